package report.sheet.workbook;

import java.math.BigDecimal;
import java.util.List;

/**
 * A bar chart of one series. It needs no colour to be read: each bar bears its figure, and what a
 * bar stands for is written beside it.
 *
 * @param title its title, which names the unit
 * @param alternative what it shows, in words
 * @param place the cells it stands over
 * @param letters the name of its font
 * @param ink the colour of the bars
 * @param labels what each bar stands for
 * @param figures how long each bar is
 * @param lying whether the bars lie, which long labels need
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
  /**
   * Cells, and what they hold.
   *
   * @param formula where they are, sheet and cells
   * @param values what they hold, in order
   * @param <T> texts or numbers
   */
  public record Source<T>(String formula, List<T> values) {
    /** Copies the list. */
    public Source {
      values = List.copyOf(values);
    }
  }
}
