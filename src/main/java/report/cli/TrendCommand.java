package report.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.cli.terminal.Console;
import report.cli.terminal.TrendTable;
import report.data.DataOutput;
import report.document.Document;
import report.document.Labels;
import report.document.TrendPart;
import report.project.OutputFile;
import report.project.ProjectInputs;
import report.project.UsageFault;
import report.read.Plans;

/** Prints goals over the years. */
@Command(name = "trend")
final class TrendCommand implements Callable<Integer> {
  private static final String TEXT = "text";
  private static final String CSV = "csv";
  private static final String JSON = "json";
  private static final List<String> FORMATS = List.of(TEXT, CSV, JSON);

  private final Console console;

  @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "report.trend.year")
  private String year = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "GOAL",
      descriptionKey = "report.explain.goal")
  private Optional<String> goal = Optional.empty();

  @Mixin private final BookOptions options = new BookOptions();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "report.trend.format")
  private String format = TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "report.diff.output")
  private Optional<Path> output = Optional.empty();

  /**
   * A trend.
   *
   * @param console the console
   */
  TrendCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!FORMATS.contains(format)) {
      throw UsageFault.unknown("fault.format", format, FORMATS);
    }
    Plans plans = options.read(List.of(year));
    ExitPolicy policy = new ExitPolicy(console, false);
    if (policy.forbids(plans.findings())) {
      return policy.report(plans.findings(), console.err());
    }
    for (Document document : options.compose(plans, new Labels(language()))) {
      write(printed(document, asked(document.trends())));
    }
    return policy.exitCode(plans.findings());
  }

  /** Text for people is in their language; output for programs is the same everywhere. */
  private Locale language() {
    return format.equals(TEXT) ? console.texts().language().locale() : Locale.JAPANESE;
  }

  private List<TrendPart> asked(List<TrendPart> all) {
    if (goal.isEmpty()) {
      return all;
    }
    List<TrendPart> found = all.stream().filter(part -> part.goalId().equals(goal.get())).toList();
    if (found.isEmpty()) {
      throw UsageFault.unknown(
          "fault.goal", goal.get(), all.stream().map(TrendPart::goalId).distinct().toList());
    }
    return found;
  }

  private String printed(Document document, List<TrendPart> parts) throws IOException {
    if (format.equals(TEXT)) {
      return parts.isEmpty()
          ? console.texts().get("trend.none") + "\n"
          : TrendTable.of(document, parts);
    }
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    if (format.equals(CSV)) {
      DataOutput.trendsCsv(document.overview(), parts, data);
    } else {
      DataOutput.trendsJson(document.overview(), parts, data);
    }
    return data.toString(StandardCharsets.UTF_8);
  }

  private void write(String text) throws IOException {
    if (output.isPresent()) {
      OutputFile.named(output.get(), new ProjectInputs(List.of(options.plans())))
          .write(text.getBytes(StandardCharsets.UTF_8));
    } else {
      console.out().print(text);
    }
  }
}
