package report.form;

import java.util.List;
import report.plan.Id;

/**
 * A form: what is asked, of whom, with what is known.
 *
 * @param kind what it asks for
 * @param addressee who is to fill it in: a department, or the departments of its theme
 * @param name what its file is called, without its ending, as people say it
 * @param sheets a sheet for each theme
 */
record Form(FormKind kind, String addressee, String name, List<ThemeSheet> sheets) {
  /** Copies the list. */
  Form {
    sheets = List.copyOf(sheets);
  }

  /**
   * The sheet of a theme.
   *
   * @param theme the id of the theme
   * @param number its number
   * @param title its title
   * @param departments the departments in charge of it, as printed
   * @param digest the digest of its plan
   * @param hasEarlier whether an earlier report of this year says something of its goals
   * @param rows its rows
   */
  record ThemeSheet(
      Id theme,
      int number,
      String title,
      String departments,
      String digest,
      boolean hasEarlier,
      List<FormRow> rows) {
    /** Copies the list. */
    ThemeSheet {
      rows = List.copyOf(rows);
    }
  }

  /** All cells to fill in, in the order of the sheets. */
  List<FormEntry> entries() {
    return sheets.stream()
        .flatMap(sheet -> sheet.rows().stream())
        .flatMap(FormRow::entries)
        .toList();
  }

  /** All cells that are printed and locked, in the order of the sheets. */
  List<FormEntry> printed() {
    return sheets.stream()
        .flatMap(sheet -> sheet.rows().stream())
        .flatMap(FormRow::printedCells)
        .toList();
  }
}
