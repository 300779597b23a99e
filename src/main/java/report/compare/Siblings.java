package report.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds which parts must be moved to turn one order of them into another. */
final class Siblings {
  private Siblings() {}

  /**
   * The fewest places that are out of order.
   *
   * @param places for each part in its new order, its place in the old one; no place twice
   * @return those of them that are not in a longest run in ascending order
   */
  static Set<Integer> moved(List<Integer> places) {
    int[] ends = new int[places.size()];
    int[] previous = new int[places.size()];
    int longest = 0;
    for (int i = 0; i < places.size(); i++) {
      int at = at(ends, longest, places, places.get(i));
      previous[i] = at == 0 ? -1 : ends[at - 1];
      ends[at] = i;
      longest = Math.max(longest, at + 1);
    }
    Set<Integer> moved = new HashSet<>(places);
    for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = previous[i]) {
      moved.remove(places.get(i));
    }
    return moved;
  }

  /** The length of the longest run that a place can continue. */
  private static int at(int[] ends, int longest, List<Integer> places, int place) {
    int low = 0;
    int high = longest;
    while (low < high) {
      int middle = (low + high) / 2;
      if (places.get(ends[middle]) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
