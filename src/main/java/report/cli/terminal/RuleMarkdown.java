package report.cli.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import report.finding.FindingTexts;
import report.finding.Rule;
import report.finding.RuleGuide;
import report.project.Messages;

/** Writes all rules as the sections of a page in Markdown: an overview, then each field. */
public final class RuleMarkdown {
  private final Messages texts;
  private final FindingTexts words;

  /** Writes in the language of these texts. */
  public RuleMarkdown(Messages texts) {
    this.texts = texts;
    this.words = new FindingTexts(texts.language().locale());
  }

  /** The sections; each line ends in a line feed. */
  public String page(List<RuleGuide> guides) {
    Map<String, List<RuleGuide>> fields = RuleFields.of(guides);
    String overview =
        fields.values().stream().flatMap(List::stream).map(this::row).collect(Collectors.joining());
    return texts.get("rules.table")
        + "\n| --- | --- | --- | --- |\n"
        + overview
        + fields.entrySet().stream()
            .map(field -> field(field.getKey(), field.getValue()))
            .collect(Collectors.joining());
  }

  private String row(RuleGuide guide) {
    Rule rule = guide.rule();
    String anchor = rule.id().toLowerCase(Locale.ROOT) + "-" + rule.title();
    return "| [%s](#%s) | `%s` | %s | %s |\n"
        .formatted(rule.id(), anchor, rule.title(), words.severity(rule.severity()), guide.title());
  }

  private String field(String letter, List<RuleGuide> guides) {
    return "\n## "
        + texts.get("rules.field." + letter)
        + "\n"
        + guides.stream().map(this::section).collect(Collectors.joining());
  }

  private String section(RuleGuide guide) {
    Rule rule = guide.rule();
    return """

    ### %s %s

    **%s** (%s)

    %s

    %s

    %s
    %s
    %s
    %s\
    """
        .formatted(
            rule.id(),
            rule.title(),
            guide.title(),
            words.severity(rule.severity()),
            guide.what().text(),
            guide.why().text(),
            texts.get("rule.wrong"),
            examples(guide.wrong()),
            texts.get("rule.right"),
            examples(guide.right()));
  }

  private static String examples(List<RuleGuide.Example> examples) {
    return examples.stream()
        .map(example -> "\n```" + example.language() + "\n" + lines(example) + "```\n")
        .collect(Collectors.joining());
  }

  private static String lines(RuleGuide.Example example) {
    return example.lines().stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
