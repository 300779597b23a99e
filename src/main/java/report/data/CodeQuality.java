package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Severity;

/** Writes a Code Quality report: an array in a subset of the Code Climate form. */
final class CodeQuality {
  private final JsonWriter json;
  private final FindingReport report;

  CodeQuality(JsonWriter json, FindingReport report) {
    this.json = json;
    this.report = report;
  }

  void write() throws IOException {
    FindingPath paths = new FindingPath();
    Fingerprints fingerprints = new Fingerprints(paths);
    json.beginArray();
    for (Finding finding : report.told()) {
      json.beginObject();
      json.name("description")
          .value(report.placeInWorkbook(finding) + report.texts().message(finding));
      json.name("check_name").value(finding.rule().id() + " " + finding.rule().title());
      json.name("fingerprint").value(fingerprints.of(finding));
      json.name("severity").value(severity(finding.severity()));
      json.name("location").beginObject();
      json.name("path").value(paths.inRepository(finding.span().source()));
      json.name("lines").beginObject();
      Optional<Integer> row = finding.span().source().cell().map(c -> Math.max(1, c.row()));
      json.name("begin").value(row.orElse(finding.span().line()));
      json.name("end").value(row.orElse(finding.span().endLine()));
      json.endObject();
      json.endObject();
      json.endObject();
    }
    json.endArray();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
