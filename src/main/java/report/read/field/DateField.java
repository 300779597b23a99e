package report.read.field;

import java.util.List;
import java.util.Optional;
import report.calendar.DateFault;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.Reading;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Fields that contain a date. */
public final class DateField {
  private DateField() {}

  /** The date; empty, with a finding, if the text is not a date. */
  public static Optional<Timing> of(Node node, String field, FiscalYear year, Findings findings) {
    return Expect.text(node, field, findings)
        .flatMap(
            text -> {
              Readings.renamed(text, findings);
              Reading<Timing> read = TimingGrammar.read(text.text().strip(), year);
              if (read instanceof Reading.Refusal<Timing> refusal) {
                findings.add(refused(refusal, text, field, year));
              } else {
                Readings.checkWidth(text, findings);
              }
              return read.found();
            });
  }

  /**
   * Suggests dates in the year of the book; there is no date for something that is not done yet.
   */
  private static Finding refused(
      Reading.Refusal<Timing> refusal, ScalarNode text, String field, FiscalYear year) {
    boolean isUndone = field.equals("done") && refusal.fault() == DateFault.NO_DATE;
    return Finding.of(
            Rule.NOT_A_DATE,
            text.span(),
            text.text().strip(),
            year.code(),
            FiscalYear.of(year.lastDay().plusDays(1)).code(),
            "" + year.start())
        .withMessage(isUndone ? "date.not-done" : refusal.fault().key())
        .withSuggestions(
            isUndone ? List.of() : refusal.instead().stream().map(text::instead).toList());
  }

  /** Reports free text that is a period of time, but ends before it starts. */
  public static void checkSpan(Node node, FiscalYear year, Findings findings) {
    if (node instanceof ScalarNode text
        && TimingGrammar.read(text.text().strip(), year) instanceof Reading.Refusal<Timing> refused
        && refused.fault() == DateFault.ENDS_BEFORE_START) {
      Readings.take(refused, text, Rule.NOT_A_DATE, findings);
    }
  }
}
