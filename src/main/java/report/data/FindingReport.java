package report.data;

import java.util.List;
import report.finding.Abridgement;
import report.finding.Finding;
import report.finding.FindingTexts;
import report.finding.Severity;

/**
 * The findings of one run, as passed to programs.
 *
 * @param findings all findings, by location
 * @param files the paths of all requested files, with or without findings
 * @param texts the texts, in the language of their eventual readers
 * @param version the version of this tool
 * @param strict whether warnings fail the run
 */
public record FindingReport(
    List<Finding> findings,
    List<String> files,
    FindingTexts texts,
    String version,
    boolean strict) {

  /** Copies the lists. */
  public FindingReport {
    findings = List.copyOf(findings);
    files = List.copyOf(files);
  }

  /** The findings that are shown individually, without those beyond the limit per rule and file. */
  public List<Finding> told() {
    return Abridgement.of(findings);
  }

  /** Whether a finding fails the run. */
  boolean fails(Finding finding) {
    return finding.severity() == Severity.ERROR
        || (strict && finding.severity() == Severity.WARNING);
  }

  /** The number of findings of a severity. */
  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Sheet and cell, for programs that have no place for them; empty in a file of lines. */
  String placeInWorkbook(Finding finding) {
    return finding.span().source().cell().map(cell -> cell + ": ").orElse("");
  }

  /** The message, and below it what to write instead. */
  String messageAndAdvice(Finding finding) {
    return texts.message(finding) + "\n" + String.join("\n", texts.advice(finding));
  }
}
