package report.collect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.form.FormEntry;
import report.form.FormRecord;
import report.form.FormRecordReader;
import report.form.RowKey;
import report.spreadsheet.Cell;
import report.spreadsheet.CellValue;
import report.spreadsheet.Sheet;
import report.spreadsheet.Workbook;
import report.spreadsheet.WorkbookReader;

/** Finds in a workbook the form that it was, whatever was done to its sheets and rows. */
public final class FilledFormReader {
  private final Workbook workbook;
  private final Findings findings;

  private FilledFormReader(Workbook workbook, Findings findings) {
    this.workbook = workbook;
    this.findings = findings;
  }

  /**
   * Reads a form.
   *
   * @param path the path to print of its file
   * @param content the bytes of the file
   * @param findings receives what is wrong with it
   * @return the form; empty, with an error, if the file is none
   */
  public static Optional<FilledForm> read(String path, byte[] content, Findings findings) {
    return WorkbookReader.read(path, content, findings)
        .flatMap(workbook -> new FilledFormReader(workbook, findings).read());
  }

  private Optional<FilledForm> read() {
    Optional<Sheet> hidden =
        workbook.sheets().stream().filter(FilledFormReader::isRecord).findFirst();
    if (hidden.isEmpty()) {
      boolean wasForm = workbook.sheets().stream().anyMatch(s -> FormSheet.corner(s).isPresent());
      refuse(wasForm ? "F002.record" : "F002");
      return Optional.empty();
    }
    FormRecordReader.Outcome outcome = FormRecordReader.read(rows(hidden.get()));
    if (outcome instanceof FormRecordReader.Newer newer) {
      refuse("F002.newer", newer.version());
    } else if (outcome instanceof FormRecordReader.Damaged) {
      refuse("F002.record");
    }
    return outcome instanceof FormRecordReader.Read read
        ? Optional.of(new FilledForm(workbook, read.form(), cells(read.form())))
        : Optional.empty();
  }

  private void refuse(String sentence, String... arguments) {
    findings.add(Finding.of(Rule.NOT_A_FORM, workbook.span(), arguments).withMessage(sentence));
  }

  private static boolean isRecord(Sheet sheet) {
    return sheet.name().equals(FormRecord.SHEET)
        || sheet.cell(1, 1).map(Cell::value).filter(FilledFormReader::isMark).isPresent();
  }

  private static boolean isMark(CellValue value) {
    return value instanceof CellValue.Text text && text.text().equals(FormRecord.MARK);
  }

  /** The texts of the record, row by row, without gaps. */
  private static List<List<String>> rows(Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (Sheet.Row row : sheet.rows().values()) {
      int last = row.cells().isEmpty() ? 0 : row.cells().lastKey();
      rows.add(
          IntStream.rangeClosed(1, Math.min(last, 100))
              .mapToObj(column -> text(row, column))
              .toList());
    }
    return rows;
  }

  private static String text(Sheet.Row row, int column) {
    return Optional.ofNullable(row.cells().get(column)).map(Cell::shown).orElse("");
  }

  private Map<FormCell.Place, List<FormCell>> cells(FormRecord form) {
    Map<FormCell.Place, List<FormCell>> cells = new LinkedHashMap<>();
    for (FormEntry entry : form.entries()) {
      cells.put(new FormCell.Place(entry.row(), entry.column()), new ArrayList<>());
    }
    Map<RowKey, List<FormEntry>> asked = form.byRow();
    Map<RowKey, List<FormEntry>> printed = form.printedByRow();
    for (Sheet sheet : workbook.sheets()) {
      if (!isRecord(sheet)) {
        FormSheet.of(workbook, sheet, findings)
            .ifPresent(found -> found.place(asked, printed, cells));
      }
    }
    workbook.contents().stream().sorted().forEach(this::tell);
    return cells;
  }

  /** Macros and links of others are no part of a form. */
  private void tell(Workbook.ActiveContent content) {
    String sentence =
        switch (content) {
          case MACROS -> "F011.macros";
          case EXTERNAL_LINKS -> "F011.links";
        };
    findings.add(Finding.of(Rule.FORM_ALTERED, workbook.span()).withMessage(sentence));
  }
}
