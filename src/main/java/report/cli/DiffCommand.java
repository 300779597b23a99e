package report.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.build.TemplateSet;
import report.cli.terminal.ChangesMarkdown;
import report.cli.terminal.ChangesText;
import report.cli.terminal.Console;
import report.compare.ChangesComposer;
import report.compare.Comparison;
import report.data.DataOutput;
import report.document.Document;
import report.document.Labels;
import report.finding.Findings;
import report.finding.Paint;
import report.page.ComparisonPage;
import report.project.OutputFile;
import report.project.PlansFolder;
import report.project.ProjectInputs;
import report.project.UsageFault;
import report.sheet.ComparisonOutput;

/** Says what differs between two years, two revisions or two dates of a plan. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  private static final String TEXT = "text";
  private static final String MARKDOWN = "markdown";
  private static final String JSON = "json";
  private static final String XLSX = "xlsx";
  private static final String HTML = "html";
  private static final List<String> FORMATS = List.of(TEXT, MARKDOWN, JSON, HTML, XLSX);

  /** The formats that are files. */
  private static final Set<String> FILES = Set.of(HTML, XLSX);

  private final Console console;
  private final Optional<Path> home;

  @Parameters(arity = "1..2", paramLabel = "VERSION", descriptionKey = "report.diff.version")
  private List<String> words = List.of();

  @Option(names = "--plans", paramLabel = "FOLDER", descriptionKey = "option.plans")
  private Path plans = PlansFolder.USUAL;

  @Option(names = "--as-of", paramLabel = "DATE..DATE", descriptionKey = "report.diff.asOf")
  private Optional<String> dates = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "report.diff.format")
  private String format = TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "report.diff.output")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--templates", paramLabel = "FOLDER", descriptionKey = "option.templates")
  private Optional<Path> templates = Optional.empty();

  @Option(names = "--sheet", paramLabel = "FILE", descriptionKey = "report.diff.sheet")
  private Optional<Path> sheet = Optional.empty();

  @Option(names = "--exit-code", descriptionKey = "report.diff.exitCode")
  private boolean exitCode;

  /**
   * A comparison.
   *
   * @param console the console
   * @param home the folder of the tool, which may contain templates
   */
  DiffCommand(Console console, Optional<Path> home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    if (!FORMATS.contains(format)) {
      throw UsageFault.unknown("fault.format", format, FORMATS);
    }
    ComparedPlans compared = new ComparedPlans(plans, console);
    Labels labels = new Labels(console.texts().language().locale());
    if (FILES.contains(format) && output.isEmpty()) {
      throw UsageFault.of("fault.diff.output", format);
    }
    Optional<List<VersionPair>> versions = compared.versions(words, dates);
    if (versions.isEmpty()) {
      return ExitCode.FINDINGS;
    }
    List<Comparison> found = versions.get().stream().map(pair -> pair.comparison(labels)).toList();
    boolean isWritten =
        switch (format) {
          case XLSX -> table(versions.get(), found, labels);
          case HTML -> page(found, labels);
          default -> write(found, labels);
        };
    boolean differ = found.stream().anyMatch(one -> !one.changes().isEmpty());
    return (exitCode && differ) || !isWritten ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** Writes the comparison table of the one book that differs. */
  private boolean table(List<VersionPair> versions, List<Comparison> found, Labels labels)
      throws IOException {
    List<Document> tables = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      versions.get(i).table(found.get(i), labels).ifPresent(tables::add);
    }
    if (tables.size() > 1) {
      throw UsageFault.of("fault.oneBook", format);
    }
    if (tables.isEmpty()) {
      console.complain(labels.get("diff.none"));
      return true;
    }
    TemplateSet set = TemplateSet.find(templates, sheet, home);
    Findings findings = new Findings();
    return file(ComparisonOutput.of(tables.get(0), set.sheet(), set.folder(), findings), findings);
  }

  private boolean page(List<Comparison> found, Labels labels) throws IOException {
    TemplateSet set = TemplateSet.find(templates, Optional.empty(), home);
    Findings findings = new Findings();
    return file(
        ComparisonPage.of(
            found.stream().map(one -> ChangesComposer.of(one, labels)).toList(),
            labels,
            set.folder(),
            findings),
        findings);
  }

  /** Writes a file, or reports the errors of the templates that it was to be made with. */
  private boolean file(Optional<byte[]> content, Findings findings) throws IOException {
    if (content.isEmpty()) {
      new ExitPolicy(console, false).report(findings, console.err());
      return false;
    }
    Path file = output.orElseThrow();
    OutputFile.named(file, new ProjectInputs(List.of(plans))).write(content.get());
    console.print(file);
    return true;
  }

  private boolean write(List<Comparison> found, Labels labels) throws IOException {
    String text = text(found, labels);
    if (output.isPresent()) {
      OutputFile.named(output.get(), new ProjectInputs(List.of(plans)))
          .write(text.getBytes(StandardCharsets.UTF_8));
    } else {
      console.out().print(text);
    }
    return true;
  }

  private String text(List<Comparison> found, Labels labels) throws IOException {
    if (format.equals(JSON)) {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      DataOutput.comparisons(found, json);
      return json.toString(StandardCharsets.UTF_8);
    }
    if (format.equals(MARKDOWN)) {
      return ChangesMarkdown.of(found, labels);
    }
    Paint paint = output.isPresent() ? Paint.NONE : console.paint();
    return found.stream()
        .map(one -> ChangesText.of(one, labels, paint))
        .collect(Collectors.joining("\n"));
  }
}
