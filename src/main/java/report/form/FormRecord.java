package report.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import report.calendar.FiscalYear;
import report.plan.Id;

/**
 * The hidden record of a form: from what it was made, and what stood in its cells.
 *
 * @param kind what the form asks for
 * @param tool the version of the tool that made it
 * @param year the year of the book
 * @param asOf the as-of date as written (R2.3月末), which is read within the year; empty in a form
 *     for the plan
 * @param addressee who is to fill it in: a department, or empty in a form for whoever is in charge
 *     of its themes
 * @param due by when, as printed; empty if not said
 * @param themes the themes it asks about, with the digest of the plan of each, see {@link
 *     PlanDigest}
 * @param entries the cells to fill in, each row and column at most once
 * @param printed the cells that are printed and locked, each with its text; none if the form was
 *     made by a version that did not record them
 */
public record FormRecord(
    FormKind kind,
    String tool,
    FiscalYear year,
    String asOf,
    String addressee,
    String due,
    Map<Id, String> themes,
    List<FormEntry> entries,
    List<FormEntry> printed) {
  /** The name of the hidden sheet with the record, which no person ever sees. */
  public static final String SHEET = "_report";

  /**
   * What stands in the hidden column of row keys, in the hidden row of column codes: the corner
   * from which both are found. Sheets of a form without it ask for nothing.
   */
  public static final String CORNER = "report-form";

  /**
   * What stands in the column of row keys where a row asks for nothing; if it shows a text of the
   * plan, a blank and the key of that text follow.
   */
  public static final String PRINTED = "-";

  /** The first cell of the record. */
  public static final String MARK = "report-form-record";

  /** The version of the format of forms; a later one may not be readable here. */
  public static final int VERSION = 1;

  /** Copies map and list; rejects a cell that is there twice. */
  public FormRecord {
    themes = Collections.unmodifiableMap(new LinkedHashMap<>(themes));
    entries = List.copyOf(entries);
    printed = List.copyOf(printed);
    Set<FormPlace> places = new HashSet<>();
    for (FormEntry entry : entries) {
      if (!places.add(new FormPlace(entry.row(), entry.column()))) {
        throw new IllegalArgumentException("two cells: " + entry);
      }
    }
  }

  private record FormPlace(RowKey row, FormColumn column) {}

  /**
   * The cells by the keys of their rows.
   *
   * @return in the order of the form; every row has at least one cell
   */
  public Map<RowKey, List<FormEntry>> byRow() {
    return byRow(entries);
  }

  /**
   * The printed cells by the keys of their rows.
   *
   * @return in the order of the form
   */
  public Map<RowKey, List<FormEntry>> printedByRow() {
    return byRow(printed);
  }

  private static Map<RowKey, List<FormEntry>> byRow(List<FormEntry> cells) {
    return cells.stream()
        .collect(Collectors.groupingBy(FormEntry::row, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * The record as rows of texts, for the cells of the hidden sheet.
   *
   * @return rows of different length, of which no text is longer than a cell can hold
   */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(MARK, String.valueOf(VERSION)));
    rows.add(List.of("tool", tool));
    rows.add(List.of("kind", kind.code()));
    rows.add(List.of("year", year.code()));
    rows.add(List.of("asOf", asOf));
    rows.add(List.of("addressee", addressee));
    rows.add(List.of("due", due));
    themes.forEach((theme, digest) -> rows.add(List.of("theme", theme.text(), digest)));
    rows.add(List.of("cells", String.valueOf(entries.size() + printed.size())));
    entries.forEach(entry -> rows.add(row("entry", entry)));
    printed.forEach(cell -> rows.add(row("printed", cell)));
    return rows;
  }

  private static List<String> row(String name, FormEntry entry) {
    List<String> row = new ArrayList<>();
    row.add(name);
    row.add(entry.row().written());
    row.add(entry.column().code());
    row.addAll(CellTexts.split(entry.base()));
    return row;
  }
}
