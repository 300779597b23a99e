package report.sheet.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The placeholders available in a template, such as ${年度}. */
public enum Placeholder {
  /** Who publishes the book. */
  PUBLISHER("発行者"),
  /** The title of the book. */
  TITLE("表題"),
  /** The year of the book. */
  YEAR("年度"),
  /** The as-of date of the sheet: that of the theme's report, otherwise that of the book. */
  AS_OF("時点"),
  /** The name of the sheet. */
  SHEET("シート"),
  /** The number of the material that the sheet is for a meeting, 資料１. */
  MATERIAL("資料番号"),
  /** The band of the theme, 【テーマ３】. */
  THEME("テーマ"),
  /** The title of the theme. */
  THEME_TITLE("テーマ名"),
  /** Who answers for the theme. */
  DEPARTMENT("部局"),
  /** The title of the initiative. */
  INITIATIVE("取組項目"),
  /** The summary of the initiative's goals, 5件中3件達成. */
  TALLY("集計");

  static final Pattern ASKED = Pattern.compile("\\$\\{([^}]*)}");

  private final String word;

  Placeholder(String word) {
    this.word = word;
  }

  /**
   * The word between the braces.
   *
   * @return a Japanese word
   */
  public String word() {
    return word;
  }

  /**
   * All placeholders.
   *
   * @return them in their order
   */
  public static List<String> words() {
    return Arrays.stream(values()).map(Placeholder::word).toList();
  }

  /**
   * The unknown placeholders of a text.
   *
   * @param text a text of a template
   * @return the unknown placeholders, in the order of the text
   */
  public static List<String> unknown(String text) {
    List<String> unknown = new ArrayList<>(asked(text));
    unknown.removeAll(words());
    return unknown;
  }

  /**
   * Whether a text contains this placeholder.
   *
   * @param text a text of a template
   * @return true if the text names this word
   */
  public boolean isIn(String text) {
    return asked(text).contains(word);
  }

  static Optional<Placeholder> of(MatchResult asked) {
    return Arrays.stream(values())
        .filter(placeholder -> placeholder.word.equals(asked.group(1)))
        .findFirst();
  }

  private static List<String> asked(String text) {
    return ASKED.matcher(text).results().map(match -> match.group(1)).toList();
  }
}
