package report.output;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The size of a file in words. */
public final class FileSize {
  private static final long KILO = 1024;
  private static final double TENTHS = 10;

  private FileSize() {}

  /**
   * The words for the sizes of files.
   *
   * @param files their names
   * @param sizes sizes in bytes by names; a file that is not among them has a size not known
   * @return the words for each, in their order
   */
  public static List<String> words(List<String> files, Map<String, Long> sizes) {
    return files.stream().map(file -> words(sizes.getOrDefault(file, 0L))).toList();
  }

  /**
   * The words for a size.
   *
   * @param bytes its size; 0 if it is not known
   * @return 712 B, 34 KB, 1.5 MB, rounded up so that nothing is larger than it says; empty if it is
   *     not known
   */
  public static String words(long bytes) {
    if (bytes == 0) {
      return "";
    }
    if (bytes < KILO) {
      return bytes + " B";
    }
    long kilobytes = (bytes + KILO - 1) / KILO;
    if (kilobytes < KILO) {
      return kilobytes + " KB";
    }
    double megabytes = Math.ceil(bytes * TENTHS / (KILO * KILO)) / TENTHS;
    return String.format(Locale.ROOT, "%.1f MB", megabytes);
  }
}
