package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import report.document.Chapter;
import report.document.Document;
import report.document.Fact;
import report.document.FactColumn;
import report.document.Labels;
import report.document.MoneyPart;
import report.finding.DeflatedText;

/** The arrays of the JSON file to which each theme contributes elements. */
enum ThemeArray {
  /** The facts. */
  FACTS,
  /** The figures of other years. */
  HISTORY,
  /** How rates were calculated. */
  EXPLANATIONS,
  /** The pictures. */
  PICTURES,
  /** The money. */
  MONEY,
  /** The challenges and next steps. */
  OUTLOOKS,
  /** The goals over the years. */
  TRENDS,
  /** The texts. */
  TEXTS;

  /** The elements of a theme in each of the arrays; an empty text if there are none. */
  static List<DeflatedText> elements(Document theme, SourceBook book, Labels labels)
      throws IOException {
    List<FactColumn> columns = book.factColumns(labels);
    List<DeflatedText> elements = new ArrayList<>();
    for (ThemeArray array : values()) {
      elements.add(text(json -> array.write(json, theme, book, columns)));
    }
    return elements;
  }

  /** The elements of the totals of a book among its money. */
  static DeflatedText money(MoneyPart totals, SourceBook book) throws IOException {
    return text(json -> money(json, totals, book));
  }

  private static DeflatedText text(JsonText.Content content) throws IOException {
    return new DeflatedText(JsonText.elements(content));
  }

  private void write(JsonWriter json, Document theme, SourceBook book, List<FactColumn> columns)
      throws IOException {
    switch (this) {
      case FACTS -> facts(json, theme.facts(), columns);
      case HISTORY -> HistoryJson.elements(json, theme.facts());
      case EXPLANATIONS -> ExplanationsJson.elements(json, theme.explanations());
      case PICTURES -> PicturesJson.elements(json, theme.themes());
      case MONEY -> {
        for (Chapter chapter : theme.chapters()) {
          money(json, chapter.money(), book);
        }
      }
      case OUTLOOKS -> OutlooksJson.elements(json, theme.themes(), theme.overview().labels());
      case TRENDS -> DataRecord.write(json, TrendRecord.KEYS, TrendRecord.of(book, theme.series()));
      case TEXTS -> DataRecord.write(json, TextRecord.KEYS, TextRecord.of(book, theme));
    }
  }

  private static void money(JsonWriter json, MoneyPart part, SourceBook book) throws IOException {
    DataRecord.write(json, MoneyRecord.KEYS, MoneyRecord.of(book, part));
  }

  private static void facts(JsonWriter json, List<Fact> all, List<FactColumn> columns)
      throws IOException {
    for (Fact fact : all) {
      json.beginObject();
      for (FactColumn column : columns) {
        json.name(column.key());
        value(json, column, fact);
      }
      json.name("outcomeCode").value(DueJson.code(fact.outcome()));
      json.endObject();
    }
  }

  private static void value(JsonWriter json, FactColumn column, Fact fact) throws IOException {
    if (column instanceof FactColumn.Numbers numbers) {
      json.value(numbers.value().apply(fact).map(JsonText::withoutExponent).orElse(null));
    } else if (column instanceof FactColumn.Integers integers) {
      json.value(integers.value().apply(fact).orElse(null));
    } else if (column instanceof FactColumn.Days days) {
      json.value(days.value().apply(fact).map(day -> day.toString()).orElse(null));
    } else {
      json.value(((FactColumn.Words) column).value().apply(fact));
    }
  }
}
