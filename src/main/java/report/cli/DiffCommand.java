package report.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.cli.terminal.ChangesMarkdown;
import report.cli.terminal.ChangesText;
import report.cli.terminal.Console;
import report.compare.Comparison;
import report.data.DataOutput;
import report.document.Labels;
import report.finding.Paint;
import report.project.OutputFile;
import report.project.PlansFolder;
import report.project.ProjectInputs;
import report.project.UsageFault;

/** Says what differs between two years, two revisions or two dates of a plan. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  private static final String TEXT = "text";
  private static final String MARKDOWN = "markdown";
  private static final String JSON = "json";
  private static final List<String> FORMATS = List.of(TEXT, MARKDOWN, JSON);

  private final Console console;

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

  @Option(names = "--exit-code", descriptionKey = "report.diff.exitCode")
  private boolean exitCode;

  /**
   * A comparison.
   *
   * @param console the console
   */
  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!FORMATS.contains(format)) {
      throw UsageFault.unknown("fault.format", format, FORMATS);
    }
    ComparedPlans compared = new ComparedPlans(plans, console);
    Labels labels = new Labels(console.texts().language().locale());
    Optional<List<Comparison>> found = compared.compare(words, dates, labels);
    if (found.isEmpty()) {
      return ExitCode.FINDINGS;
    }
    write(found.get(), labels);
    boolean differ = found.get().stream().anyMatch(one -> !one.changes().isEmpty());
    return exitCode && differ ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private void write(List<Comparison> found, Labels labels) throws IOException {
    String text = text(found, labels);
    if (output.isPresent()) {
      OutputFile.named(output.get(), new ProjectInputs(List.of(plans)))
          .write(text.getBytes(StandardCharsets.UTF_8));
    } else {
      console.out().print(text);
    }
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
