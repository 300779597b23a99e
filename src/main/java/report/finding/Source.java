package report.finding;

import java.util.List;

/**
 * A file as read.
 *
 * @param path the path to print, with / between its parts
 * @param lines its lines without line ends
 */
public record Source(String path, List<String> lines) {
  /** Copies the list, unless it is immutable. */
  public Source {
    lines = lines instanceof FileLines ? lines : List.copyOf(lines);
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
