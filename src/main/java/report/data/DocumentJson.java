package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import report.document.DepartmentPart;
import report.document.InitiativeHead;
import report.document.Labels;
import report.document.LegendEntry;
import report.document.MeetingPapers;
import report.document.Overview;
import report.document.ThemeHead;
import report.finding.DeflatedText;
import report.output.Outlet;
import report.output.ThemeInput;
import report.output.ThemeOutput;

/** Writes a book as one JSON object, theme by theme. */
final class DocumentJson implements ThemeOutput {
  /** The number increases if a key is removed or changes its meaning, but not for new keys. */
  static final String SCHEMA = "report-data/1";

  private final Overview overview;
  private final Outlet outlet;
  private final SourceBook book;

  /** What each theme has in the arrays of the book. */
  private final Map<ThemeArray, List<DeflatedText>> arrays = new EnumMap<>(ThemeArray.class);

  DocumentJson(Overview overview, Outlet outlet) {
    this.overview = overview;
    this.outlet = outlet;
    this.book = SourceBook.of(overview);
    for (ThemeArray array : ThemeArray.values()) {
      arrays.put(array, new ArrayList<>());
    }
  }

  @Override
  public Step make(int place, ThemeInput theme) throws IOException {
    Labels labels = overview.labels();
    List<DeflatedText> elements =
        KeptTexts.of(
            outlet.pieces(),
            () -> theme.ofChapters(ThemeArray.values().length, book, labels),
            () -> ThemeArray.elements(theme.document(), book, labels));
    return () -> {
      Iterator<DeflatedText> rest = elements.iterator();
      for (ThemeArray array : ThemeArray.values()) {
        elements(array).add(rest.next());
      }
    };
  }

  private List<DeflatedText> elements(ThemeArray array) {
    return Objects.requireNonNull(arrays.get(array));
  }

  @Override
  public void finish() throws IOException {
    outlet.file(DataOutput.JSON, out -> JsonText.write(out, json -> whole(json, out)));
    outlet.file(DataOutput.SCHEMA, DataOutput::schema);
  }

  private void whole(JsonWriter json, OutputStream out) throws IOException {
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
    Arrays arrays = new Arrays(json, out);
    arrays.all("facts", ThemeArray.FACTS);
    arrays.all("history", ThemeArray.HISTORY);
    new DueJson(json).write(overview);
    vision(json);
    arrays.all("explanations", ThemeArray.EXPLANATIONS);
    legend(json);
    arrays.some("pictures", ThemeArray.PICTURES);
    if (!overview.money().isEmpty()) {
      elements(ThemeArray.MONEY).add(ThemeArray.money(overview.money().totals(), book));
      arrays.all("money", ThemeArray.MONEY);
    }
    arrays.some("outlooks", ThemeArray.OUTLOOKS);
    arrays.some("trends", ThemeArray.TRENDS);
    arrays.some("texts", ThemeArray.TEXTS);
    json.endObject();
  }

  /** The arrays of the book, whose elements are written as they are. */
  private final class Arrays {
    private final JsonWriter json;
    private final OutputStream out;

    Arrays(JsonWriter json, OutputStream out) {
      this.json = json;
      this.out = out;
    }

    void all(String name, ThemeArray array) throws IOException {
      json.name(name).beginArray();
      for (DeflatedText some : elements(array)) {
        if (!some.isEmpty()) {
          json.jsonValue("");
          json.flush();
          some.writeTo(out);
        }
      }
      json.endArray();
    }

    /** An array that is missing without elements. */
    void some(String name, ThemeArray array) throws IOException {
      if (elements(array).stream().anyMatch(each -> !each.isEmpty())) {
        all(name, array);
      }
    }
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
