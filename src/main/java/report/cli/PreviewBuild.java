package report.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import report.output.ThemeOutput;
import report.read.Plans;
import report.serve.Built;

/**
 * Builds the content of the preview, pages and data, in memory. PDF and Word are built when they
 * are asked for. The workbook is omitted: it takes longer than everything else and is not visible
 * in a browser.
 */
final class PreviewBuild {
  private static final List<OutputFormat> SHOWN =
      OutputFormats.ALL.stream().filter(OutputFormat::isPreviewed).toList();

  private static final List<OutputFormat> LATER =
      OutputFormats.ALL.stream()
          .filter(format -> !format.isPreviewed() && !format.isUsual())
          .toList();

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
    Map<String, Built.Later> later = new TreeMap<>();
    String base = "/";
    if (!policy.forbids(findings)) {
      List<Document> documents = options.compared(plans, new Labels(Locale.JAPANESE));
      Set<String> codes =
          documents.stream()
              .map(document -> document.overview().code())
              .collect(Collectors.toSet());
      for (Document document : documents) {
        Edition.Whole edition = new Edition.Whole(document, codes, Set.of());
        write(edition, files, findings);
        base = document.overview().site().map(site -> site.web().path()).orElse(base);
        for (OutputFormat format : LATER) {
          Part part = new Part(format, edition);
          format.downloads(edition).forEach(file -> later.put(file, () -> part.file(file)));
        }
      }
    }
    policy.report(findings, console.err());
    console.err().flush();
    return policy.forbids(findings)
        ? new Built.Broken(findings.sorted())
        : new Built.Site(files, later, base);
  }

  private void write(Edition.Whole edition, Map<String, byte[]> files, Findings findings)
      throws IOException {
    List<ThemeOutput> outputs = new ArrayList<>();
    for (OutputFormat format : SHOWN) {
      Target target = new Target(offered(), templates, into(files), findings);
      format.write(edition, target).ifPresent(outputs::add);
    }
    Map<String, Long> sizes = new TreeMap<>();
    files.forEach((path, bytes) -> sizes.put(path, (long) bytes.length));
    for (ThemeOutput output : outputs) {
      output.conclude(sizes);
    }
  }

  private static List<OutputFormat> offered() {
    return OutputFormats.ALL.stream()
        .filter(format -> SHOWN.contains(format) || LATER.contains(format))
        .toList();
  }

  private static Outlet into(Map<String, byte[]> files) {
    return (path, content) -> files.put(path, content.bytes());
  }

  /** The files of a format, built when the first of them is asked for. */
  private final class Part {
    private final OutputFormat format;
    private final Edition.Whole edition;
    private final Map<String, byte[]> files = new TreeMap<>();
    private boolean isBuilt;

    Part(OutputFormat format, Edition.Whole edition) {
      this.format = format;
      this.edition = edition;
    }

    synchronized Optional<byte[]> file(String name) {
      if (!isBuilt) {
        isBuilt = true;
        build();
      }
      return Optional.ofNullable(files.get(name));
    }

    /** Findings in templates, and faults, are printed as those of a build. */
    private void build() {
      Findings findings = new Findings();
      try {
        format.write(edition, new Target(List.of(format), templates, into(files), findings));
      } catch (IOException fault) {
        console.complain(FileFault.text(fault, console.texts()));
      }
      new ExitPolicy(console, false).report(findings, console.err());
      console.err().flush();
    }
  }
}
