package report.finding;

import java.util.List;
import java.util.Optional;

/**
 * A file as read, or one cell of a workbook.
 *
 * @param path the path to print, with / between its parts
 * @param lines its lines without line ends; of a cell, those that it shows
 * @param cell the cell or sheet, if the file is a workbook
 */
public record Source(String path, List<String> lines, Optional<CellLocation> cell) {
  /** Copies the list, unless it is immutable. */
  public Source {
    lines = lines instanceof FileLines ? lines : List.copyOf(lines);
  }

  /**
   * A text file.
   *
   * @param path the path to print, with / between its parts
   * @param lines its lines without line ends
   */
  public Source(String path, List<String> lines) {
    this(path, lines, Optional.empty());
  }

  /** The same file, or the same text, in a cell or sheet of a workbook. */
  public Source at(CellLocation place) {
    return new Source(path, lines, Optional.of(place));
  }

  /** Whether places in it are told by line and column. */
  public boolean hasLines() {
    return !lines.isEmpty() && cell.isEmpty();
  }

  /** Stores the lines compactly; they remain accessible. */
  public void compress() {
    if (lines instanceof FileLines file) {
      file.compress();
    }
  }

  /** By path only: a run reads each file once, and it may have many lines. */
  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /**
   * A file that has no readable text.
   *
   * @param path the path to print
   * @return the source
   */
  public static Source withoutText(String path) {
    return new Source(path, List.of());
  }

  /**
   * A line of the file.
   *
   * @param number its number, from 1
   * @return the line, empty beyond the end
   */
  public String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }
}
