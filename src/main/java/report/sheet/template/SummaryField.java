package report.sheet.template;

import java.util.Arrays;
import java.util.List;

/** A column that the 総括表 can have. One without any content is left out of it. */
public enum SummaryField {
  /** What is measured, or to be done. */
  GOAL("指標・目標"),
  /** The kind of indicator. */
  INDICATOR("指標の種類"),
  /** Who answers for the goal. */
  DEPARTMENT("担当部局"),
  /** The name of the measure, if a goal has several. */
  MEASURE("区分"),
  /** The unit, which all figures bear anyway. */
  UNIT("単位"),
  /** The figure that progress is measured from. */
  BASELINE("基準値"),
  /** Last year's figure. */
  PREVIOUS("昨年度"),
  /** The target of the year. */
  TARGET("目標"),
  /** The target of the final year. */
  FINAL_TARGET("最終目標"),
  /** The actual figure. */
  ACTUAL("実績"),
  /** The rate. */
  RATE("達成率"),
  /** The symbol of its band. */
  RATING("評価"),
  /** Whether the goal was achieved. */
  OUTCOME("結果"),
  /** A remark. */
  REMARK("備考");

  /** Those of most sheets made by hand. */
  static final List<SummaryField> USUAL =
      Arrays.stream(values())
          .filter(field -> !List.of(INDICATOR, DEPARTMENT, UNIT).contains(field))
          .toList();

  private final String word;

  SummaryField(String word) {
    this.word = word;
  }

  /**
   * Its head, which names it in a template.
   *
   * @return a Japanese word
   */
  public String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(SummaryField::word).toList();
  }
}
