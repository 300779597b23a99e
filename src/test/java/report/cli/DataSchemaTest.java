package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.data.DataOutput;
import report.document.SampleDocument;
import report.rate.Outcome;

/** The schema beside data.json describes what a build writes: all of it, and nothing else. */
class DataSchemaTest {
  @TempDir Path folder;
  private String schema = "";

  @BeforeEach
  void refuseWhatIsNotDescribed() throws IOException {
    ByteArrayOutputStream published = new ByteArrayOutputStream();
    DataOutput.schema(published);
    schema =
        published
            .toString(StandardCharsets.UTF_8)
            .replace(
                "\"type\": \"object\"", "\"type\": \"object\", \"additionalProperties\": false");
  }

  private String built(String year) throws IOException {
    Workbench bench = Workbench.in(folder);
    bench.build(year, "--format", "json");
    Path data = bench.out().resolve(year).resolve("data.json");
    String named =
        JsonParser.parseString(Files.readString(data))
            .getAsJsonObject()
            .get("$schema")
            .getAsString();
    assertThat(data.resolveSibling(named)).isRegularFile();
    return Files.readString(data);
  }

  private boolean holds(String data) {
    Schema strict =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(schema, InputFormat.JSON);
    return strict.validate(data, InputFormat.JSON).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"R1", "R5"})
  void theDataOfTheShippedPlansHoldsToTheSchema(String year) throws IOException {
    assertThat(holds(built(year))).isTrue();
  }

  @Test
  void theDataOfABookWithEveryKindOfThingHoldsToTheSchema() throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    DataOutput.json(SampleDocument.english(), data);
    assertThat(holds(data.toString(StandardCharsets.UTF_8))).isTrue();
  }

  @Test
  void everyOutcomeHasACodeInTheSchema() {
    List<String> codes =
        Stream.of(Outcome.values())
            .map(outcome -> outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    JsonArray described =
        JsonParser.parseString(schema)
            .getAsJsonObject()
            .getAsJsonObject("definitions")
            .getAsJsonObject("outcomeCode")
            .getAsJsonArray("enum");
    assertThat(described.asList()).extracting(JsonElement::getAsString).hasSameElementsAs(codes);
  }

  @Test
  void aKeyThatIsNotDescribedOrIsMissingIsSeen() throws IOException {
    String data = built("R1");

    assertThat(holds(data.replaceFirst("\"publisher\"", "\"editor\""))).isFalse();
    assertThat(holds(data.replaceFirst("\"report-data/1\"", "\"report-data/2\""))).isFalse();
    assertThat(holds(data.replaceFirst("\"ratePercent\": *[0-9.]+", "\"ratePercent\": \"80\"")))
        .isFalse();
  }
}
