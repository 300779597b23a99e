package report.notation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name nearest to a mistyped one, by edit distance. */
public final class Nearest {
  /**
   * With more names than this, the nearest one is hardly informative, and finding it takes long.
   */
  private static final int MOST = 1000;

  /** The maximum length of a name to compare: the time is quadratic. */
  private static final int LONGEST = 200;

  private Nearest() {}

  /**
   * Finds the nearest known name.
   *
   * @param written the typed text
   * @param known the valid names
   * @return the nearest name, if it is near enough to be what was meant: at most a third of its
   *     letters differ, or one of two, ignoring case and width; among equally near ones the first
   *     in alphabetical order; empty if more than a thousand names are known or more than 200
   *     letters were typed
   */
  public static Optional<String> to(String written, Collection<String> known) {
    if (known.size() > MOST || written.length() > LONGEST) {
      return Optional.empty();
    }
    String typed = fold(written);
    return known.stream()
        .filter(name -> isNear(typed, fold(name)))
        .min(
            Comparator.<String>comparingInt(name -> distance(typed, fold(name)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * Lengths and letters are compared first: a text of megabytes is not a typo, and neither is one
   * with different letters.
   */
  private static boolean isNear(String typed, String name) {
    int allowed = Math.min(name.length() - 1, Math.max(1, name.length() / 3));
    return Math.abs(typed.length() - name.length()) <= allowed
        && typed.chars().filter(c -> name.indexOf(c) < 0).count() <= allowed
        && distance(typed, name) <= allowed;
  }

  private static String fold(String name) {
    return HalfWidth.of(name).toLowerCase(Locale.ROOT);
  }

  /** Damerau–Levenshtein distance with adjacent transpositions (optimal string alignment). */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] d, int i, int j) {
    int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
