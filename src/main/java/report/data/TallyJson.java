package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import report.document.Tally;

/** Writes a summary of goals, as the member "tally" of an object. */
final class TallyJson {
  private TallyJson() {}

  static void write(JsonWriter json, Tally tally) throws IOException {
    json.name("tally").beginObject();
    json.name("goals").value(tally.goals());
    json.name("counted").value(tally.counted());
    json.name("achieved").value(tally.achieved());
    json.name("mean").value(tally.mean());
    json.name("meanOf").value(tally.meanOf());
    json.name("rating").value(tally.rating());
    counts(json, "outcomes", tally.outcomes());
    counts(json, "ratings", tally.ratings());
    json.endObject();
  }

  /** An array, because the order of the labels is significant and that of keys is not. */
  private static void counts(JsonWriter json, String name, List<Tally.Count> counts)
      throws IOException {
    json.name(name).beginArray();
    for (Tally.Count count : counts) {
      json.beginObject();
      json.name("label").value(count.label());
      json.name("count").value(count.count());
      json.endObject();
    }
    json.endArray();
  }
}
