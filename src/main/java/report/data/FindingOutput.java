package report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import report.finding.RuleGuide;

/** Writes findings for programs: editors, code hosts and CI servers. UTF-8, line feeds. */
public final class FindingOutput {
  private FindingOutput() {}

  /**
   * Writes complete findings as a JSON object of the schema {@code report-findings/1}.
   *
   * @param report the findings
   * @param out the target; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void json(FindingReport report, OutputStream out) throws IOException {
    JsonText.write(out, json -> new FindingsJson(json, report).write());
  }

  /**
   * Writes explanations of rules, as a JSON array with one object per rule.
   *
   * @param guides what to write
   * @param out the target; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void rules(List<RuleGuide> guides, OutputStream out) throws IOException {
    JsonText.write(out, json -> RulesJson.write(json, guides));
  }

  /**
   * Writes a log in the Static Analysis Results Interchange Format, version 2.1.0 of OASIS.
   *
   * @param report the findings
   * @param out the target; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void sarif(FindingReport report, OutputStream out) throws IOException {
    JsonText.write(out, json -> new SarifLog(json, report).write());
  }

  /**
   * Writes a Code Quality report for GitLab.
   *
   * @param report the findings
   * @param out the target; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void gitlab(FindingReport report, OutputStream out) throws IOException {
    JsonText.write(out, json -> new CodeQuality(json, report).write());
  }

  /**
   * Writes a test report in JUnit format: one test suite per file, one failed test for each finding
   * that fails the run.
   *
   * @param report the findings
   * @param out the target; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void junit(FindingReport report, OutputStream out) throws IOException {
    new JunitReport(report).write(out);
  }

  /**
   * Writes workflow commands that make GitHub Actions show findings next to the lines of a change.
   *
   * @param report the findings
   * @param out the target; flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public static void github(FindingReport report, OutputStream out) throws IOException {
    WorkflowCommands.write(report, out);
  }
}
