package report.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.cli.terminal.Console;
import report.cli.terminal.ExplanationText;
import report.cli.terminal.RuleText;
import report.data.DataOutput;
import report.document.Document;
import report.document.Explanation;
import report.document.Labels;
import report.finding.Rule;
import report.finding.RuleGuide;
import report.project.UsageFault;
import report.read.Plans;

/**
 * Explains how the rate of a goal is calculated, from the written values to the printed rate, or
 * what a rule reports and why it matters.
 */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  private static final String TEXT = "text";
  private static final String JSON = "json";
  private static final List<String> FORMATS = List.of(TEXT, JSON);

  private final Console console;

  @Parameters(index = "0", paramLabel = "YEAR|RULE", descriptionKey = "report.explain.what")
  private String what = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "GOAL",
      descriptionKey = "report.explain.goal")
  private Optional<String> goal = Optional.empty();

  @Mixin private final BookOptions options = new BookOptions();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "report.explain.format")
  private String format = TEXT;

  /**
   * An explanation.
   *
   * @param console the console
   */
  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!FORMATS.contains(format)) {
      throw UsageFault.unknown("fault.format", format, FORMATS);
    }
    Optional<Rule> rule = AskedRule.in(what);
    if (rule.isPresent()) {
      return explain(rule.get());
    }
    Plans plans = options.read(List.of(what));
    ExitPolicy policy = new ExitPolicy(console, false);
    if (policy.forbids(plans.findings())) {
      return policy.report(plans.findings(), console.err());
    }
    Labels labels = new Labels(console.texts().language().locale());
    List<Explanation> all =
        options.compose(plans, labels).stream()
            .map(Document::explanations)
            .flatMap(List::stream)
            .toList();
    boolean nothing = goal.isEmpty() && all.isEmpty() && format.equals(TEXT);
    console.out().print(nothing ? console.texts().get("rates.none") + "\n" : printed(asked(all)));
    return policy.exitCode(plans.findings());
  }

  private Integer explain(Rule rule) throws IOException {
    goal.ifPresent(
        word -> {
          throw UsageFault.of("fault.tooMuch", word);
        });
    options
        .given()
        .ifPresent(
            option -> {
              throw UsageFault.of("fault.notOfRule", option, rule.id());
            });
    RuleGuide guide = RuleGuide.of(rule, console.texts().language().locale());
    console
        .out()
        .print(
            format.equals(TEXT)
                ? new RuleText(console).explained(guide)
                : RulesCommand.json(List.of(guide)));
    return ExitCode.CLEAN;
  }

  private List<Explanation> asked(List<Explanation> all) {
    if (goal.isEmpty()) {
      return all;
    }
    String id = goal.get();
    List<Explanation> found =
        all.stream().filter(explanation -> explanation.goalId().equals(id)).toList();
    if (found.isEmpty()) {
      throw UsageFault.unknown(
          "fault.goal", id, all.stream().map(Explanation::goalId).distinct().toList());
    }
    return found;
  }

  private String printed(List<Explanation> explanations) throws IOException {
    if (format.equals(TEXT)) {
      return ExplanationText.of(explanations);
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    DataOutput.explanations(explanations, json);
    return json.toString(StandardCharsets.UTF_8);
  }
}
