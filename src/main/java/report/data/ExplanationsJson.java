package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import report.document.Explanation;

/**
 * Writes how rates were calculated, as an array with one object per measure, milestone or
 * qualitative goal.
 */
final class ExplanationsJson {
  private ExplanationsJson() {}

  static void write(JsonWriter json, List<Explanation> explanations) throws IOException {
    json.beginArray();
    elements(json, explanations);
    json.endArray();
  }

  /** The same inside an array. */
  static void elements(JsonWriter json, List<Explanation> explanations) throws IOException {
    for (Explanation explanation : explanations) {
      json.beginObject();
      json.name("themeId").value(explanation.themeId());
      json.name("goalId").value(explanation.goalId());
      json.name("goal").value(explanation.goal());
      json.name("measure").value(explanation.measure());
      json.name("printed").value(explanation.rate());
      json.name("steps").beginArray();
      for (Explanation.Step step : explanation.steps()) {
        json.beginObject();
        json.name("key").value(step.key());
        json.name("label").value(step.label());
        json.name("text").value(step.text());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
  }
}
