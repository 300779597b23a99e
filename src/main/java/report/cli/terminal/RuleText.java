package report.cli.terminal;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import report.finding.Control;
import report.finding.FindingTexts;
import report.finding.Rule;
import report.finding.RuleGuide;
import report.finding.Severity;
import report.project.Messages;

/** Formats rules for a terminal: a list of them, or a full explanation of one. */
public final class RuleText {
  private final Console console;
  private final Messages texts;
  private final FindingTexts words;

  /** Writes to a console. */
  public RuleText(Console console) {
    this.console = console;
    this.texts = console.texts();
    this.words = new FindingTexts(texts.language().locale());
  }

  /** A line for each rule, by field; each line ends in a line feed. */
  public String list(List<RuleGuide> guides) {
    return RuleFields.of(guides).entrySet().stream()
            .map(field -> field(field.getKey(), field.getValue()))
            .collect(Collectors.joining("\n"))
        + "\n"
        + texts.get("rules.next", "report explain " + guides.get(0).rule().id())
        + "\n";
  }

  private String field(String letter, List<RuleGuide> guides) {
    TextTable table = new TextTable(Collections.nCopies(4, TextTable.Side.LEFT));
    for (RuleGuide guide : guides) {
      Rule rule = guide.rule();
      table.add(List.of(rule.id(), words.severity(rule.severity()), rule.title(), guide.title()));
    }
    return texts.get("rules.field." + letter) + "\n" + indented(table.lines(), "  ");
  }

  /** All about one rule; each line ends in a line feed. */
  public String explained(RuleGuide guide) {
    Rule rule = guide.rule();
    String weight = words.severity(rule.severity()) + " " + rule.id();
    return console.paint().weight(weight, rule.severity())
        + " "
        + rule.title()
        + ": "
        + guide.title()
        + "\n\n"
        + indented(guide.what().lines(), "")
        + "\n"
        + indented(guide.why().lines(), "")
        + examples("rule.wrong", guide.wrong())
        + examples("rule.right", guide.right())
        + "\n"
        + control(rule);
  }

  private String examples(String head, List<RuleGuide.Example> examples) {
    return "\n"
        + texts.get(head)
        + "\n"
        + examples.stream()
            .map(example -> indented(example.lines(), "    "))
            .collect(Collectors.joining("\n"));
  }

  /** How to disable a rule, or that this is impossible. */
  private String control(Rule rule) {
    if (!Control.mayChange(rule)) {
      return texts.get(rule.severity() == Severity.ERROR ? "rule.fixed" : "rule.counting") + "\n";
    }
    String project = indented(List.of("rules:", "  " + rule.id() + ": off"), "    ");
    String place = indented(List.of(texts.get("rule.remark", rule.id())), "    ");
    return texts.get("rule.project")
        + "\n"
        + project
        + (Control.mayIgnore(rule) ? texts.get("rule.place") + "\n" + place : "");
  }

  private static String indented(List<String> lines, String indent) {
    return lines.stream()
        .map(line -> (line.isEmpty() ? "" : indent + line) + "\n")
        .collect(Collectors.joining());
  }
}
