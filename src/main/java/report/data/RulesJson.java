package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import report.finding.Control;
import report.finding.RuleGuide;

/** Writes explanations of rules. */
final class RulesJson {
  private RulesJson() {}

  static void write(JsonWriter json, List<RuleGuide> guides) throws IOException {
    json.beginArray();
    for (RuleGuide guide : guides) {
      json.beginObject();
      json.name("id").value(guide.rule().id());
      json.name("name").value(guide.rule().title());
      json.name("severity").value(guide.rule().severity().name().toLowerCase(Locale.ROOT));
      json.name("mayChange").value(Control.mayChange(guide.rule()));
      json.name("mayIgnore").value(Control.mayIgnore(guide.rule()));
      json.name("title").value(guide.title());
      json.name("what").value(guide.what().text());
      json.name("why").value(guide.why().text());
      examples(json, "wrong", guide.wrong());
      examples(json, "right", guide.right());
      json.endObject();
    }
    json.endArray();
  }

  private static void examples(JsonWriter json, String name, List<RuleGuide.Example> examples)
      throws IOException {
    json.name(name).beginArray();
    for (RuleGuide.Example example : examples) {
      json.beginObject();
      json.name("language").value(example.language());
      json.name("text").value(String.join("\n", example.lines()) + "\n");
      json.endObject();
    }
    json.endArray();
  }
}
