package report.sheet;

import java.util.ArrayList;
import java.util.List;

/** Divides the width of a sheet among the columns of a list. */
final class ColumnWidths {
  /** The part of the sheet that the column that takes the rest keeps. */
  private static final double SHARE = 0.4;

  private ColumnWidths() {}

  /**
   * The widths.
   *
   * @param total the width of the sheet, in units
   * @param natural what the content of each column needs without a line break
   * @param least what the head of each column needs
   * @param rest the column that takes what the others leave
   * @return a width for each column; together the total, unless the heads need more
   */
  static List<Integer> of(int total, List<Integer> natural, List<Integer> least, int rest) {
    List<Integer> widths = new ArrayList<>(natural);
    int kept = Math.min(natural.get(rest), (int) (total * SHARE));
    int others = natural.stream().mapToInt(i -> i).sum() - natural.get(rest);
    int minimum = least.stream().mapToInt(i -> i).sum() - least.get(rest);
    double part =
        others + kept <= total || others == minimum
            ? 1
            : Math.max(0, (double) (total - kept - minimum) / (others - minimum));
    int used = 0;
    for (int i = 0; i < widths.size(); i++) {
      if (i != rest) {
        int low = Math.min(least.get(i), natural.get(i));
        widths.set(i, low + (int) Math.floor((natural.get(i) - low) * part));
        used += widths.get(i);
      }
    }
    widths.set(rest, Math.max(least.get(rest), total - used));
    return widths;
  }
}
