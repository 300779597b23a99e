package report.scaffold;

import java.util.List;
import java.util.Optional;
import report.edit.YamlPath;
import report.edit.YamlText;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/**
 * What earlier reports say of actions, as it is written in their files.
 *
 * @param reports the files, the latest first
 */
public record EarlierTexts(List<YamlText> reports) {
  /** Copies the list. */
  public EarlierTexts {
    reports = List.copyOf(reports);
  }

  /**
   * The latest text of an action.
   *
   * @param action the id of the action
   * @return the lines from {@code text:} on, without indentation; empty if no file has such lines
   */
  public Optional<List<String>> of(String action) {
    YamlPath text = YamlPath.of("actions", action, "text");
    return reports.stream()
        .filter(report -> report.at(text).filter(EarlierTexts::isWritten).isPresent())
        .flatMap(report -> report.lines(text).stream())
        .findFirst();
  }

  private static boolean isWritten(Node text) {
    return text instanceof ScalarNode value && !value.isEmpty();
  }
}
