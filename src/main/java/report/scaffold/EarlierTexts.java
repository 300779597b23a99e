package report.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of actions in earlier reports, as written in their files.
 *
 * @param reports the lines of each file, the latest first
 */
public record EarlierTexts(List<List<String>> reports) {
  private static final String TEXT = "text:";

  /** Copies the lists. */
  public EarlierTexts {
    reports = reports.stream().map(List::copyOf).toList();
  }

  /**
   * The latest text of an action.
   *
   * @param action the id of the action
   * @return the lines from {@code text:} on, without indentation; nothing if no file has such lines
   */
  public Optional<List<String>> of(String action) {
    return reports.stream()
        .map(report -> in(report, action))
        .filter(text -> !isBlank(text))
        .findFirst();
  }

  private static List<String> in(List<String> report, String action) {
    List<String> entry = under(under(report, "actions:"), action + ":");
    int start = start(entry, TEXT);
    if (start < 0) {
      return List.of();
    }
    List<String> text = new ArrayList<>();
    text.add(entry.get(start));
    text.addAll(deeper(entry, start));
    return text;
  }

  private static boolean isBlank(List<String> text) {
    return text.size() < 2
        && text.stream().allMatch(line -> line.matches("text:\\s*([|>].*|#.*)?"));
  }

  /** The content of a top-level key among some lines, without its indentation. */
  private static List<String> under(List<String> lines, String key) {
    int start = start(lines, key);
    return start < 0 ? List.of() : unindented(deeper(lines, start));
  }

  private static int start(List<String> lines, String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The lines after one that are deeper than it, as blank lines are, without blanks at the end. */
  private static List<String> deeper(List<String> lines, int start) {
    int end = start + 1;
    int last = end;
    while (end < lines.size() && (lines.get(end).isBlank() || indentation(lines.get(end)) > 0)) {
      last = lines.get(end).isBlank() ? last : end + 1;
      end++;
    }
    return lines.subList(start + 1, last);
  }

  private static List<String> unindented(List<String> lines) {
    int indentation =
        lines.stream()
            .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
            .findFirst()
            .map(EarlierTexts::indentation)
            .orElse(0);
    return lines.stream()
        .map(line -> line.substring(Math.min(indentation, indentation(line))))
        .toList();
  }

  private static int indentation(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == ' ') {
      count++;
    }
    return count;
  }
}
