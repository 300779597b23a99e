package report.docx;

import java.util.List;

/** Divides a width among the columns of a table. */
final class ColumnShares {
  private ColumnShares() {}

  /**
   * The widths of columns.
   *
   * @param needs what each needs, more than 0
   * @param room the width there is
   * @return the room in proportion to the needs if it is enough; otherwise no more than some width
   *     for each, so that narrow columns have what they need
   */
  static List<Integer> of(List<Integer> needs, int room) {
    long all = needs.stream().mapToLong(Integer::longValue).sum();
    if (all <= room) {
      return needs.stream().map(need -> (int) ((long) need * room / all)).toList();
    }
    int most = most(needs, room);
    return needs.stream().map(need -> Math.max(1, Math.min(need, most))).toList();
  }

  private static int most(List<Integer> needs, int room) {
    long rest = room;
    int left = needs.size();
    for (int need : needs.stream().sorted().toList()) {
      if (need * (long) left > rest) {
        return (int) (rest / left);
      }
      rest -= need;
      left--;
    }
    return room;
  }
}
