package report.read.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schemas of single values. The reader uses the text as written, while editors see YAML's
 * numbers and booleans; so these are accepted wherever they can result from a valid text.
 */
final class ScalarSchema {
  /** The pattern of an id. */
  static final String ID = "^[a-z0-9][a-z0-9-]{0,63}$";

  /** An empty text. */
  static final Map<String, Object> BLANK = text("^[\\s\\u3000]*$");

  private static final String FILLED = "[^\\s\\u3000]";
  private static final String ONE_LINE =
      "^[\\s\\u3000]*[^\\s\\u3000]([^\\r\\n]*[^\\s\\u3000])?[\\s\\u3000]*$";

  private static final int LARGEST = 99_999;
  private static final String NUMBER = "^[\\s\\u3000]*[1-9１-９][0-9０-９]{0,4}[\\s\\u3000]*$";
  private static final String COUNT = "^[\\s\\u3000]*([0０]|[1-9１-９][0-9０-９]{0,4})[\\s\\u3000]*$";
  private static final String PERCENT =
      "^[\\s\\u3000]*[-－−‐‑–]?[0-9０-９]{1,6}([.．][0-9０-９]{1,4})?[%％]?[\\s\\u3000]*$";

  private static final String ORIGIN =
      "^[\\s\\u3000]*[^/\\s\\u3000]+(/[a-z0-9][a-z0-9-]{0,63}){1,2}[\\s\\u3000]*$";

  private ScalarSchema() {}

  static Map<String, Object> of(Value.Scalar scalar) {
    return switch (scalar) {
      case LINE, NAME, CODE -> written(ONE_LINE);
      case TEXT, SYMBOL -> written(FILLED);
      case ID -> Map.of("anyOf", List.of(text(ID), atLeast(0), type("boolean")));
      case ORIGIN -> text(ORIGIN);
      case PATH -> either(text(FILLED), type("integer"));
      case DATE -> shown(written(FILLED), "R1.9", "R2.3月末", "R1.10頃", "2019-11-05");
      case YEAR -> shown(either(text(FILLED), type("integer")), "R1", "H31", "2019");
      case MARK -> either(type("boolean"), text("^[\\s\\u3000]*(true|false)[\\s\\u3000]*$"));
      case PERCENT -> either(type("number"), text(PERCENT));
      case NUMBER -> either(whole(1), text(NUMBER));
      case COUNT -> either(whole(0), text(COUNT));
      case FIGURE -> shown(either(text(FILLED), type("number")), "50社", "96.8％", "約153万円");
      case TARGET -> shown(either(text(FILLED), type("number")), "50社", "90％以上", "80～90％", "現状維持");
      case AMOUNT -> shown(text(FILLED), "12,345千円", "1億2,345万円", "－");
      case NOTHING -> type("null");
    };
  }

  /** The words; those that YAML interprets as numbers also as such. */
  static Map<String, Object> of(Value.Words words) {
    if (words.words().stream().allMatch(word -> word.matches("\\d+"))) {
      List<Integer> numbers = words.words().stream().map(Integer::valueOf).toList();
      return either(Map.of("enum", numbers), text("^(" + String.join("|", words.words()) + ")$"));
    }
    return Map.of("enum", words.words());
  }

  private static Map<String, Object> written(String pattern) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", List.of("string", "number", "boolean"));
    schema.put("pattern", pattern);
    return schema;
  }

  private static Map<String, Object> text(String pattern) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("pattern", pattern);
    return schema;
  }

  private static Map<String, Object> type(String name) {
    return Map.of("type", name);
  }

  private static Map<String, Object> atLeast(int least) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "integer");
    schema.put("minimum", least);
    return schema;
  }

  private static Map<String, Object> whole(int least) {
    Map<String, Object> schema = atLeast(least);
    schema.put("maximum", LARGEST);
    return schema;
  }

  private static Map<String, Object> either(Map<String, Object> one, Map<String, Object> other) {
    return Map.of("anyOf", List.of(one, other));
  }

  private static Map<String, Object> shown(Map<String, Object> schema, String... examples) {
    Map<String, Object> shown = new LinkedHashMap<>(schema);
    shown.put("examples", List.of(examples));
    return shown;
  }
}
