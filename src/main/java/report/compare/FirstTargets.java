package report.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.document.Document;
import report.document.Fact;
import report.document.Piece;
import report.document.Run;

/**
 * Takes from the texts of goals what their targets were at first, if that was stated between two
 * versions: the other column says it, and the remark says when and why.
 */
final class FirstTargets {
  private final Map<List<String>, Map<String, String>> before;
  private final Map<List<String>, Map<String, String>> after;

  FirstTargets(Document before, Document after) {
    this.before = targets(before);
    this.after = targets(after);
  }

  /** By theme and goal: the target as printed, by the words that say what it was at first. */
  private static Map<List<String>, Map<String, String>> targets(Document document) {
    Map<List<String>, Map<String, String>> targets = new HashMap<>();
    for (Fact fact : document.facts()) {
      String revised = fact.years().around().revised();
      if (!revised.isEmpty()) {
        targets
            .computeIfAbsent(List.of(fact.themeId(), fact.goalId()), none -> new LinkedHashMap<>())
            .put(revised, fact.target().printed());
      }
    }
    return targets;
  }

  /**
   * Both texts of a goal.
   *
   * @param old its theme and its own id in the first version
   * @param now its theme and its own id in the second version
   */
  Texts of(List<String> old, List<Piece> was, List<String> now, List<Piece> is) {
    Map<String, String> earlier = before.getOrDefault(old, Map.of());
    Map<String, String> later = after.getOrDefault(now, Map.of());
    return earlier.keySet().equals(later.keySet())
        ? new Texts(was, is)
        : new Texts(without(was, earlier), without(is, later));
  }

  /**
   * The texts of a goal.
   *
   * @param before the text in the first version
   * @param after the text in the second version
   */
  record Texts(List<Piece> before, List<Piece> after) {}

  private static List<Piece> without(List<Piece> pieces, Map<String, String> targets) {
    List<Piece> plain = new ArrayList<>();
    for (Piece piece : pieces) {
      plain.add(
          piece instanceof Piece.Line line
              ? new Piece.Line(
                  line.bullet(),
                  line.depth(),
                  line.runs().stream().map(run -> without(run, targets)).toList(),
                  line.marks())
              : piece);
    }
    return plain;
  }

  private static Run without(Run run, Map<String, String> targets) {
    if (!(run instanceof Run.Plain plain)) {
      return run;
    }
    String text = plain.text();
    for (Map.Entry<String, String> target : targets.entrySet()) {
      text = text.replace(target.getKey(), target.getValue());
    }
    return new Run.Plain(text, plain.bold());
  }
}
