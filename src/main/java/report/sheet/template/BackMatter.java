package report.sheet.template;

import java.util.Arrays;
import java.util.List;

/** Where the sheets are that nobody reads in a meeting: 算定根拠, データ and 集計データ. */
public enum BackMatter {
  /** In the workbook, but hidden, so that it is not printed. */
  HIDDEN("印刷しない"),
  /** In a workbook of its own, beside that of the book. */
  SEPARATE("別のブック"),
  /** In the workbook, after the other sheets. */
  PRINTED("印刷する");

  private final String word;

  BackMatter(String word) {
    this.word = word;
  }

  /**
   * The word for it in a template.
   *
   * @return a Japanese word
   */
  public String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(BackMatter::word).toList();
  }
}
