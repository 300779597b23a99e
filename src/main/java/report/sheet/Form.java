package report.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The template workbooks to begin with. */
public enum Form {
  /** A3 landscape in ＭＳ 明朝, with a column of rates: {@code templates/sheet.xlsx}. */
  A3(Paper.A3, "ＭＳ 明朝", 10.5),
  /** A4 landscape in ＭＳ ゴシック, without rates: {@code templates/sheet-a4.xlsx}. */
  A4(Paper.A4, "ＭＳ ゴシック", 9);

  /** The size of letters that the heights of rows are given for, in points. */
  private static final double USUAL_SIZE = 10.5;

  private final Paper paper;
  private final String font;
  private final double size;

  Form(Paper paper, String font, double size) {
    this.paper = paper;
    this.font = font;
    this.size = size;
  }

  /**
   * The word for it on the command line.
   *
   * @return a3 or a4
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * All words for forms.
   *
   * @return a3 and a4
   */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Form::code).toList();
  }

  /**
   * The form of a word.
   *
   * @param code a word in any case
   * @return the form, if there is one
   */
  public static Optional<Form> of(String code) {
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
   * The widths of 取組, arrow, 目標, arrow, 進捗 and, with rates, 達成率, in units. Together they leave a
   * fifth of the paper free: where a viewer has no Japanese fixed-pitch font, columns come out by a
   * quarter wider.
   */
  List<Integer> widths() {
    return switch (this) {
      case A3 -> List.of(45, 4, 41, 4, 54, 20);
      case A4 -> List.of(42, 3, 39, 3, 52);
    };
  }

  /** Whether it has a column of rates. */
  boolean hasRates() {
    return widths().size() > 5;
  }

  /** A height or size that fits letters of 10.5 pt, for its own letters, in quarters of a point. */
  double scaled(double points) {
    return Math.round(points * size / USUAL_SIZE * 4) / 4.0;
  }
}
