package report.finding;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, which can be stored compactly: only a few of those of ten thousand files may
 * be needed again. Immutable.
 */
public final class FileLines extends AbstractList<String> implements RandomAccess {
  private final int size;
  private volatile @Nullable Plain plain;
  private volatile @Nullable DeflatedText compressed;

  /** A text, with the starts of its lines, and their ends without line breaks. */
  private static final class Plain {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Plain(String text, int[] starts, int[] ends) {
      this.text = text;
      this.starts = starts;
      this.ends = ends;
    }

    static Plain of(String text) {
      int[] starts = new int[64];
      int[] ends = new int[64];
      int count = 0;
      int start = 0;
      while (start >= 0) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
          ends = Arrays.copyOf(ends, 2 * count);
        }
        int end = lineEnd(text, start);
        starts[count] = start;
        ends[count] = end;
        count++;
        start = end == text.length() ? -1 : end + breakLength(text, end);
      }
      return new Plain(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    private static int lineEnd(String text, int start) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      return end;
    }
  }

  /**
   * The lines of a text.
   *
   * @param text the content of a UTF-8 file
   */
  public FileLines(String text) {
    Plain lines = Plain.of(text);
    this.plain = lines;
    this.size = lines.starts.length;
  }

  /**
   * The lines of a text that is stored compactly.
   *
   * @param text the content of a UTF-8 file
   * @param size how many lines it has
   */
  public FileLines(DeflatedText text, int size) {
    this.compressed = text;
    this.size = size;
  }

  /**
   * The text, stored compactly.
   *
   * @return the content of the file
   */
  public synchronized DeflatedText deflated() {
    DeflatedText known = compressed;
    return known != null ? known : new DeflatedText(text());
  }

  /**
   * The length of a line break.
   *
   * @param text a text
   * @param offset the end of a line
   * @return 2 for CR LF, else 1
   */
  public static int breakLength(String text, int offset) {
    return text.startsWith("\r\n", offset) ? 2 : 1;
  }

  @Override
  public String get(int line) {
    Plain lines = plain();
    return lines.text.substring(lines.starts[line], lines.ends[line]);
  }

  @Override
  public int size() {
    return size;
  }

  /**
   * Where each line starts.
   *
   * @return offsets of the text
   */
  public int[] starts() {
    return plain().starts.clone();
  }

  /**
   * The whole text.
   *
   * @return the text these are the lines of
   */
  public String text() {
    return plain().text;
  }

  /** Stores the text compactly from now on; each access to a line then takes longer. */
  public synchronized void compress() {
    Plain lines = plain;
    if (lines != null) {
      compressed = new DeflatedText(lines.text);
      plain = null;
    }
  }

  private Plain plain() {
    Plain lines = plain;
    return lines != null ? lines : Plain.of(Objects.requireNonNull(compressed).text());
  }
}
