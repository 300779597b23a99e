package report.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import report.build.Edition;
import report.build.OutputFormat;
import report.build.OutputFormats;
import report.build.Target;
import report.build.TemplateSet;
import report.cli.terminal.Console;
import report.finding.Findings;
import report.kept.KeptPieces;
import report.output.InnerOutlet;
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

  /** What builds keep for later ones: themes that were read, rows of data, and pages. */
  private final KeptPieces themes = KeptPieces.inMemory();

  private final KeptPieces rows = KeptPieces.inMemory();
  private final Map<String, byte[]> made = new ConcurrentHashMap<>();
  private final Map<String, String> sources = new ConcurrentHashMap<>();

  PreviewBuild(Console console, BookOptions options, String year, TemplateSet templates) {
    this.console = console;
    this.options = options;
    this.year = year;
    this.templates = templates;
  }

  /** Builds once and prints the findings. */
  Built run() throws IOException {
    Plans plans = options.read(List.of(year), themes);
    Findings findings = plans.findings();
    ExitPolicy policy = new ExitPolicy(console, false);
    Map<String, byte[]> files = new TreeMap<>();
    Map<String, Built.Later> later = new TreeMap<>();
    String base = "/";
    if (!policy.forbids(findings)) {
      for (Edition edition : options.editions(plans, Optional.empty(), false)) {
        Edition.Whole whole = (Edition.Whole) edition;
        write(whole, files, findings);
        if (whole.folder().isEmpty()) {
          base = whole.overview().site().map(site -> site.web().path()).orElse(base);
        }
        for (OutputFormat format : whole.formats(LATER)) {
          Part part = new Part(format, whole);
          format.downloads(whole).forEach(file -> later.put(file, () -> part.file(file)));
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
    for (OutputFormat format : edition.formats(SHOWN)) {
      Outlet outlet = new InnerOutlet(new Shown(files), edition.folder());
      Target target = new Target(edition.formats(offered()), templates, outlet, findings);
      format.write(edition, target).ifPresent(outputs::add);
    }
    Map<String, Long> sizes = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.startsWith(edition.folder())) {
            sizes.put(path.substring(edition.folder().length()), (long) bytes.length);
          }
        });
    for (ThemeOutput output : outputs) {
      output.conclude(sizes);
    }
    rows.save();
  }

  private static List<OutputFormat> offered() {
    return OutputFormats.ALL.stream()
        .filter(format -> SHOWN.contains(format) || LATER.contains(format))
        .toList();
  }

  private static Outlet into(Map<String, byte[]> files) {
    return (path, content) -> files.put(path, content.bytes());
  }

  /** The files that are shown; those that were made of the same before are not made again. */
  private final class Shown implements Outlet {
    private final Map<String, byte[]> files;

    Shown(Map<String, byte[]> files) {
      this.files = files;
    }

    @Override
    public KeptPieces pieces() {
      return rows;
    }

    @Override
    public void file(String path, Content content) throws IOException {
      files.put(path, content.bytes());
    }

    @Override
    public boolean isUpToDate(String path, String from) {
      return from.equals(sources.get(path)) && made.containsKey(path);
    }

    @Override
    public void file(String path, String from, Content content) throws IOException {
      byte[] before = made.get(path);
      byte[] bytes = before != null && isUpToDate(path, from) ? before : content.bytes();
      made.put(path, bytes);
      sources.put(path, from);
      files.put(path, bytes);
    }
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
