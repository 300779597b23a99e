package report.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import report.cli.terminal.Console;
import report.cli.terminal.RuleFields;
import report.cli.terminal.RuleMarkdown;
import report.cli.terminal.RuleText;
import report.data.FindingOutput;
import report.finding.Rule;
import report.finding.RuleGuide;
import report.project.Messages;
import report.project.UsageFault;

/** Lists the rules that plans and templates are checked against. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
  private static final String TEXT = "text";
  private static final String JSON = "json";
  private static final String MARKDOWN = "markdown";
  private static final List<String> FORMATS = List.of(TEXT, JSON, MARKDOWN);

  private final Console console;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "report.rules.format")
  private String format = TEXT;

  /**
   * A list.
   *
   * @param console the console
   */
  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!FORMATS.contains(format)) {
      throw UsageFault.unknown("fault.format", format, FORMATS);
    }
    Messages texts = console.texts();
    List<RuleGuide> guides =
        Arrays.stream(Rule.values())
            .map(rule -> RuleGuide.of(rule, texts.language().locale()))
            .sorted(RuleFields.ORDER)
            .toList();
    console
        .out()
        .print(
            switch (format) {
              case JSON -> json(guides);
              case MARKDOWN -> new RuleMarkdown(texts).page(guides);
              default -> new RuleText(console).list(guides);
            });
    return ExitCode.CLEAN;
  }

  /** The guides as JSON text. */
  static String json(List<RuleGuide> guides) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    FindingOutput.rules(guides, json);
    return json.toString(StandardCharsets.UTF_8);
  }
}
