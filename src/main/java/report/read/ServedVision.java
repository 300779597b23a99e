package report.read;

import java.util.Optional;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.read.field.Fields;
import report.read.field.FiscalYearField;
import report.read.field.MatterIndex;
import report.read.field.Matters;
import report.read.field.Placed;

/**
 * The vision of another year that a book names under {@code vision}.
 *
 * @param year the year; empty if the book names none
 * @param certain whether that is complete; false if the line cannot be read
 */
record ServedVision(Optional<Placed<FiscalYear>> year, boolean certain) {
  private static final String KEY = "vision";

  /** For a book that could not be read at all. */
  static ServedVision unread() {
    return new ServedVision(Optional.empty(), false);
  }

  static ServedVision of(Fields fields, Findings findings) {
    Optional<Placed<FiscalYear>> year =
        fields
            .value(KEY)
            .flatMap(
                node ->
                    FiscalYearField.of(node, KEY, findings)
                        .map(value -> new Placed<>(value, node.span())));
    return new ServedVision(year, year.isPresent() || !fields.mayHave(KEY));
  }

  /**
   * The matters that the themes of the book may serve.
   *
   * @param own those of the book's own vision
   * @param at the fiscal year of the book
   * @param visions those of other years
   */
  Matters matters(Optional<MatterIndex> own, FiscalYear at, Visions visions, Findings findings) {
    if (year.isEmpty()) {
      return certain || own.isPresent() ? new Matters(own) : Matters.of(MatterIndex.unread());
    }
    Placed<FiscalYear> named = year.get();
    if (own.isPresent()) {
      findings.add(
          Finding.of(Rule.WHICH_VISION, named.span(), named.value().code(), at.code())
              .withMessage("V007.own"));
      return new Matters(own);
    }
    Optional<MatterIndex> other = visions.of(named.value());
    if (other.isEmpty()) {
      findings.add(Finding.of(Rule.WHICH_VISION, named.span(), named.value().code()));
    }
    return Matters.of(other.orElseGet(MatterIndex::unread));
  }

  /** The year of the vision, for a book without its own. */
  Optional<FiscalYear> value() {
    return year.map(Placed::value);
  }
}
