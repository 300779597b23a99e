package report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import report.Golden;
import report.finding.Finding;
import report.finding.FindingTexts;
import report.finding.Rule;
import report.finding.SampleFindings;
import report.finding.Source;
import report.finding.Span;

class FindingOutputTest {
  /** A way to write findings. */
  @FunctionalInterface
  interface Format {
    void write(FindingReport report, OutputStream out) throws IOException;
  }

  static final List<Map.Entry<String, Format>> FORMATS =
      List.of(
          Map.entry("findings.json", FindingOutput::json),
          Map.entry("findings.sarif", FindingOutput::sarif),
          Map.entry("findings.gitlab.json", FindingOutput::gitlab),
          Map.entry("findings.junit.xml", FindingOutput::junit),
          Map.entry("findings.github.txt", FindingOutput::github));

  @ParameterizedTest
  @FieldSource("FORMATS")
  void eachFormatIsApproved(Map.Entry<String, Format> format) throws IOException {
    Golden.check(
        "report/data/" + format.getKey(), written(format.getValue(), SampleFindings.all()));
  }

  @Test
  void sarifHoldsToItsSchema() throws IOException {
    try (InputStream schema = getClass().getResourceAsStream("sarif-2.1.0-rtm.5.json")) {
      Schema sarif =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
              .getSchema(schema, InputFormat.JSON);
      for (List<Finding> findings : List.of(SampleFindings.all(), List.<Finding>of())) {
        String log = written(FindingOutput::sarif, findings);
        assertThat(sarif.validate(log, InputFormat.JSON)).isEmpty();
        assertThat(sarif.validate(log.replace("\"startLine\"", "\"line\""), InputFormat.JSON))
            .as("the schema is really asked")
            .hasSameSizeAs(findings.isEmpty() ? List.of() : regions(log));
      }
    }
  }

  @Test
  void sarifHoldsAsManyResultsAsCodeScanningTakesErrorsFirst() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int file = 0; file < 400; file++) {
      Source source = new Source("f" + file + ".yaml", Collections.nCopies(80, "same: x"));
      Rule rule = file < 390 ? Rule.UNLISTED_THEME : Rule.UNKNOWN_KEY;
      for (int line = 1; line <= 80; line++) {
        findings.add(Finding.of(rule, Span.of(source, line, 1, 4), "same", ""));
      }
    }

    JsonObject run =
        JsonParser.parseString(written(FindingOutput::sarif, findings))
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();

    JsonArray results = run.getAsJsonArray("results");
    assertThat(results).hasSize(25_000);
    assertThat(results.asList().subList(0, 800))
        .allMatch(result -> level(result).equals("error"))
        .hasSize(800);
    assertThat(level(results.get(800))).isEqualTo("warning");
    assertThat(run.getAsJsonArray("invocations").toString()).contains("7000件");
  }

  private static String level(JsonElement result) {
    return result.getAsJsonObject().get("level").getAsString();
  }

  private static List<Integer> regions(String log) {
    return Stream.of(log.split("\"startLine\"", -1)).skip(1).map(String::length).toList();
  }

  @Test
  void fingerprintsAreUniqueAndSurviveNewLinesAbove() throws IOException {
    Source before = new Source("a.yaml", List.of("same: x", "same: x"));
    Source after = new Source("a.yaml", List.of("# new", "", "same: x", "same: x"));

    List<String> old = fingerprints(List.of(at(before, 1), at(before, 2)));
    List<String> moved = fingerprints(List.of(at(after, 3), at(after, 4)));

    assertThat(old).doesNotHaveDuplicates().hasSize(2).isEqualTo(moved);
    assertThat(fingerprints(SampleFindings.all())).doesNotHaveDuplicates();
  }

  private static Finding at(Source source, int line) {
    return Finding.of(Rule.UNKNOWN_KEY, Span.of(source, line, 1, 4), "same", "");
  }

  private static List<String> fingerprints(List<Finding> findings) throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonElement issue :
        JsonParser.parseString(written(FindingOutput::gitlab, findings)).getAsJsonArray()) {
      names.add(issue.getAsJsonObject().get("fingerprint").getAsString());
    }
    return names;
  }

  @Test
  void junitCountsWhatFailsTheRun() throws Exception {
    Element lenient = junit(false);
    Element strict = junit(true);

    NodeList failures = lenient.getElementsByTagName("failure");
    assertThat(lenient.getAttribute("failures")).isEqualTo("" + failures.getLength());
    assertThat(IntStream.range(0, failures.getLength()).mapToObj(failures::item))
        .allMatch(failure -> ((Element) failure).getAttribute("type").matches("[YKT]0.*|P001"));
    assertThat(strict.getElementsByTagName("failure").getLength())
        .isGreaterThan(failures.getLength());
    assertThat(lenient.getAttribute("tests"))
        .isEqualTo("" + lenient.getElementsByTagName("testcase").getLength());
  }

  private static Element junit(boolean strict) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingOutput.junit(report(SampleFindings.all(), strict), out);
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()));
    return document.getDocumentElement();
  }

  @Test
  void aWorkflowCommandStaysOnItsLine() throws IOException {
    String commands = written(FindingOutput::github, SampleFindings.all());

    assertThat(commands.lines())
        .hasSameSizeAs(SampleFindings.all())
        .allMatch(line -> line.matches("::(error|warning|notice) file=[^,:]+[^:]*::.*"));
    assertThat(commands).contains("file=plans/令和 元年度/a%2Cb%3A100%25.yaml,line=1");
  }

  @Test
  void aPathIsAUriInSarif() {
    assertThat(new FindingPath().uri(Source.withoutText("./plans/令 b:c%.yaml")))
        .isEqualTo("plans/%E4%BB%A4%20b%3Ac%25.yaml");
    assertThat(new FindingPath().uri(Source.withoutText("/a/plans"))).isEqualTo("file:///a/plans");
  }

  private static String written(Format format, List<Finding> findings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report(findings, false), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static FindingReport report(List<Finding> findings, boolean strict) {
    return new FindingReport(
        findings,
        List.of("plans/R1/book.yaml", "plans/R1/glossary.yaml"),
        new FindingTexts(Locale.JAPANESE),
        "1.0.0",
        strict);
  }
}
