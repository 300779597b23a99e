package report.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a schema says of each shape a value can have, whatever files there are. */
class SchemaShapeTest {
  /** Described as if it were a term, for each key needs its description. */
  private static Schema of(Value value, Presence presence) {
    Form form = Form.of("term", new Key("term", presence, value));
    String schema =
        report.read.form.Schema.of("glossary", Value.of(form), new KeyTexts(Locale.ENGLISH));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(schema, InputFormat.JSON);
  }

  private static boolean accepts(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OPTIONAL | true  | true  | true",
        "FILLED   | true  | false | true",
        "PRESENT  | false | true  | true",
        "REQUIRED | false | false | true"
      })
  void presenceIsKept(Presence presence, boolean absent, boolean empty, boolean filled) {
    Schema schema = of(Value.LINE, presence);

    assertThat(accepts(schema, "{}")).isEqualTo(absent);
    assertThat(accepts(schema, "{\"term\": null}")).isEqualTo(empty);
    assertThat(accepts(schema, "{\"term\": \"　\"}")).isEqualTo(empty);
    assertThat(accepts(schema, "{\"term\": \"語\"}")).isEqualTo(filled);
    assertThat(accepts(schema, "{\"term\": \"語\", \"trem\": 1}")).isFalse();
  }

  @Test
  void aListMayBeEmptyOrNot() {
    Value items = Value.items(Value.ID);
    assertThat(accepts(of(items, Presence.FILLED), "{\"term\": []}")).isTrue();
    assertThat(accepts(of(Value.items(Value.ID).notEmpty(), Presence.FILLED), "{\"term\": []}"))
        .isFalse();
    assertThat(accepts(of(items, Presence.FILLED), "{\"term\": [\"a\", \"B\"]}")).isFalse();
  }

  @Test
  void keysOfTheWriterAreIds() {
    Schema schema = of(Value.filledEntries(Value.ID, Value.LINE), Presence.REQUIRED);

    assertThat(accepts(schema, "{\"term\": {\"a-1\": \"x\"}}")).isTrue();
    assertThat(accepts(schema, "{\"term\": {\"A\": \"x\"}}")).isFalse();
    assertThat(accepts(schema, "{\"term\": {\"a\": null}}")).isFalse();
    assertThat(
            accepts(
                of(Value.entries(Value.ID, Value.LINE), Presence.REQUIRED),
                "{\"term\": {\"a\": null}}"))
        .isTrue();
  }

  @Test
  void oneOfAFewWordsIsWrittenAsItStands() {
    Schema words = of(Value.words(List.of("all", "main")), Presence.REQUIRED);
    assertThat(accepts(words, "{\"term\": \"main\"}")).isTrue();
    assertThat(accepts(words, "{\"term\": \"Main\"}")).isFalse();

    Schema numbers = of(Value.words(List.of("0", "1")), Presence.REQUIRED);
    assertThat(accepts(numbers, "{\"term\": 1}")).isTrue();
    assertThat(accepts(numbers, "{\"term\": \"1\"}")).isTrue();
    assertThat(accepts(numbers, "{\"term\": 2}")).isFalse();
  }

  @Test
  void aThingIsWhollyOfTheKindItsKeySays() {
    Form form =
        Form.of("term", Key.filled("term", Value.LINE), Key.filled("definition", Value.LINE))
            .of(
                new Form.Kind("term", Form.of("term", Key.required("term", Value.LINE))),
                new Form.Kind(
                    "definition", Form.of("term", Key.required("definition", Value.LINE))));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(
                report.read.form.Schema.of(
                    "glossary", Value.of(form), new KeyTexts(Locale.ENGLISH)),
                InputFormat.JSON);

    assertThat(accepts(schema, "{\"term\": \"x\"}")).isTrue();
    assertThat(accepts(schema, "{\"definition\": \"x\"}")).isTrue();
    assertThat(accepts(schema, "{\"term\": \"x\", \"definition\": \"x\"}")).isFalse();
    assertThat(accepts(schema, "{}")).isFalse();
  }
}
