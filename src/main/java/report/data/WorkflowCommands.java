package report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import report.finding.Finding;
import report.finding.Severity;
import report.finding.Span;

/** Writes findings as workflow commands of GitHub Actions, one on each line. */
final class WorkflowCommands {
  private WorkflowCommands() {}

  static void write(FindingReport report, OutputStream out) throws IOException {
    FindingPath paths = new FindingPath();
    for (Finding finding : report.told()) {
      String command =
          "::"
              + command(finding.severity())
              + " file="
              + property(paths.inRepository(finding.span().source()))
              + region(finding.span())
              + ",title="
              + property(finding.rule().id() + " " + finding.rule().title())
              + "::"
              + data(report.placeInWorkbook(finding) + report.messageAndAdvice(finding))
              + "\n";
      out.write(command.getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }

  /** GitHub accepts columns only for a region within one line. */
  private static String region(Span span) {
    if (!span.source().hasLines()) {
      return "";
    }
    String lines = ",line=" + span.line() + ",endLine=" + span.endLine();
    return span.line() == span.endLine()
        ? lines + ",col=" + span.column() + ",endColumn=" + span.endColumn()
        : lines;
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
