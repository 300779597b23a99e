package report.sheet.template;

import java.util.Arrays;
import java.util.List;

/** Which version is on the left in a comparison table (新旧対照表). */
public enum VersionOrder {
  /** The new text on the left, as in most ordinances and plans. */
  NEW_FIRST("新・旧"),
  /** The old text on the left. */
  OLD_FIRST("旧・新");

  private final String word;

  VersionOrder(String word) {
    this.word = word;
  }

  /**
   * The word for it in a template.
   *
   * @return Japanese words
   */
  public String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(VersionOrder::word).toList();
  }
}
