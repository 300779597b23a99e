package report.sheet.workbook;

import java.util.ArrayList;
import java.util.List;

/** What is drawn over the cells of a sheet. */
public final class Drawings {
  private final List<Chart> charts = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();

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

  List<Chart> charts() {
    return charts;
  }

  List<Image> images() {
    return images;
  }

  boolean isEmpty() {
    return charts.isEmpty() && images.isEmpty();
  }
}
