package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import report.document.Fact;

/** Writes the actuals of earlier years: one object for each measure and year. */
final class HistoryJson {
  private HistoryJson() {}

  /** The elements of a list. */
  static void elements(JsonWriter json, List<Fact> facts) throws IOException {
    for (Fact fact : facts) {
      for (Fact.OfYear one : fact.years().history()) {
        json.beginObject();
        json.name("themeId").value(fact.themeId());
        json.name("goalId").value(fact.goalId());
        json.name("measure").value(fact.measure());
        json.name("unit").value(fact.unit());
        json.name("year").value(one.year());
        json.name("actual").value(one.value().printed());
        json.name("actualNumber")
            .value(one.value().number().map(JsonText::withoutExponent).orElse(null));
        json.endObject();
      }
    }
  }
}
