package report.cli.terminal;

import java.util.List;
import java.util.stream.Collectors;
import report.cli.terminal.TextTable.Side;
import report.document.Explanation;

/** Draws explanations for a terminal: a heading and a line a step. */
public final class ExplanationText {
  private ExplanationText() {}

  /** The explanations, an empty line between two; each line ends in a line feed. */
  public static String of(List<Explanation> explanations) {
    return explanations.stream().map(ExplanationText::of).collect(Collectors.joining("\n"));
  }

  private static String of(Explanation explanation) {
    TextTable steps = new TextTable(List.of(Side.LEFT, Side.LEFT));
    explanation.steps().forEach(step -> steps.add(List.of(step.label(), step.text())));
    String heading =
        List.of(explanation.goalId(), explanation.measure(), explanation.goal()).stream()
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("  "));
    return heading
        + "  "
        + explanation.rate()
        + "\n"
        + steps.lines().stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
  }
}
