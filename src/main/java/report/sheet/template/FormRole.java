package report.sheet.template;

import java.util.Arrays;
import java.util.List;

/**
 * The role of a cell of a form for departments, which determines its appearance. A template
 * workbook of forms has a sample cell for each, with the name 調査票.NAME.
 */
public enum FormRole {
  /** The title on the cover. */
  COVER_TITLE("表紙題名"),
  /** A line of the cover: who, by when, how. */
  COVER("表紙"),
  /** A cell of the cover beside a line: a color as the legend shows it, a name, a date. */
  COVER_LABEL("表紙項目"),
  /** The band with the title of a theme. */
  TITLE("題名"),
  /** The band with the title of an initiative. */
  SECTION("取組項目"),
  /** The head of a column. */
  HEAD("見出し"),
  /** A cell that is printed and locked: the indicator, its target, last year's figure. */
  LOCKED("固定"),
  /** A cell of a row in which nothing is to be entered. */
  NONE("対象外"),
  /** A short entry: a figure, a date, a choice. */
  ENTRY("入力"),
  /** An entry of text. */
  TEXT("文入力"),
  /** A remark in small print. */
  NOTE("注記"),
  /** The color of an entry that is due and still empty. */
  MISSING("未入力");

  private static final String PREFIX = "調査票.";

  private final String word;

  FormRole(String word) {
    this.word = word;
  }

  /**
   * The name of the sample cell.
   *
   * @return the defined name in the template workbook, 調査票.入力
   */
  public String sample() {
    return PREFIX + word;
  }

  /** Whether a name belongs to the samples of forms. */
  static boolean isSample(String name) {
    return name.startsWith(PREFIX);
  }

  static List<String> samples() {
    return Arrays.stream(values()).map(FormRole::sample).toList();
  }
}
