package report.read.field;

import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.finding.Findings;
import report.finding.Rule;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Fields and keys that name a fiscal year. */
public final class FiscalYearField {
  private FiscalYearField() {}

  /** The year; empty, with a finding, if the text is not a year. */
  public static Optional<FiscalYear> of(Node node, String field, Findings findings) {
    return Expect.text(node, field, findings).flatMap(text -> of(text, findings));
  }

  /** Reads a fiscal year, or reports why there is none. */
  public static Optional<FiscalYear> of(ScalarNode text, Findings findings) {
    Readings.renamed(text, findings);
    return Readings.take(
        FiscalYearGrammar.read(text.text().strip()), text, Rule.NOT_A_FISCAL_YEAR, findings);
  }
}
