package report.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Selects the findings to show. At most a hundred findings per rule and file are shown, followed by
 * the number of the rest: they suffice to see what is wrong, and nobody reads a hundred thousand.
 */
public final class Abridgement {
  /** The maximum number of findings per rule and file. */
  public static final int MOST = 100;

  private Abridgement() {}

  /** A rule in a file. */
  private record Kind(String path, Rule rule) {}

  /**
   * Omits findings beyond the limit.
   *
   * @param findings findings by place
   * @return those to show, by location; if some are omitted, a finding at the first of them gives
   *     their number
   */
  public static List<Finding> of(List<Finding> findings) {
    Map<Kind, List<Finding>> left = new LinkedHashMap<>();
    Map<Kind, Integer> counts = new LinkedHashMap<>();
    List<Finding> told = new ArrayList<>();
    for (Finding finding : findings) {
      Kind kind = new Kind(finding.span().source().path(), finding.rule());
      if (counts.merge(kind, 1, Integer::sum) <= MOST) {
        told.add(finding);
      } else {
        left.computeIfAbsent(kind, k -> new ArrayList<>()).add(finding);
      }
    }
    left.values().forEach(more -> told.add(more(more)));
    told.sort(Finding.BY_PLACE);
    return List.copyOf(told);
  }

  private static Finding more(List<Finding> left) {
    Finding first = left.get(0);
    return Finding.of(
        Rule.MORE_FINDINGS,
        first.span(),
        String.valueOf(left.size()),
        first.rule().id(),
        String.valueOf(MOST));
  }
}
