package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import report.finding.CellLocation;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.RuleGuide;
import report.finding.Severity;
import report.finding.Span;

/** Writes a SARIF 2.1.0 log with one run. */
final class SarifLog {
  private static final String VERSION = "2.1.0";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /**
   * The maximum number of results of a log: GitHub's code scanning shows no more per run, and
   * rejects a log with many more (see its documentation on SARIF support).
   */
  static final int MOST_RESULTS = 25_000;

  private final JsonWriter json;
  private final FindingReport report;
  private final List<Finding> results;
  private final int omitted;
  private final List<Rule> rules;
  private final FindingPath paths = new FindingPath();
  private final Fingerprints fingerprints = new Fingerprints(paths);

  SarifLog(JsonWriter json, FindingReport report) {
    this.json = json;
    this.report = report;
    List<Finding> told = report.told();
    this.results = mostImportant(told);
    this.omitted = told.size() - results.size();
    this.rules = results.stream().map(Finding::rule).distinct().sorted().toList();
  }

  /**
   * If there are too many findings, errors come first, and within a severity those that come first.
   */
  private static List<Finding> mostImportant(List<Finding> findings) {
    return findings.size() <= MOST_RESULTS
        ? findings
        : findings.stream()
            .sorted(Comparator.comparing(Finding::severity))
            .limit(MOST_RESULTS)
            .toList();
  }

  void write() throws IOException {
    json.beginObject();
    json.name("$schema").value(SCHEMA);
    json.name("version").value(VERSION);
    json.name("runs").beginArray();
    json.beginObject();
    tool();
    invocation();
    json.name("columnKind").value("utf16CodeUnits");
    json.name("results").beginArray();
    for (Finding finding : results) {
      result(finding);
    }
    json.endArray();
    json.endObject();
    json.endArray();
    json.endObject();
  }

  /** A message on how many results were omitted; empty if none were. */
  private void invocation() throws IOException {
    if (omitted == 0) {
      return;
    }
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(true);
    json.name("toolExecutionNotifications").beginArray().beginObject();
    json.name("level").value("warning");
    message(report.texts().omitted(omitted, MOST_RESULTS));
    json.endObject().endArray();
    json.endObject().endArray();
  }

  private void tool() throws IOException {
    json.name("tool").beginObject();
    json.name("driver").beginObject();
    json.name("name").value("report");
    json.name("version").value(report.version());
    json.name("rules").beginArray();
    for (Rule rule : rules) {
      json.beginObject();
      json.name("id").value(rule.id());
      json.name("name").value(rule.title());
      guide(report.texts().guide(rule));
      json.name("defaultConfiguration").beginObject();
      json.name("level").value(level(rule.severity()));
      json.endObject();
      json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endObject();
  }

  private void guide(RuleGuide guide) throws IOException {
    text("shortDescription", guide.title());
    text("fullDescription", guide.what().text());
    text("help", guide.what().text() + "\n" + guide.why().text());
  }

  private void result(Finding finding) throws IOException {
    json.beginObject();
    json.name("ruleId").value(finding.rule().id());
    json.name("ruleIndex").value(rules.indexOf(finding.rule()));
    json.name("level").value(level(finding.severity()));
    message(report.messageAndAdvice(finding));
    json.name("locations").beginArray();
    location(finding.span(), Optional.empty());
    json.endArray();
    if (finding.other().isPresent()) {
      json.name("relatedLocations").beginArray();
      location(finding.other().get(), Optional.of(report.texts().other(finding)));
      json.endArray();
    }
    json.name("partialFingerprints").beginObject();
    json.name("report/v1").value(fingerprints.of(finding));
    json.endObject();
    fix(finding);
    json.endObject();
  }

  private void location(Span span, Optional<String> message) throws IOException {
    json.beginObject();
    json.name("physicalLocation").beginObject();
    file(span);
    if (span.source().hasLines()) {
      json.name("region");
      region(span);
    }
    json.endObject();
    Optional<CellLocation> cell = span.source().cell();
    if (cell.isPresent()) {
      json.name("logicalLocations").beginArray().beginObject();
      json.name("fullyQualifiedName").value(cell.get().toString());
      json.endObject().endArray();
    }
    if (message.isPresent()) {
      message(message.get());
    }
    json.endObject();
  }

  private void fix(Finding finding) throws IOException {
    if (finding.fix().isEmpty()) {
      return;
    }
    json.name("fixes").beginArray().beginObject();
    json.name("artifactChanges").beginArray().beginObject();
    file(finding.span());
    json.name("replacements").beginArray();
    for (Edit edit : finding.fix()) {
      json.beginObject();
      json.name("deletedRegion");
      region(edit.span());
      json.name("insertedContent").beginObject();
      json.name("text").value(edit.text());
      json.endObject();
      json.endObject();
    }
    json.endArray();
    json.endObject().endArray();
    json.endObject().endArray();
  }

  private void file(Span span) throws IOException {
    json.name("artifactLocation").beginObject();
    json.name("uri").value(paths.uri(span.source()));
    json.endObject();
  }

  private void region(Span span) throws IOException {
    json.beginObject();
    json.name("startLine").value(span.line());
    json.name("startColumn").value(span.column());
    json.name("endLine").value(span.endLine());
    json.name("endColumn").value(span.endColumn());
    json.endObject();
  }

  private void message(String text) throws IOException {
    text("message", text);
  }

  private void text(String name, String text) throws IOException {
    json.name(name).beginObject();
    json.name("text").value(text);
    json.endObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
