package report.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import report.document.Chapter;
import report.document.Document;
import report.document.Fact;
import report.document.FactColumn;
import report.document.FactColumns;
import report.document.MoneyPart;
import report.document.Overview;
import report.document.TrendPart;
import report.finding.DeflatedText;
import report.output.Outlet;
import report.output.ThemeOutput;

/** Writes facts and money as comma-separated values, theme by theme. */
final class FactsCsv implements ThemeOutput {
  /** Excel recognizes UTF-8 by this mark. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final List<FactColumn> columns;
  private final Outlet outlet;
  private final Overview overview;
  private final List<DeflatedText> rows = new ArrayList<>();
  private final List<DeflatedText> money = new ArrayList<>();
  private final List<DeflatedText> trends = new ArrayList<>();

  FactsCsv(Overview overview, Outlet outlet) {
    this.overview = overview;
    this.columns = FactColumns.of(overview);
    this.outlet = outlet;
  }

  @Override
  public Step make(int place, Document theme) throws IOException {
    DeflatedText own = new DeflatedText(rows(theme));
    DeflatedText ownMoney = new DeflatedText(money(theme));
    DeflatedText ownTrends = new DeflatedText(trends(overview, theme.trends()));
    return () -> {
      trends.add(ownTrends);
      rows.add(own);
      money.add(ownMoney);
    };
  }

  private String rows(Document theme) throws IOException {
    StringWriter text = new StringWriter();
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
    for (Fact fact : theme.facts()) {
      printer.printRecord(columns.stream().map(column -> cell(column, fact)));
    }
    return text.toString();
  }

  private String money(Document theme) throws IOException {
    StringWriter text = new StringWriter();
    for (Chapter chapter : theme.chapters()) {
      print(text, chapter.money());
    }
    return text.toString();
  }

  /** The rows of goals over the years. */
  static String trends(Overview overview, List<TrendPart> parts) throws IOException {
    StringWriter text = new StringWriter();
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
    for (TrendRecord one : TrendRecord.of(overview.year(), overview.code(), parts).toList()) {
      printer.printRecord(TrendRecord.KEYS.stream().map(one::text));
    }
    return text.toString();
  }

  /** Writes such rows below their heads. */
  static void trends(Overview overview, List<String> rows, OutputStream out) throws IOException {
    writeTo(
        out, TrendRecord.heads(overview.labels()), rows.stream().map(DeflatedText::new).toList());
  }

  private void print(Writer text, MoneyPart money) throws IOException {
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
    for (MoneyRecord one : MoneyRecord.of(overview.year(), money)) {
      printer.printRecord(MoneyRecord.KEYS.stream().map(one::text));
    }
  }

  @Override
  public void finish() throws IOException {
    outlet.file(DataOutput.CSV, out -> writeTo(out, columns.stream().map(FactColumn::label), rows));
    if (!overview.trend().isEmpty()) {
      outlet.file(
          DataOutput.TREND, out -> writeTo(out, TrendRecord.heads(overview.labels()), trends));
    }
    if (!overview.money().isEmpty()) {
      StringWriter total = new StringWriter();
      print(total, overview.money().totals());
      money.add(new DeflatedText(total.toString()));
      outlet.file(
          DataOutput.MONEY,
          out ->
              writeTo(
                  out,
                  MoneyRecord.KEYS.stream().map(key -> overview.labels().get("fact." + key)),
                  money));
    }
  }

  private static void writeTo(OutputStream out, Stream<String> heads, List<DeflatedText> rows)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    new CSVPrinter(writer, CSVFormat.RFC4180).printRecord(heads);
    for (DeflatedText own : rows) {
      writer.write(own.text());
    }
    writer.flush();
  }

  private static String cell(FactColumn column, Fact fact) {
    if (column instanceof FactColumn.Numbers numbers) {
      return numbers.value().apply(fact).map(number -> number.toPlainString()).orElse("");
    }
    if (column instanceof FactColumn.Days days) {
      return days.value().apply(fact).map(day -> day.toString()).orElse("");
    }
    return CsvText.of(((FactColumn.Words) column).value().apply(fact));
  }
}
