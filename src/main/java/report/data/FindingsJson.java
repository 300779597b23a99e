package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import report.finding.CellLocation;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Severity;
import report.finding.Span;
import report.finding.Suggestion;
import report.finding.VisibleText;

/**
 * Writes findings as one JSON object. Lines and columns count from 1, columns in UTF-16 code units.
 */
final class FindingsJson {
  /** The number increases if a key is removed or changes its meaning, but not for new keys. */
  static final String SCHEMA = "report-findings/1";

  private final JsonWriter json;
  private final FindingReport report;

  FindingsJson(JsonWriter json, FindingReport report) {
    this.json = json;
    this.report = report;
  }

  void write() throws IOException {
    json.beginObject();
    json.name("schema").value(SCHEMA);
    json.name("version").value(report.version());
    json.name("files").value(report.files().size());
    json.name("errors").value(report.count(Severity.ERROR));
    json.name("warnings").value(report.count(Severity.WARNING));
    json.name("infos").value(report.count(Severity.INFO));
    json.name("findings").beginArray();
    for (Finding finding : report.told()) {
      finding(finding);
    }
    json.endArray();
    json.endObject();
  }

  private void finding(Finding finding) throws IOException {
    json.beginObject();
    json.name("rule").value(finding.rule().id());
    json.name("name").value(finding.rule().title());
    json.name("severity").value(finding.severity().name().toLowerCase(Locale.ROOT));
    place(finding.span());
    json.name("message").value(report.texts().message(finding));
    json.name("help").value(report.texts().help(finding));
    json.name("instead").beginArray();
    for (Suggestion suggestion : finding.suggestions()) {
      json.value(suggestion.shown());
    }
    json.endArray();
    Optional<Span> other = finding.other();
    if (other.isPresent()) {
      json.name("other").beginObject();
      place(other.get());
      json.name("message").value(report.texts().other(finding));
      json.endObject();
    }
    json.name("fix").beginArray();
    for (Edit edit : finding.fix()) {
      json.beginObject();
      region(edit.span());
      json.name("text").value(edit.text());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  /** A file, and the region in it if the file has lines, or the cell if it has sheets. */
  private void place(Span span) throws IOException {
    json.name("path").value(FindingPath.of(span.source()));
    if (span.source().hasLines()) {
      region(span);
    }
    Optional<CellLocation> cell = span.source().cell();
    if (cell.isPresent()) {
      json.name("sheet").value(VisibleText.line(cell.get().sheet()));
    }
    if (cell.isPresent() && cell.get().row() > 0) {
      json.name("cell").value(cell.get().cell());
    }
  }

  private void region(Span span) throws IOException {
    json.name("line").value(span.line());
    json.name("column").value(span.column());
    json.name("endLine").value(span.endLine());
    json.name("endColumn").value(span.endColumn());
  }
}
