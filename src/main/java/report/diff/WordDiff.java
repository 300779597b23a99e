package report.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts by words: what of each is not in the other.
 *
 * @param before the first text in stretches
 * @param after the second text in stretches
 */
public record WordDiff(List<Stretch> before, List<Stretch> after) {
  /**
   * The words of both texts that are compared with each other; of longer texts, sentences are, and
   * of even longer ones, nothing between the first and the last difference.
   */
  private static final int MOST_WORDS = 3_000;

  /** Copies the lists. */
  public WordDiff {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * A stretch of a text.
   *
   * @param text its characters, at least one
   * @param changed whether it is not in the other text
   */
  public record Stretch(String text, boolean changed) {}

  /**
   * Compares two texts.
   *
   * @param before the first text
   * @param after the second text
   * @return their stretches, those of each together being the text
   */
  public static WordDiff of(String before, String after) {
    List<String> words = Words.of(before);
    List<String> others = Words.of(after);
    if (words.size() + others.size() > MOST_WORDS) {
      words = Words.sentences(before);
      others = Words.sentences(after);
    }
    int head = sameAtStart(words, others);
    int tail = sameAtEnd(words.subList(head, words.size()), others.subList(head, others.size()));
    Marked left = new Marked(words, head, words.size() - tail);
    Marked right = new Marked(others, head, others.size() - tail);
    if (left.middle().size() + right.middle().size() > MOST_WORDS) {
      left.all();
      right.all();
    } else {
      for (AbstractDelta<String> delta :
          DiffUtils.diff(left.middle(), right.middle()).getDeltas()) {
        left.add(delta.getSource());
        right.add(delta.getTarget());
      }
    }
    return new WordDiff(left.stretches(), right.stretches());
  }

  /**
   * The stretches of each line of a text.
   *
   * @param text the stretches of a text
   * @return its lines without line feeds; none of an empty text
   */
  public static List<List<Stretch>> lines(List<Stretch> text) {
    List<List<Stretch>> lines = new ArrayList<>();
    List<Stretch> line = new ArrayList<>();
    for (Stretch stretch : text) {
      int from = 0;
      for (int end = stretch.text().indexOf('\n');
          end >= 0;
          end = stretch.text().indexOf('\n', from)) {
        add(line, stretch, from, end);
        lines.add(List.copyOf(line));
        line.clear();
        from = end + 1;
      }
      add(line, stretch, from, stretch.text().length());
    }
    if (!text.isEmpty()) {
      lines.add(List.copyOf(line));
    }
    return lines;
  }

  private static void add(List<Stretch> line, Stretch stretch, int from, int to) {
    if (from < to) {
      line.add(new Stretch(stretch.text().substring(from, to), stretch.changed()));
    }
  }

  private static int sameAtStart(List<String> some, List<String> others) {
    int most = Math.min(some.size(), others.size());
    int same = 0;
    while (same < most && some.get(same).equals(others.get(same))) {
      same++;
    }
    return same;
  }

  private static int sameAtEnd(List<String> some, List<String> others) {
    int most = Math.min(some.size(), others.size());
    int same = 0;
    while (same < most
        && some.get(some.size() - 1 - same).equals(others.get(others.size() - 1 - same))) {
      same++;
    }
    return same;
  }

  /** The words of a text, of which some are marked as changed. */
  private static final class Marked {
    private final List<String> words;
    private final int from;
    private final int to;
    private final boolean[] changed;

    Marked(List<String> words, int from, int to) {
      this.words = words;
      this.from = from;
      this.to = to;
      this.changed = new boolean[words.size()];
    }

    /** The words between those that both texts begin and end with. */
    List<String> middle() {
      return words.subList(from, to);
    }

    void all() {
      mark(from, to);
    }

    void add(Chunk<String> chunk) {
      mark(from + chunk.getPosition(), from + chunk.getPosition() + chunk.size());
    }

    private void mark(int first, int end) {
      for (int i = first; i < end; i++) {
        changed[i] = true;
      }
    }

    List<Stretch> stretches() {
      List<Stretch> stretches = new ArrayList<>();
      int at = 0;
      while (at < words.size()) {
        int end = at + 1;
        while (end < words.size() && changed[end] == changed[at]) {
          end++;
        }
        stretches.add(new Stretch(String.join("", words.subList(at, end)), changed[at]));
        at = end;
      }
      return stretches;
    }
  }
}
