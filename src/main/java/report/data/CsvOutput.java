package report.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import report.document.Document;
import report.document.Overview;
import report.finding.DeflatedText;
import report.output.Outlet;
import report.output.ThemeInput;
import report.output.ThemeOutput;

/** Writes the CSV files of a book theme by theme, and what describes them. */
final class CsvOutput implements ThemeOutput {
  private final Outlet outlet;
  private final Overview overview;
  private final SourceBook book;
  private final List<CsvTable> tables;

  CsvOutput(Overview overview, Outlet outlet) {
    this.overview = overview;
    this.book = SourceBook.of(overview);
    this.tables = CsvTables.of(book, overview.labels(), !overview.money().isEmpty());
    this.outlet = outlet;
  }

  @Override
  public Step make(int place, ThemeInput theme) throws IOException {
    List<DeflatedText> rows =
        KeptTexts.of(
            outlet.pieces(),
            () ->
                theme.ofChapters(
                    book, overview.labels(), tables.stream().map(CsvTable::file).toList()),
            () -> rows(theme.document()));
    return () -> {
      for (int i = 0; i < rows.size(); i++) {
        tables.get(i).add(rows.get(i));
      }
    };
  }

  private List<DeflatedText> rows(Document theme) throws IOException {
    List<DeflatedText> rows = new ArrayList<>();
    for (CsvTable table : tables) {
      rows.add(table.of(theme));
    }
    return rows;
  }

  @Override
  public void finish() throws IOException {
    for (CsvTable table : tables) {
      if (table.file().equals(DataOutput.MONEY)) {
        table.add(
            CsvTables.rows(MoneyRecord.KEYS, MoneyRecord.of(book, overview.money().totals())));
      }
      outlet.file(table.file(), table::writeTo);
    }
    TableDescriptions descriptions = new TableDescriptions(overview, tables);
    outlet.file(DataOutput.PACKAGE, descriptions::dataPackage);
    outlet.file(DataOutput.METADATA, descriptions::csvOnTheWeb);
  }
}
