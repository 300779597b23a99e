package report.money;

import report.calendar.FiscalYear;

/**
 * What an amount is of: the budget of R7, the part of it from a source, the settlement of R6.
 * Amounts under the same heading can be added.
 *
 * @param year the fiscal year
 * @param kind what the amount is
 * @param source the source (一般財源); empty for other kinds
 */
public record Heading(FiscalYear year, MoneyKind kind, String source) {
  /** Rejects a source without name, and a name for anything else. */
  public Heading {
    if ((kind == MoneyKind.SOURCE) == source.isEmpty()) {
      throw new IllegalArgumentException("a source has a name: " + kind);
    }
  }

  /**
   * A heading other than of a source.
   *
   * @param year the fiscal year
   * @param kind what the amount is
   */
  public Heading(FiscalYear year, MoneyKind kind) {
    this(year, kind, "");
  }
}
