package report.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import report.data.FindingOutput;
import report.data.FindingReport;
import report.finding.FindingPrinter;
import report.finding.Paint;
import report.project.UsageFault;

/** What findings are printed as. */
enum FindingFormat {
  /** For people: with the source line and what to write instead. */
  FULL,
  /** For people in a hurry: one line each. */
  CONCISE,
  /** For programs: complete. */
  JSON,
  /** For GitHub Actions: next to the lines of a change. */
  GITHUB,
  /** For GitLab: a Code Quality report. */
  GITLAB,
  /** For code scanning: SARIF 2.1.0. */
  SARIF,
  /** For tools that show test reports. */
  JUNIT;

  /** The name on the command line. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(FindingFormat::code).toList();
  }

  /**
   * The format of a name.
   *
   * @throws UsageFault if it is none
   */
  static FindingFormat named(String written) {
    return Arrays.stream(values())
        .filter(format -> format.code().equalsIgnoreCase(written.strip()))
        .findFirst()
        .orElseThrow(() -> UsageFault.unknown("fault.format", written, codes()));
  }

  /** Whether it is read line by line, so that a count can follow. */
  boolean isLog() {
    return this == FULL || this == CONCISE || this == GITHUB;
  }

  /** Writes findings in this format: UTF-8 with line feeds. */
  void write(FindingReport report, Paint paint, OutputStream out) throws IOException {
    switch (this) {
      case FULL -> text(printer(report, paint).print(report.told()), out);
      case CONCISE -> text(concise(report, printer(report, paint)), out);
      case JSON -> FindingOutput.json(report, out);
      case GITHUB -> FindingOutput.github(report, out);
      case GITLAB -> FindingOutput.gitlab(report, out);
      case SARIF -> FindingOutput.sarif(report, out);
      case JUNIT -> FindingOutput.junit(report, out);
    }
  }

  private static FindingPrinter printer(FindingReport report, Paint paint) {
    return new FindingPrinter(report.texts(), paint);
  }

  private static String concise(FindingReport report, FindingPrinter printer) {
    return report.told().stream()
        .map(finding -> printer.line(finding) + "\n")
        .collect(Collectors.joining());
  }

  private static void text(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
