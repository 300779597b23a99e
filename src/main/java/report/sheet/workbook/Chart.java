package report.sheet.workbook;

import java.math.BigDecimal;
import java.util.List;

/**
 * A bar chart with one series. It can be read without colors: each bar has its figure, and its
 * label is next to it.
 *
 * @param title its title, which names the unit
 * @param alternative its title, in words
 * @param place the cells below it
 * @param letters the name of its font
 * @param ink the colour of the bars
 * @param labels the labels of the bars
 * @param figures the length of each bar
 * @param lying whether the bars are horizontal, which long labels need
 * @param step from one line of the grid to the next
 */
public record Chart(
    String title,
    String alternative,
    CellRange place,
    String letters,
    Colour ink,
    Source<String> labels,
    Source<BigDecimal> figures,
    boolean lying,
    double step) {
  /** What is left free on the left of its place, in points. */
  public static final int SPACE = 6;

  /**
   * Cells, and their values.
   *
   * @param formula their location, sheet and cells
   * @param values their values, in order
   * @param <T> texts or numbers
   */
  public record Source<T>(String formula, List<T> values) {
    /** Copies the list. */
    public Source {
      values = List.copyOf(values);
    }
  }
}
