package report.sheet.layout;

import java.util.EnumSet;
import java.util.Set;

/**
 * The role of a cell, which determines its appearance. A template workbook has a sample cell for
 * each, with the name 様式.NAME.
 */
public enum CellRole {
  /** The title of a sheet. */
  TITLE("表題"),
  /** The line under or above a title: year, date, publisher. */
  YEAR("年度"),
  /** Who answers for a theme. */
  DEPARTMENT("部局"),
  /** The band with the title of a theme. */
  THEME("テーマ"),
  /** The head of めざす方向. */
  DIRECTION_HEAD("方向見出し"),
  /** A line of めざす方向. */
  DIRECTION("方向"),
  /** The band with the title of an initiative. */
  INITIATIVE("取組項目"),
  /** The summary of an initiative's goals, at the end of its heading. */
  TALLY("集計"),
  /** The head of the first column; its column is the first column. */
  ACTION_HEAD("取組"),
  /** The head of the second column. */
  GOAL_HEAD("目標"),
  /** The head of the third column. */
  PROGRESS_HEAD("進捗"),
  /** The head of the column of rates. */
  RATE_HEAD("達成率"),
  /** The cells between the headings, with the arrow from one to the next. */
  ARROW("矢印"),
  /** The aim of an initiative. */
  AIM("ねらい"),
  /** Text of the columns. */
  BODY("本文"),
  /** The mark in front of a text. */
  MARK("行頭"),
  /** A rate next to a result. */
  RATE("評価"),
  /** （続き） above a section continued from the previous page. */
  CONTINUED("続き"),
  /** The line between groups, which is the upper edge of the sample. */
  RULE("区切り"),
  /** The head of a table inside a column. */
  TABLE_HEAD("表見出し"),
  /** A cell of a table inside a column. */
  TABLE_BODY("表本文"),
  /** The head of a column of a list. */
  HEAD("見出し"),
  /** Words in a list. */
  WORDS("文字"),
  /** A number in a list. */
  NUMBER("数値"),
  /** A day in a list. */
  DAY("日付"),
  /** A symbol in a list. */
  SYMBOL("記号");

  private static final String PREFIX = "様式.";

  private static final Set<CellRole> PLAIN =
      EnumSet.of(DIRECTION, AIM, BODY, MARK, RATE, CONTINUED);

  private final String word;

  CellRole(String word) {
    this.word = word;
  }

  /**
   * The name of the sample cell.
   *
   * @return the defined name in the template workbook, 様式.本文
   */
  public String sample() {
    return PREFIX + word;
  }

  /**
   * Whether a name belongs to samples.
   *
   * @param name a defined name of a workbook
   * @return true if it begins as the names of samples do
   */
  public static boolean isSample(String name) {
    return name.startsWith(PREFIX);
  }

  /**
   * Whether text is printed in its cells.
   *
   * @return true if so
   */
  public boolean hasText() {
    return this != RULE;
  }

  /** Whether its cells are text alone, without a frame or fill around it. */
  boolean isPlain() {
    return PLAIN.contains(this);
  }

  /** Whether its cells have a frame that must be drawn even where there is no text. */
  boolean framed() {
    return this == TABLE_HEAD || this == TABLE_BODY;
  }
}
