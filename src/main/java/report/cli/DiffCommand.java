package report.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import report.compare.ListedChanges;
import report.compare.SealComparer;
import report.data.DataOutput;
import report.document.Document;
import report.document.Labels;
import report.finding.Findings;
import report.finding.Paint;
import report.page.LonePage;
import report.project.OutputFile;
import report.project.PlansFolder;
import report.project.ProjectInputs;
import report.project.UsageFault;
import report.sheet.ComparisonOutput;
import report.sheet.ComparisonOutput.Form;

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

  @Option(names = "--approved", descriptionKey = "report.diff.approved")
  private boolean approved;

  @Option(names = "--published", descriptionKey = "report.diff.published")
  private boolean published;

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
    if (approved || published) {
      return sealed(compared, labels);
    }
    Optional<List<VersionPair>> versions = compared.versions(words, dates);
    if (versions.isEmpty()) {
      return ExitCode.FINDINGS;
    }
    List<Comparison> found = versions.get().stream().map(pair -> pair.comparison(labels)).toList();
    boolean isWritten =
        format.equals(XLSX) ? table(versions.get(), found, labels) : isWritten(found, labels);
    boolean differ = found.stream().anyMatch(one -> !one.changes().isEmpty());
    return (exitCode && differ) || !isWritten ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private boolean isWritten(List<Comparison> found, Labels labels) throws IOException {
    return format.equals(HTML) ? page(found, labels) : write(found, labels);
  }

  /** Says what is no longer as it was approved or published. */
  private int sealed(ComparedPlans compared, Labels labels) throws IOException {
    if (approved == published || dates.isPresent() || words.size() > 1) {
      throw UsageFault.of("fault.diff.sealed");
    }
    Optional<SealedPlan> plan = compared.sealed(words.get(0), published);
    if (plan.isEmpty()) {
      return ExitCode.FINDINGS;
    }
    Comparison found =
        SealComparer.of(plan.get().seal(), plan.get().book(), plan.get().all(), labels);
    boolean isWritten =
        format.equals(XLSX) ? listed(found, plan.get(), labels) : isWritten(List.of(found), labels);
    return (exitCode && !found.changes().isEmpty()) || !isWritten
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }

  private boolean listed(Comparison found, SealedPlan plan, Labels labels) throws IOException {
    if (found.changes().isEmpty()) {
      return nothing(labels);
    }
    Document table = ListedChanges.of(found, plan.book(), labels);
    return workbook(table, published ? Form.ERRATA : Form.VERSIONS);
  }

  /** There is no table without differences; one of an earlier comparison is left as it is. */
  private boolean nothing(Labels labels) {
    console.complain(labels.get("diff.none"));
    output
        .filter(Files::exists)
        .ifPresent(earlier -> console.complain(console.texts().get("diff.earlier", earlier)));
    return true;
  }

  private boolean workbook(Document table, Form form) throws IOException {
    TemplateSet set = TemplateSet.find(templates, sheet, home);
    Findings findings = new Findings();
    return file(ComparisonOutput.of(table, form, set.sheet(), set.folder(), findings), findings);
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
      return nothing(labels);
    }
    return workbook(tables.get(0), Form.VERSIONS);
  }

  private boolean page(List<Comparison> found, Labels labels) throws IOException {
    TemplateSet set = TemplateSet.find(templates, Optional.empty(), home);
    Findings findings = new Findings();
    return file(
        new LonePage(labels, set.folder(), findings)
            .comparison(found.stream().map(one -> ChangesComposer.of(one, labels)).toList()),
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
      console.print(output.get());
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
