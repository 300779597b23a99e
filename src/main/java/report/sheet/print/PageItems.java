package report.sheet.print;

import java.util.ArrayList;
import java.util.List;
import report.paper.Drawing;
import report.paper.PaperPage;

/** What is drawn on a page, while it is collected. */
final class PageItems {
  private final double width;
  private final double height;
  private final List<PaperPage.Item> behind = new ArrayList<>();
  private final List<PaperPage.Item> items = new ArrayList<>();

  PageItems(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Draws below all texts: fills and lines, which are no part of the text. */
  void addBehind(Drawing drawing) {
    behind.add(new PaperPage.Item(PaperPage.ARTIFACT, drawing));
  }

  /** Draws after what is read before it. */
  void add(int tag, Drawing drawing) {
    items.add(new PaperPage.Item(tag, drawing));
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  PaperPage page() {
    List<PaperPage.Item> all = new ArrayList<>(behind);
    all.addAll(items);
    return new PaperPage(width, height, all);
  }
}
