package report.read;

import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYearGrammar;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Suggestion;
import report.notation.Reading;
import report.read.tree.ScalarNode;

/** Takes the value that was read from a text, or reports why there is none. */
final class Readings {
  private Readings() {}

  static <T> Optional<T> take(
      Reading<T> reading, ScalarNode written, Rule rule, Findings findings) {
    if (reading instanceof Reading.Refusal<T> refusal) {
      findings.add(
          Finding.of(rule, written.span(), written.text().strip())
              .saying(refusal.fault().key())
              .suggesting(
                  refusal.instead().stream().map(better -> suggested(better, written)).toList()));
    }
    return reading.found();
  }

  /** Several figures are suggested as a list, which is no text. */
  private static Suggestion suggested(String better, ScalarNode written) {
    return better.startsWith("[") || better.startsWith("{")
        ? new Suggestion(written.span(), better)
        : written.instead(better);
  }

  /** Tells that a fiscal year is called by an era that was over. */
  static void renamed(ScalarNode written, Findings findings) {
    String text = written.text().strip();
    FiscalYearGrammar.renamed(text)
        .ifPresent(
            name ->
                findings.add(
                    Finding.of(Rule.ERA_IS_OVER, written.span(), text, name)
                        .suggesting(List.of(written.instead(name)))));
  }
}
