package report.paper;

import java.io.IOException;
import java.util.List;

/** Something drawn on a page. */
public sealed interface Drawing {
  /**
   * A filled rectangle.
   *
   * @param box its place
   * @param ink its color
   */
  record Fill(Box box, Ink ink) implements Drawing {}

  /**
   * A line through some points.
   *
   * @param points at least two
   * @param width its width in points
   * @param dash the lengths of its dashes and of the gaps between them in points; 0 for a whole
   *     line
   * @param ink its color
   */
  record Stroke(List<Point> points, double width, double dash, Ink ink) implements Drawing {
    /** Copies the list. */
    public Stroke {
      points = List.copyOf(points);
    }
  }

  /**
   * A text.
   *
   * @param box the place that its lines are aligned in; the first one begins at its upper edge
   * @param align where its lines stand in the box
   * @param pitch from one line to the next, in points
   * @param lines its lines; a line wider than the box is drawn narrower
   */
  record Text(Box box, Align align, double pitch, List<List<Span>> lines) implements Drawing {
    /** Copies the lists. */
    public Text {
      lines = lines.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A picture.
   *
   * @param box its place
   * @param content its file
   */
  record Raster(Box box, Content content) implements Drawing {}

  /**
   * A place on a page.
   *
   * @param x points from the left edge
   * @param y points from the upper edge
   */
  record Point(double x, double y) {}

  /** Where lines stand in their box. */
  enum Align {
    /** At its left edge. */
    LEFT,
    /** In the middle. */
    CENTER,
    /** At its right edge. */
    RIGHT
  }

  /** Reads the bytes of a picture when they are drawn. */
  @FunctionalInterface
  interface Content {
    /**
     * Reads the bytes.
     *
     * @return a PNG or JPEG file
     * @throws IOException if they cannot be read
     */
    byte[] bytes() throws IOException;
  }
}
