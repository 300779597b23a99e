package report.sheet.workbook;

import java.util.ArrayList;
import java.util.List;

/** What is drawn over the cells of a sheet. */
public final class Drawings {
  private final List<Chart> charts = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<DataBars.Sparkline> sparklines = new ArrayList<>();

  Drawings() {}

  /**
   * Draws a chart.
   *
   * @param chart the chart
   */
  public void add(Chart chart) {
    charts.add(chart);
  }

  /**
   * Draws a picture.
   *
   * @param image the picture
   */
  public void add(Image image) {
    images.add(image);
  }

  /**
   * Draws a line through the numbers of some cells of a row, in a cell of that row. A sheet with
   * bars cannot have any.
   *
   * @param numbers the cells
   * @param column the column of the cell, from 0
   */
  public void sparkline(CellRange numbers, int column) {
    sparklines.add(new DataBars.Sparkline(numbers, column));
  }

  /**
   * The lines drawn in cells.
   *
   * @return the lines, in the order they were added
   */
  public List<DataBars.Sparkline> sparklines() {
    return sparklines;
  }

  /**
   * Its charts.
   *
   * @return the charts, in the order they were added
   */
  public List<Chart> charts() {
    return charts;
  }

  /**
   * Its pictures.
   *
   * @return the pictures, in the order they were added
   */
  public List<Image> images() {
    return images;
  }

  boolean isEmpty() {
    return charts.isEmpty() && images.isEmpty();
  }
}
