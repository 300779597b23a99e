package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import report.compare.Change;
import report.compare.Comparison;

/** Writes what differs between versions of books, as an array with one object per book. */
final class ComparisonsJson {
  private ComparisonsJson() {}

  static void write(JsonWriter json, List<Comparison> comparisons) throws IOException {
    json.beginArray();
    for (Comparison comparison : comparisons) {
      json.beginObject();
      json.name("title").value(comparison.title());
      json.name("before").value(comparison.before());
      json.name("after").value(comparison.after());
      json.name("changes").beginArray();
      for (Change change : comparison.changes()) {
        change(json, change);
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
  }

  private static void change(JsonWriter json, Change change) throws IOException {
    Change.Place place = change.place();
    json.beginObject();
    json.name("kind").value(change.kind().code());
    json.name("part").value(place.part().code());
    json.name("themeId").value(place.themeId());
    json.name("theme").value(place.theme());
    json.name("initiative").value(place.initiative());
    json.name("id").value(place.id());
    json.name("title").value(place.title());
    json.name("what").value(change.what());
    json.name("before").value(change.before());
    json.name("after").value(change.after());
    json.name("rate").value(change.rate());
    json.name("reason").value(change.reason());
    json.endObject();
  }
}
