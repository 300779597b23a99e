package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema of data.json describes what a build writes: all of it, and nothing else. */
class DataSchemaTest {
  private static final Path PUBLISHED =
      Path.of(System.getProperty("report.home", "."), "docs/data.schema.json");

  @TempDir Path folder;
  private String schema = "";

  @BeforeEach
  void refuseWhatIsNotDescribed() throws IOException {
    schema =
        Files.readString(PUBLISHED)
            .replace(
                "\"type\": \"object\"", "\"type\": \"object\", \"additionalProperties\": false");
  }

  private String built(String year) throws IOException {
    Workbench bench = Workbench.in(folder);
    bench.build(year, "--format", "json");
    return Files.readString(bench.out().resolve(year).resolve("data.json"));
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
  void aKeyThatIsNotDescribedOrIsMissingIsSeen() throws IOException {
    String data = built("R1");

    assertThat(holds(data.replaceFirst("\"publisher\"", "\"editor\""))).isFalse();
    assertThat(holds(data.replaceFirst("\"report-data/1\"", "\"report-data/2\""))).isFalse();
    assertThat(holds(data.replaceFirst("\"ratePercent\": *[0-9.]+", "\"ratePercent\": \"80\"")))
        .isFalse();
  }
}
