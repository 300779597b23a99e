package report.collect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.spreadsheet.Cell;
import report.spreadsheet.CellValue;

/** What a cell says as text, as far as that is certain. */
final class CellText {
  private CellText() {}

  /**
   * The text of a cell, line by line without blanks at the ends, to be compared with what stood
   * there; an empty text for a blank cell.
   */
  static String shown(FormCell cell) {
    return cell.cell().map(c -> tidy(c.shown())).orElse("");
  }

  /** The same lines without blanks at their ends, and without blank lines around them. */
  static String tidy(String text) {
    return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
  }

  /**
   * The text of a cell that is to hold text.
   *
   * @return the text; empty, with a finding, if a spreadsheet made something else of what was typed
   */
  static Optional<String> of(FormCell cell, Findings findings) {
    Optional<Cell> content = cell.cell();
    if (content.isEmpty()) {
      return Optional.of("");
    }
    CellValue value = content.get().value();
    if (value instanceof CellValue.Date date) {
      findings.add(date(cell, date));
      return Optional.empty();
    }
    return certain(cell, content.get(), findings);
  }

  /**
   * The text of a cell of which dates are dealt with.
   *
   * @return the text; empty, with a finding, for an error value, a truth value, or a formula that
   *     was never calculated
   */
  static Optional<String> certain(FormCell cell, Cell content, Findings findings) {
    CellValue value = content.value();
    if (value instanceof CellValue.Fault fault) {
      findings.add(finding(cell, "F004.error", fault.code()));
      return Optional.empty();
    }
    if (value instanceof CellValue.Truth) {
      findings.add(finding(cell, "F004.truth", shown(cell)));
      return Optional.empty();
    }
    if (value instanceof CellValue.Blank) {
      findings.add(finding(cell, "F004.formula", content.formula().orElse("")));
      return Optional.empty();
    }
    tellFormula(cell, content, findings);
    return Optional.of(shown(cell));
  }

  /** Tells that a formula was taken for what it gave. */
  static void tellFormula(FormCell cell, Cell content, Findings findings) {
    content
        .formula()
        .ifPresent(
            formula ->
                findings.add(
                    Finding.of(Rule.ENTRY_READ_AS, cell.span(), formula, shown(cell))
                        .withMessage("F005.formula")));
  }

  static Finding finding(FormCell cell, String sentence, String... arguments) {
    return Finding.of(Rule.ENTRY_UNREADABLE, cell.span(), arguments).withMessage(sentence);
  }

  /** A date that a spreadsheet made of two numbers, with what was probably typed. */
  static Finding date(FormCell cell, CellValue.Date date) {
    int month = date.value().getMonthValue();
    int day = date.value().getDayOfMonth();
    return finding(cell, "F004.date", shown(cell))
        .withSuggestedTexts(List.of(month + "/" + day, month + "-" + day));
  }
}
