package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import report.document.DepartmentPart;
import report.document.Document;
import report.document.Fact;
import report.document.FactColumn;
import report.document.FactColumns;
import report.document.InitiativePart;
import report.document.LegendEntry;
import report.document.Pack;
import report.document.ThemePart;

/** Writes a document as one JSON object. */
final class DocumentJson {
  /** Changes its number whenever a key goes or changes its meaning; new keys keep it. */
  static final String SCHEMA = "report-data/1";

  private final JsonWriter json;

  private DocumentJson(JsonWriter json) {
    this.json = json;
  }

  static void write(Document document, OutputStream out) throws IOException {
    JsonText.write(out, json -> new DocumentJson(json).document(document));
  }

  private void document(Document document) throws IOException {
    json.beginObject();
    json.name("$schema").value(DataOutput.SCHEMA);
    json.name("schema").value(SCHEMA);
    book(document);
    TallyJson.write(json, document.tally());
    json.name("themes").beginArray();
    for (ThemePart theme : document.themes()) {
      theme(theme);
    }
    json.endArray();
    departments(document);
    facts(document);
    new DueJson(json).write(document);
    vision(document);
    json.name("explanations");
    ExplanationsJson.write(json, document.explanations());
    legend(document.legend());
    json.endObject();
  }

  private void vision(Document document) throws IOException {
    VisionJson writer = new VisionJson(json);
    if (document.vision().isPresent()) {
      json.name("vision");
      writer.vision(document.vision().get());
    }
    if (document.matrix().isPresent()) {
      json.name("serving");
      writer.matrix(document.matrix().get());
    }
    if (!document.packs().isEmpty()) {
      json.name("meetings").beginArray();
      for (Pack pack : document.packs()) {
        writer.meeting(pack.meeting());
      }
      json.endArray();
    }
  }

  private void book(Document document) throws IOException {
    json.name("book").beginObject();
    json.name("code").value(document.code());
    json.name("year").value(document.year());
    json.name("publisher").value(document.publisher());
    json.name("title").value(document.title());
    json.name("asOf").value(document.asOf());
    json.name("language").value(document.labels().language());
    json.endObject();
  }

  private void theme(ThemePart theme) throws IOException {
    json.beginObject();
    json.name("id").value(theme.id());
    json.name("number").value(theme.number());
    json.name("title").value(theme.title());
    json.name("department").value(theme.department());
    json.name("asOf").value(theme.asOf());
    TallyJson.write(json, theme.tally());
    json.name("initiatives").beginArray();
    for (InitiativePart initiative : theme.initiatives()) {
      json.beginObject();
      json.name("id").value(initiative.anchor());
      json.name("title").value(initiative.title());
      TallyJson.write(json, initiative.tally());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void departments(Document document) throws IOException {
    json.name("departments").beginArray();
    for (DepartmentPart department : document.departments()) {
      json.beginObject();
      json.name("name").value(department.name());
      TallyJson.write(json, department.tally());
      json.endObject();
    }
    json.endArray();
  }

  private void facts(Document document) throws IOException {
    List<FactColumn> columns = FactColumns.of(document);
    json.name("facts").beginArray();
    for (Fact fact : document.facts()) {
      json.beginObject();
      for (FactColumn column : columns) {
        json.name(column.key());
        value(column, fact);
      }
      json.name("outcomeCode").value(DueJson.code(fact.outcome()));
      json.endObject();
    }
    json.endArray();
  }

  private void value(FactColumn column, Fact fact) throws IOException {
    if (column instanceof FactColumn.Numbers numbers) {
      json.value(numbers.value().apply(fact).map(DocumentJson::withoutExponent).orElse(null));
    } else if (column instanceof FactColumn.Days days) {
      json.value(days.value().apply(fact).map(day -> day.toString()).orElse(null));
    } else {
      json.value(((FactColumn.Words) column).value().apply(fact));
    }
  }

  /** The same number, written 1000 and not 1E+3. */
  private static BigDecimal withoutExponent(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private void legend(List<LegendEntry> legend) throws IOException {
    json.name("legend").beginArray();
    for (LegendEntry entry : legend) {
      json.beginObject();
      json.name("sign").value(entry.sign());
      json.name("meaning").value(entry.meaning());
      json.endObject();
    }
    json.endArray();
  }
}
