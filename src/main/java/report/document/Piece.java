package report.document;

import java.util.List;
import report.picture.Picture;

/** A piece of a column, which a page keeps together if possible. */
public sealed interface Piece {

  /**
   * A line of text, wrapped by the outputs.
   *
   * @param bullet the mark at its start
   * @param depth the depth of indentation, from 0
   * @param runs its text
   * @param marks the rates printed next to it; only lines with results have any
   * @param goal the id of the goal whose description starts here, empty for other lines
   */
  record Line(Bullet bullet, int depth, List<Run> runs, List<RateMark> marks, String goal)
      implements Piece {
    /** Copies the lists. */
    public Line {
      runs = List.copyOf(runs);
      marks = List.copyOf(marks);
    }

    /**
     * A line that does not describe a goal.
     *
     * @param bullet the mark at its start
     * @param depth the depth of indentation, from 0
     * @param runs its text
     * @param marks the rates printed next to it
     */
    public Line(Bullet bullet, int depth, List<Run> runs, List<RateMark> marks) {
      this(bullet, depth, runs, marks, "");
    }

    /**
     * The same line as the start of the description of a goal.
     *
     * @param id the id of the goal
     * @return the line
     */
    public Line stating(String id) {
      return new Line(bullet, depth, runs, marks, id);
    }

    /**
     * A line without rates.
     *
     * @param bullet the mark at its start
     * @param depth the depth of indentation, from 0
     * @param runs its text
     * @return the line
     */
    public static Line of(Bullet bullet, int depth, List<Run> runs) {
      return new Line(bullet, depth, runs, List.of());
    }

    /**
     * A plain line.
     *
     * @param bullet the mark at its start
     * @param depth the depth of indentation, from 0
     * @param text its text
     * @return the line
     */
    public static Line of(Bullet bullet, int depth, String text) {
      return of(bullet, depth, List.of(new Run.Plain(text, false)));
    }
  }

  /**
   * A table inside a column.
   *
   * @param depth the depth of indentation, from 0
   * @param head the cells of the head row
   * @param rows the cells of the other rows, each as many as the head
   */
  record Table(int depth, List<List<Run>> head, List<List<List<Run>>> rows) implements Piece {
    /** Copies the lists. */
    public Table {
      head = head.stream().map(List::copyOf).toList();
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }
  }

  /**
   * A picture inside a column.
   *
   * @param depth the depth of indentation, from 0
   * @param picture the picture
   * @param words what is printed where it cannot be drawn: what it shows, and where it is found
   */
  record Image(int depth, Picture picture, String words) implements Piece {}
}
