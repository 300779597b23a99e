package report.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import report.build.Edition;
import report.build.OutputFormat;
import report.build.OutputFormats;
import report.build.Target;
import report.build.TemplateSet;
import report.cli.terminal.Console;
import report.document.Document;
import report.document.Labels;
import report.finding.Findings;
import report.output.Outlet;
import report.read.Plans;
import report.serve.Built;

/**
 * Builds the content of the preview, pages and data, in memory. The workbook is omitted: it takes
 * longer than everything else and is not visible in a browser.
 */
final class PreviewBuild {
  private static final List<OutputFormat> SHOWN =
      OutputFormats.ALL.stream().filter(OutputFormat::isPreviewed).toList();

  private final Console console;
  private final BookOptions options;
  private final String year;
  private final TemplateSet templates;

  PreviewBuild(Console console, BookOptions options, String year, TemplateSet templates) {
    this.console = console;
    this.options = options;
    this.year = year;
    this.templates = templates;
  }

  /** Builds once and prints the findings. */
  Built run() throws IOException {
    Plans plans = options.read(List.of(year));
    Findings findings = plans.findings();
    ExitPolicy policy = new ExitPolicy(console, false);
    Map<String, byte[]> files = new TreeMap<>();
    if (!policy.forbids(findings)) {
      List<Document> documents = options.compared(plans, new Labels(Locale.JAPANESE));
      Set<String> codes =
          documents.stream()
              .map(document -> document.overview().code())
              .collect(Collectors.toSet());
      for (Document document : documents) {
        write(new Edition.Whole(document, codes, Set.of()), into(files), findings);
      }
    }
    policy.report(findings, console.err());
    console.err().flush();
    return policy.forbids(findings) ? new Built.Broken(findings.sorted()) : new Built.Site(files);
  }

  private void write(Edition.Whole edition, Outlet outlet, Findings findings) throws IOException {
    for (OutputFormat format : SHOWN) {
      format.write(edition, new Target(SHOWN, templates, outlet, findings));
    }
  }

  private static Outlet into(Map<String, byte[]> files) {
    return (path, content) -> files.put(path, content.bytes());
  }
}
