package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.data.FindingOutput;
import report.data.FindingReport;
import report.finding.Finding;
import report.finding.FindingTexts;
import report.finding.Severity;

class FixtureFormatsTest {
  @TempDir Path scratch;

  @Test
  void everyFormatHoldsTheFindingsOfEveryFixture() throws Exception {
    for (Path file : Fixtures.broken()) {
      check(Fixtures.readInBase(file, Files.createTempDirectory(scratch, "base")).findings());
    }
    for (Path tree : Fixtures.brokenTrees()) {
      check(Fixtures.read(tree).findings());
    }
  }

  private static void check(List<Finding> findings) throws Exception {
    FindingReport report =
        new FindingReport(findings, List.of(), new FindingTexts(Locale.JAPANESE), "1.0.0", true);
    JsonObject json = JsonParser.parseString(text(report, FindingOutput::json)).getAsJsonObject();
    JsonObject sarif = JsonParser.parseString(text(report, FindingOutput::sarif)).getAsJsonObject();
    JsonArray gitlab = JsonParser.parseString(text(report, FindingOutput::gitlab)).getAsJsonArray();
    Stream<String> github = text(report, FindingOutput::github).lines();
    int failures =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    text(report, FindingOutput::junit).getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName("failure")
            .getLength();

    assertThat(json.getAsJsonArray("findings")).hasSameSizeAs(findings);
    assertThat(sarif.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results"))
        .hasSameSizeAs(findings);
    assertThat(gitlab).hasSameSizeAs(findings);
    assertThat(github).hasSameSizeAs(findings).allMatch(line -> line.startsWith("::"));
    assertThat(failures)
        .isEqualTo((int) findings.stream().filter(f -> f.severity() != Severity.INFO).count());
  }

  /** A way to write findings. */
  @FunctionalInterface
  private interface Format {
    void write(FindingReport report, ByteArrayOutputStream out) throws IOException;
  }

  private static String text(FindingReport report, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
