package report.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The file that explains a rule. Its sections are {@code # en: title} and {@code # ja: title}, each
 * with two paragraphs, what the rule reports and why it matters; then {@code # wrong} and {@code #
 * right}, each with one or more fenced examples.
 */
final class GuideFile {
  private static final String FENCE = "```";
  private static final String HEAD = "# ";

  private final Rule rule;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, List<List<String>>> paragraphs = new HashMap<>();
  private final Map<String, List<RuleGuide.Example>> examples = new HashMap<>();

  GuideFile(Rule rule) {
    this.rule = rule;
    read(lines("rules/" + rule.id().charAt(0) + "/" + rule.id() + ".md"));
  }

  RuleGuide guide(String language, String joint) {
    List<RuleGuide.Paragraph> said =
        paragraphs.getOrDefault(language, List.of()).stream()
            .map(lines -> new RuleGuide.Paragraph(lines, joint))
            .toList();
    if (said.size() != 2) {
      throw new IllegalStateException(rule.id() + " has not two paragraphs: " + language);
    }
    return new RuleGuide(
        rule,
        titles.getOrDefault(language, ""),
        said.get(0),
        said.get(1),
        examples.getOrDefault("wrong", List.of()),
        examples.getOrDefault("right", List.of()));
  }

  private void read(List<String> lines) {
    String section = "";
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(FENCE)) {
        int end = lines.subList(i + 1, lines.size()).indexOf(FENCE) + i + 1;
        examples
            .computeIfAbsent(section, none -> new ArrayList<>())
            .add(new RuleGuide.Example(line.substring(FENCE.length()), lines.subList(i + 1, end)));
        i = end;
      } else if (line.startsWith(HEAD)) {
        String[] head = line.substring(HEAD.length()).split(": ", 2);
        section = head[0];
        titles.put(section, head[head.length - 1]);
      } else if (!line.isEmpty()) {
        List<List<String>> all = paragraphs.computeIfAbsent(section, none -> new ArrayList<>());
        if (!open) {
          all.add(new ArrayList<>());
        }
        all.get(all.size() - 1).add(line);
      }
      open = !line.isEmpty() && !line.startsWith(HEAD);
    }
  }

  private static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(GuideFile.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
