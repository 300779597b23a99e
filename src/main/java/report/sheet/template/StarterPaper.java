package report.sheet.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import report.sheet.layout.ThemeColumn;

/** The template workbooks to begin with. */
public enum StarterPaper {
  /** A3 landscape in ＭＳ 明朝, with a column of rates: {@code templates/sheet.xlsx}. */
  A3(Paper.A3, "ＭＳ 明朝", 10.5),
  /** A4 landscape in ＭＳ ゴシック, without rates: {@code templates/sheet-a4.xlsx}. */
  A4(Paper.A4, "ＭＳ ゴシック", 9),
  /** The comparison table on A4 landscape: {@code templates/diff.xlsx}. */
  DIFF(Paper.A4, "ＭＳ 明朝", 10.5),
  /** The same on A3 landscape. */
  DIFF_A3(Paper.A3, "ＭＳ 明朝", 10.5),
  /** The table of corrections (正誤表) on A4 landscape. */
  ERRATA(Paper.A4, "ＭＳ 明朝", 10.5);

  /** The font size that row heights are specified for, in points. */
  private static final double USUAL_SIZE = 10.5;

  private static final String PROGRESS_HEAD = "＜進捗状況（${時点}）＞";

  private final Paper paper;
  private final String font;
  private final double size;

  StarterPaper(Paper paper, String font, double size) {
    this.paper = paper;
    this.font = font;
    this.size = size;
  }

  /**
   * The word for it on the command line.
   *
   * @return a3, a4, diff, diff-a3 or errata
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * All texts for forms.
   *
   * @return the words in their order
   */
  public static List<String> codes() {
    return Arrays.stream(values()).map(StarterPaper::code).toList();
  }

  /**
   * The form of a word.
   *
   * @param code a word in any case
   * @return the form, if it exists
   */
  public static Optional<StarterPaper> of(String code) {
    return Arrays.stream(values())
        .filter(form -> form.code().equalsIgnoreCase(code.strip()))
        .findFirst();
  }

  Paper paper() {
    return paper;
  }

  String font() {
    return font;
  }

  /** The size of body text in points. */
  double size() {
    return size;
  }

  /**
   * The columns of the theme sheet, from left to right. Together they take the width of the paper
   * but for a few percent: viewers and printers differ by so much.
   */
  List<StarterColumn> columns() {
    return switch (this) {
      case A3 ->
          List.of(
              new StarterColumn(ThemeColumn.ACTION, 50, "＜今年度何をするか\n（取組の内容、手法・スケジュール等）＞"),
              new StarterColumn(ThemeColumn.GOALS, "▷", 4, 50, "＜何をどのような状態にするか（目標）＞"),
              new StarterColumn(ThemeColumn.PROGRESS, "▶", 4, 76, PROGRESS_HEAD),
              new StarterColumn(ThemeColumn.RATES, 22, "達成率・評価"));
      case A4 ->
          List.of(
              new StarterColumn(ThemeColumn.ACTION, 46, "＜今年度何をするか（取組）＞"),
              new StarterColumn(ThemeColumn.GOALS, "▷", 3, 46, "＜めざす状態（目標）＞"),
              new StarterColumn(ThemeColumn.PROGRESS, "▶", 3, 69, PROGRESS_HEAD));
      case DIFF -> compared(61, 24);
      case DIFF_A3 -> compared(88, 32);
      case ERRATA ->
          List.of(
              new StarterColumn(ThemeColumn.ACTION, 61, "誤"),
              new StarterColumn(ThemeColumn.GOALS, 61, "正"),
              new StarterColumn(ThemeColumn.PROGRESS, 24, "備考"));
    };
  }

  private static List<StarterColumn> compared(int text, int remarks) {
    return List.of(
        new StarterColumn(ThemeColumn.ACTION, text, "変更後（新）"),
        new StarterColumn(ThemeColumn.GOALS, text, "変更前（旧）"),
        new StarterColumn(ThemeColumn.PROGRESS, remarks, "備考"));
  }

  /** Whether it is for comparison tables. */
  boolean isComparison() {
    return this == DIFF || this == DIFF_A3 || this == ERRATA;
  }

  /** The order of the two versions. */
  VersionOrder versions() {
    return this == ERRATA ? VersionOrder.OLD_FIRST : VersionOrder.NEW_FIRST;
  }

  /** Whether it has a column of rates. */
  boolean hasRates() {
    return columns().stream().anyMatch(column -> column.column() == ThemeColumn.RATES);
  }

  /**
   * A height or size for a font size of 10.5 pt, converted to its own font size, in quarters of a
   * point.
   */
  double scaled(double points) {
    return size == USUAL_SIZE ? points : Math.ceil(points * size / USUAL_SIZE * 4) / 4;
  }
}
