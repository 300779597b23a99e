package report.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.plan.Id;

/** Reads the hidden record of a form, which anyone may have changed. */
public final class FormRecordReader {
  private final Map<String, String> heads = new LinkedHashMap<>();
  private final Map<Id, String> themes = new LinkedHashMap<>();
  private final List<FormEntry> entries = new ArrayList<>();
  private final List<FormEntry> printed = new ArrayList<>();
  private final Set<List<Object>> places = new HashSet<>();
  private boolean isFaulty;

  private FormRecordReader() {}

  /** What became of reading a record. */
  public sealed interface Outcome {}

  /**
   * It could be read.
   *
   * @param form the record
   */
  public record Read(FormRecord form) implements Outcome {}

  /**
   * A later version of the tool wrote it, in a format that is not known here.
   *
   * @param version the version of the format
   */
  public record Newer(String version) implements Outcome {}

  /** It is no record, or was damaged. */
  public record Damaged() implements Outcome {}

  /**
   * Reads a record.
   *
   * @param rows the texts of the cells of the hidden sheet, row by row; empty cells at the end of a
   *     row may be missing
   * @return what became of it
   */
  public static Outcome read(List<List<String>> rows) {
    List<String> first = rows.isEmpty() ? List.of() : rows.get(0);
    if (!at(first, 0).equals(FormRecord.MARK) || !at(first, 1).matches("\\d{1,6}")) {
      return new Damaged();
    }
    if (Integer.parseInt(at(first, 1)) > FormRecord.VERSION) {
      return new Newer(at(first, 1));
    }
    FormRecordReader reader = new FormRecordReader();
    rows.subList(1, rows.size()).forEach(reader::row);
    return reader.form().<Outcome>map(Read::new).orElseGet(Damaged::new);
  }

  private void row(List<String> row) {
    String name = at(row, 0);
    if (name.equals("theme")) {
      if (Id.isId(at(row, 1))) {
        themes.put(new Id(at(row, 1)), at(row, 2));
      } else {
        isFaulty = true;
      }
    } else if (name.equals("entry")) {
      entry(row, entries);
    } else if (name.equals("printed")) {
      entry(row, printed);
    } else if (!name.isEmpty()) {
      heads.putIfAbsent(name, at(row, 1));
    }
  }

  private void entry(List<String> row, List<FormEntry> to) {
    Optional<RowKey> key = RowKey.read(at(row, 1));
    Optional<FormColumn> column = FormColumn.of(at(row, 2));
    if (key.isEmpty()
        || column.isEmpty()
        || !places.add(List.of(at(row, 0), key.get(), column.get()))) {
      isFaulty = true;
      return;
    }
    String base = String.join("", row.subList(Math.min(3, row.size()), row.size()));
    to.add(new FormEntry(key.get(), column.get(), base));
  }

  private Optional<FormRecord> form() {
    Optional<FormKind> kind = FormKind.of(head("kind"));
    Optional<FiscalYear> year = FiscalYearGrammar.read(head("year")).found();
    int cells = entries.size() + printed.size();
    boolean isWhole = heads.getOrDefault("cells", "" + cells).equals("" + cells);
    return isFaulty || !isWhole || kind.isEmpty() || year.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FormRecord(
                kind.get(),
                head("tool"),
                year.get(),
                head("asOf"),
                head("addressee"),
                head("due"),
                themes,
                entries,
                printed));
  }

  private String head(String name) {
    return heads.getOrDefault(name, "");
  }

  private static String at(List<String> row, int index) {
    return index < row.size() ? row.get(index) : "";
  }
}
