package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import report.document.Chapter;
import report.document.DepartmentPart;
import report.document.Document;
import report.document.Fact;
import report.document.FactColumn;
import report.document.FactColumns;
import report.document.InitiativeHead;
import report.document.LegendEntry;
import report.document.MeetingPapers;
import report.document.MoneyPart;
import report.document.Overview;
import report.document.ThemeHead;
import report.finding.DeflatedText;
import report.output.Outlet;
import report.output.ThemeOutput;

/** Writes a book as one JSON object, theme by theme. */
final class DocumentJson implements ThemeOutput {
  /** The number increases if a key is removed or changes its meaning, but not for new keys. */
  static final String SCHEMA = "report-data/1";

  private final Overview overview;
  private final Outlet outlet;
  private final List<FactColumn> columns;
  private final List<DeflatedText> facts = new ArrayList<>();
  private final List<DeflatedText> histories = new ArrayList<>();
  private final List<DeflatedText> explanations = new ArrayList<>();
  private final List<DeflatedText> pictures = new ArrayList<>();
  private final List<DeflatedText> money = new ArrayList<>();
  private final List<DeflatedText> outlooks = new ArrayList<>();
  private final List<DeflatedText> trends = new ArrayList<>();
  private final List<DeflatedText> texts = new ArrayList<>();
  private final SourceBook book;

  DocumentJson(Overview overview, Outlet outlet) {
    this.overview = overview;
    this.outlet = outlet;
    this.columns = FactColumns.of(overview);
    this.book = SourceBook.of(overview);
  }

  @Override
  public Step make(int place, Document theme) throws IOException {
    DeflatedText ownFacts = elements(json -> facts(json, theme.facts()));
    DeflatedText ownHistory = elements(json -> HistoryJson.elements(json, theme.facts()));
    DeflatedText ownExplanations =
        elements(json -> ExplanationsJson.elements(json, theme.explanations()));
    DeflatedText ownPictures = elements(json -> PicturesJson.elements(json, theme.themes()));
    DeflatedText ownMoney =
        elements(
            json -> {
              for (Chapter chapter : theme.chapters()) {
                money(json, chapter.money());
              }
            });
    DeflatedText ownOutlooks = elements(json -> OutlooksJson.elements(json, theme.themes()));
    DeflatedText ownTrends =
        elements(
            json -> DataRecord.write(json, TrendRecord.KEYS, TrendRecord.of(book, theme.series())));
    DeflatedText ownTexts =
        elements(json -> DataRecord.write(json, TextRecord.KEYS, TextRecord.of(book, theme)));
    return () -> {
      trends.add(ownTrends);
      texts.add(ownTexts);
      outlooks.add(ownOutlooks);
      pictures.add(ownPictures);
      money.add(ownMoney);
      facts.add(ownFacts);
      histories.add(ownHistory);
      explanations.add(ownExplanations);
    };
  }

  @Override
  public void finish() throws IOException {
    outlet.file(DataOutput.JSON, out -> JsonText.write(out, this::whole));
    outlet.file(DataOutput.SCHEMA, DataOutput::schema);
  }

  private void whole(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("$schema").value(DataOutput.SCHEMA);
    json.name("schema").value(SCHEMA);
    book(json);
    TallyJson.write(json, overview.tally());
    json.name("themes").beginArray();
    for (ThemeHead theme : overview.themes()) {
      theme(json, theme);
    }
    json.endArray();
    departments(json);
    array(json, "facts", facts);
    array(json, "history", histories);
    new DueJson(json).write(overview);
    vision(json);
    array(json, "explanations", explanations);
    legend(json);
    some(json, "pictures", pictures);
    if (!overview.money().isEmpty()) {
      money.add(elements(totals -> money(totals, overview.money().totals())));
      array(json, "money", money);
    }
    some(json, "outlooks", outlooks);
    some(json, "trends", trends);
    some(json, "texts", texts);
    json.endObject();
  }

  /** Elements of an array, kept until the whole is written. */
  private static DeflatedText elements(JsonText.Content content) throws IOException {
    return new DeflatedText(JsonText.elements(content));
  }

  /** An array that is missing without elements. */
  private static void some(JsonWriter json, String name, List<DeflatedText> elements)
      throws IOException {
    if (elements.stream().anyMatch(each -> !each.text().isEmpty())) {
      array(json, name, elements);
    }
  }

  private void money(JsonWriter json, MoneyPart part) throws IOException {
    DataRecord.write(json, MoneyRecord.KEYS, MoneyRecord.of(book, part));
  }

  private static void array(JsonWriter json, String name, List<DeflatedText> elements)
      throws IOException {
    json.name(name).beginArray();
    for (DeflatedText some : elements) {
      String text = some.text();
      if (!text.isEmpty()) {
        json.jsonValue(text);
      }
    }
    json.endArray();
  }

  private void vision(JsonWriter json) throws IOException {
    VisionJson writer = new VisionJson(json);
    if (overview.vision().isPresent()) {
      json.name("vision");
      writer.vision(overview.vision().get());
    }
    if (overview.matrix().isPresent()) {
      json.name("serving");
      writer.matrix(overview.matrix().get());
    }
    if (!overview.packs().isEmpty()) {
      json.name("meetings").beginArray();
      for (MeetingPapers pack : overview.packs()) {
        writer.meeting(pack.meeting());
      }
      json.endArray();
    }
  }

  private void book(JsonWriter json) throws IOException {
    json.name("book").beginObject();
    json.name("code").value(overview.code());
    json.name("year").value(overview.year());
    json.name("publisher").value(overview.publisher());
    json.name("publisherCode").value(overview.publisherCode());
    json.name("title").value(overview.title());
    json.name("asOf").value(overview.asOf());
    json.name("language").value(overview.labels().language());
    json.endObject();
  }

  private static void theme(JsonWriter json, ThemeHead theme) throws IOException {
    json.beginObject();
    json.name("id").value(theme.id());
    json.name("number").value(theme.number());
    json.name("title").value(theme.title());
    json.name("department").value(theme.department());
    json.name("asOf").value(theme.asOf());
    TallyJson.write(json, theme.tally());
    json.name("initiatives").beginArray();
    for (InitiativeHead initiative : theme.initiatives()) {
      json.beginObject();
      json.name("id").value(initiative.anchor());
      json.name("title").value(initiative.title());
      TallyJson.write(json, initiative.tally());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void departments(JsonWriter json) throws IOException {
    json.name("departments").beginArray();
    for (DepartmentPart department : overview.departments()) {
      json.beginObject();
      json.name("name").value(department.name());
      TallyJson.write(json, department.tally());
      json.endObject();
    }
    json.endArray();
  }

  private void facts(JsonWriter json, List<Fact> all) throws IOException {
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

  private void legend(JsonWriter json) throws IOException {
    json.name("legend").beginArray();
    for (LegendEntry entry : overview.legend()) {
      json.beginObject();
      json.name("sign").value(entry.sign());
      json.name("meaning").value(entry.meaning());
      json.endObject();
    }
    json.endArray();
  }
}
