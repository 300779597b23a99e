package report.read;

import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.finding.Findings;
import report.finding.Rule;
import report.read.tree.Node;

/** Fields that hold a date. */
final class DateField {
  private DateField() {}

  /** The date; nothing, and a finding, if the text is none. */
  static Optional<Timing> of(Node node, String field, FiscalYear year, Findings findings) {
    return Expect.text(node, field, findings)
        .flatMap(
            text ->
                Readings.take(
                    TimingGrammar.read(text.text().strip(), year),
                    text,
                    Rule.NOT_A_DATE,
                    findings));
  }
}
