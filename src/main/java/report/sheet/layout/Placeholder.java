package report.sheet.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the words of a template may ask for, as ${年度}. */
public enum Placeholder {
  /** Who publishes the book. */
  PUBLISHER("発行者"),
  /** The title of the book. */
  TITLE("表題"),
  /** The year of the book. */
  YEAR("年度"),
  /** The date the sheet speaks for: that of the theme's report, elsewhere that of the book. */
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
  /** How the goals of the initiative stand, 5件中3件達成. */
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
   * All words.
   *
   * @return them in their order
   */
  public static List<String> words() {
    return Arrays.stream(values()).map(Placeholder::word).toList();
  }

  /**
   * What a text asks for that there is nothing for.
   *
   * @param text a text of a template
   * @return the unknown words, in the order of the text
   */
  public static List<String> unknown(String text) {
    List<String> unknown = new ArrayList<>(asked(text));
    unknown.removeAll(words());
    return unknown;
  }

  /**
   * Whether a text asks for this.
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
