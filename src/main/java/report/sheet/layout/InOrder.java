package report.sheet.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The longest part of a sequence that is in order: 1, 3 and 4 of 1, 5, 3, 4. */
final class InOrder {
  private InOrder() {}

  /**
   * The elements of a longest increasing subsequence, found by patience sorting.
   *
   * @param elements the sequence
   * @param rank the rank of each element, different for all
   */
  static <T> Set<T> longest(List<T> elements, ToIntFunction<T> rank) {
    List<Integer> ends = new ArrayList<>();
    int[] before = new int[elements.size()];
    for (int i = 0; i < elements.size(); i++) {
      int length = length(elements, ends, rank.applyAsInt(elements.get(i)), rank);
      before[i] = length == 0 ? -1 : ends.get(length - 1);
      if (length == ends.size()) {
        ends.add(i);
      } else {
        ends.set(length, i);
      }
    }
    Set<T> kept = new HashSet<>();
    for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = before[i]) {
      kept.add(elements.get(i));
    }
    return kept;
  }

  /** The number of sequences so far that end below a rank. */
  private static <T> int length(
      List<T> elements, List<Integer> ends, int rank, ToIntFunction<T> ranks) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranks.applyAsInt(elements.get(ends.get(middle))) < rank) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
