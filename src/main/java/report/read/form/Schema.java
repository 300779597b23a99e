package report.read.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON Schema (draft-07) for one kind of file, for editors: it determines what they suggest,
 * explain and mark. It accepts every file that the reader accepts, and rejects files with a wrong
 * structure; only the reader knows what a quantity or a date means, or whether an id exists.
 */
public final class Schema {
  private final KeyTexts texts;
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  private Schema(KeyTexts texts) {
    this.texts = texts;
  }

  /**
   * The schema of a kind of file.
   *
   * @param name the name of the kind, under which the file as a whole is described
   * @param file the value of the file as a whole
   * @param texts the descriptions
   * @return JSON text, indented, ending with a line feed
   */
  public static String of(String name, Value file, KeyTexts texts) {
    Schema schema = new Schema(texts);
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "http://json-schema.org/draft-07/schema#");
    root.put("title", name + ".yaml");
    root.put("description", texts.of(name));
    root.putAll(
        file instanceof Value.Nested nested ? schema.mapping(nested.form()) : schema.value(file));
    if (file instanceof Value.Entries) {
      root.put("type", List.of("object", "null"));
    }
    root.put("definitions", schema.definitions);
    return text(root);
  }

  private static String text(Map<String, Object> root) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withArrayIndenter(indent).withObjectIndenter(indent);
    return new JsonMapper().writer().with(printer).writeValueAsString(root) + "\n";
  }

  private Map<String, Object> value(Value value) {
    if (value instanceof Value.Scalar scalar) {
      return ScalarSchema.of(scalar);
    }
    if (value instanceof Value.Words words) {
      return ScalarSchema.of(words);
    }
    if (value instanceof Value.Items items) {
      return items(items);
    }
    if (value instanceof Value.Entries entries) {
      return entries(entries);
    }
    if (value instanceof Value.Nested nested) {
      return reference(nested.form());
    }
    return Map.of("anyOf", ((Value.Either) value).ways().stream().map(this::value).toList());
  }

  private Map<String, Object> items(Value.Items items) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", value(items.item()));
    if (!items.mayBeEmpty()) {
      schema.put("minItems", 1);
    }
    return schema;
  }

  private Map<String, Object> entries(Value.Entries entries) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    if (Value.ID.equals(entries.key())) {
      schema.put("propertyNames", Map.of("pattern", ScalarSchema.ID));
    }
    Map<String, Object> value = value(entries.value());
    schema.put("additionalProperties", entries.presence().mayBeEmpty() ? orNothing(value) : value);
    return schema;
  }

  private Map<String, Object> reference(Form form) {
    if (!definitions.containsKey(form.name())) {
      definitions.put(form.name(), Map.of());
      definitions.put(form.name(), mapping(form));
    }
    return Map.of("$ref", "#/definitions/" + form.name());
  }

  private Map<String, Object> mapping(Form form) {
    Map<String, Object> properties = new LinkedHashMap<>();
    form.keys().forEach(key -> properties.put(key.name(), property(form, key)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    required(form).forEach(schema::put);
    if (!form.kinds().isEmpty()) {
      schema.put("anyOf", form.kinds().stream().map(kind -> having(kind.key())).toList());
      schema.put("allOf", form.kinds().stream().map(Schema::onlyOf).toList());
    }
    return schema;
  }

  private Map<String, Object> property(Form form, Key key) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", texts.of(form.name() + "." + key.name()));
    Map<String, Object> value = value(key.value());
    Map<String, Object> allowed = key.presence().mayBeEmpty() ? orNothing(value) : value;
    if (allowed.containsKey("$ref")) {
      schema.put("allOf", List.of(allowed));
    } else {
      schema.putAll(allowed);
    }
    return schema;
  }

  /** The same, or an empty value: null, or a text of blanks. */
  private static Map<String, Object> orNothing(Map<String, Object> value) {
    List<Object> ways = new ArrayList<>();
    if (value.get("anyOf") instanceof List<?> several && value.size() == 1) {
      ways.addAll(several);
    } else {
      ways.add(value);
    }
    ways.add(Map.of("type", "null"));
    ways.add(ScalarSchema.BLANK);
    return Map.of("anyOf", ways.stream().distinct().toList());
  }

  private static Map<String, Object> required(Form form) {
    List<String> names =
        form.keys().stream().filter(key -> key.presence().mustBeThere()).map(Key::name).toList();
    return names.isEmpty() ? Map.of() : Map.of("required", names);
  }

  private static Map<String, Object> having(String key) {
    return Map.of("required", List.of(key));
  }

  /** If the key of a single kind is present, the whole mapping is of that kind. */
  private static Map<String, Object> onlyOf(Form.Kind kind) {
    Map<String, Object> whole = new LinkedHashMap<>();
    Stream.of(required(kind.form())).forEach(whole::putAll);
    whole.put("propertyNames", Map.of("enum", kind.form().names()));
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("if", having(kind.key()));
    rule.put("then", whole);
    return rule;
  }
}
