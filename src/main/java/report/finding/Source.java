package report.finding;

import java.util.List;

/**
 * A file as it was read.
 *
 * @param path the path to print, with / between its parts
 * @param lines its lines without line ends
 */
public record Source(String path, List<String> lines) {
  /** Copies the list, unless nobody could change it. */
  public Source {
    lines = lines instanceof FileLines ? lines : List.copyOf(lines);
  }

  /** Keeps the lines in less room; they may be asked for all the same. */
  public void compress() {
    if (lines instanceof FileLines file) {
      file.compress();
    }
  }

  /** By the path alone: one run reads a file once, and its lines may be many. */
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
