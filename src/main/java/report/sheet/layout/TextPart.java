package report.sheet.layout;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import report.document.Run;

/**
 * A text that becomes one cell.
 *
 * @param role the formats
 * @param extent its horizontal position on the sheet
 * @param row its first row in its block, from 0
 * @param runs its text
 * @param capacity the capacity of a line, in half ems
 * @param ends the ends of its lines
 * @param picture the picture that is drawn there instead of text
 */
public record TextPart(
    CellRole role,
    Extent extent,
    int row,
    List<Run> runs,
    int capacity,
    List<Integer> ends,
    Optional<DrawnPicture> picture) {
  /** Copies the lists. */
  public TextPart {
    runs = List.copyOf(runs);
    ends = List.copyOf(ends);
  }

  /**
   * A text with its predicted lines.
   *
   * @param measures what lines are predicted from
   * @param role the formats
   * @param extent its location
   * @param runs its text
   * @return the part
   */
  public static TextPart of(Measures measures, CellRole role, Extent extent, List<Run> runs) {
    return of(role, extent, 0, Addresses.shown(runs), measures.capacity(role, extent));
  }

  /**
   * Plain text with its predicted lines.
   *
   * @param measures what lines are predicted from
   * @param role their format
   * @param extent its place
   * @param words the labels
   * @return the part
   */
  public static TextPart of(Measures measures, CellRole role, Extent extent, String words) {
    return of(measures, role, extent, List.of(new Run.Plain(words, false)));
  }

  /**
   * A picture in its place.
   *
   * @param measures the height of its rows
   * @param role the role of the text around it
   * @param extent its location
   * @param picture the picture at its size
   * @return the part, with as many empty lines as the picture takes
   */
  static TextPart of(Measures measures, CellRole role, Extent extent, DrawnPicture picture) {
    List<Integer> ends = Collections.nCopies(picture.rows(measures.pitch(role)), 0);
    return new TextPart(role, extent, 0, List.of(), 0, ends, Optional.of(picture));
  }

  private static TextPart of(CellRole role, Extent extent, int row, List<Run> runs, int capacity) {
    return new TextPart(
        role, extent, row, runs, capacity, LineEnds.of(Run.text(runs), capacity), Optional.empty());
  }

  /**
   * The number of lines it takes.
   *
   * @return 1 or more
   */
  public int lines() {
    return ends.size();
  }

  /** The row after its last line. */
  int end() {
    return row + lines();
  }

  /** The same text from another row of its block on. */
  TextPart at(int other) {
    return new TextPart(role, extent, other, runs, capacity, ends, picture);
  }

  /**
   * The content of the first lines; {@code lines} is less than it has. A picture is printed there
   * as a whole, and smaller.
   */
  TextPart first(int lines) {
    if (runs.isEmpty()) {
      double part = (double) lines / ends.size();
      return new TextPart(
          role,
          extent,
          row,
          runs,
          capacity,
          ends.subList(0, lines),
          picture.map(drawn -> drawn.lower(part)));
    }
    int cut = cut(lines);
    List<Run> taken = RunSlice.of(runs, 0, cut);
    return cut == ends.get(lines - 1)
        ? new TextPart(role, extent, row, taken, capacity, ends.subList(0, lines), Optional.empty())
        : of(role, extent, row, taken, capacity);
  }

  /**
   * The content after the first lines. Its lines end where they were predicted to end, unless the
   * cut had to be before a note mark; so a text of many pages is processed once.
   */
  TextPart behind(int lines) {
    if (picture.isPresent()) {
      return emptied();
    }
    int cut = cut(lines);
    List<Run> left = RunSlice.of(runs, cut, Integer.MAX_VALUE);
    if (cut != ends.get(lines - 1)) {
      return of(role, extent, 0, left, capacity);
    }
    List<Integer> after = ends.subList(lines, ends.size()).stream().map(end -> end - cut).toList();
    return new TextPart(role, extent, 0, left, capacity, after, Optional.empty());
  }

  /** Whether it only leaves rows free. */
  boolean isBlank() {
    return !role.framed() && picture.isEmpty() && Run.text(runs).isEmpty();
  }

  /**
   * The beginning of its text that leaves room for more on one line.
   *
   * @param more what follows it
   */
  String beginning(String more) {
    List<Run> words =
        runs.stream()
            .filter(run -> !(run instanceof Run.Mark) && !(run instanceof Run.Sign))
            .toList();
    String text = Run.text(words).lines().findFirst().orElse("");
    int room = Math.max(2, capacity - TextWidth.halfEms(more));
    return text.substring(0, LineEnds.of(text, room).get(0)).strip() + more;
  }

  /** The same place without text. */
  TextPart emptied() {
    return of(role, extent, 0, List.of(), capacity);
  }

  private int cut(int lines) {
    return RunSlice.outsideMarks(runs, ends.get(lines - 1));
  }
}
