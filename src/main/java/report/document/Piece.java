package report.document;

import java.util.List;

/** A piece of a column, which a page keeps together where it can. */
public sealed interface Piece {

  /**
   * A line of text, wrapped where it is drawn.
   *
   * @param bullet the mark in front of it
   * @param depth how far it is set in, from 0
   * @param runs its text
   * @param marks the rates printed beside it; only lines of results have any
   */
  record Line(Bullet bullet, int depth, List<Run> runs, List<RateMark> marks) implements Piece {
    /** Copies the lists. */
    public Line {
      runs = List.copyOf(runs);
      marks = List.copyOf(marks);
    }

    /**
     * A line without rates.
     *
     * @param bullet the mark in front of it
     * @param depth how far it is set in, from 0
     * @param runs its text
     * @return the line
     */
    public static Line of(Bullet bullet, int depth, List<Run> runs) {
      return new Line(bullet, depth, runs, List.of());
    }

    /**
     * A plain line.
     *
     * @param bullet the mark in front of it
     * @param depth how far it is set in, from 0
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
   * @param depth how far it is set in, from 0
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
}
