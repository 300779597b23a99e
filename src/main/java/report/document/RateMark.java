package report.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.rate.Outcome;

/**
 * What is printed beside a result: the rate of one measure, or what became of a milestone or a
 * judged goal.
 *
 * @param anchor the goal's place on the page of its theme
 * @param measure what the measure counts (件数), empty if the goal has only one
 * @param rate the rate as printed (約30.6％), empty without one
 * @param rating the symbol of the band (○), empty without one
 * @param outcome what became of it
 * @param word the outcome in words (達成)
 * @param remark what needs saying beside it (2か月遅れ, 目標が0), empty if nothing does
 */
public record RateMark(
    String anchor,
    String measure,
    String rate,
    String rating,
    Outcome outcome,
    String word,
    String remark) {

  /**
   * The line to print: measure, rate or else outcome, remark, rating.
   *
   * @return for instance 「件数 80.0％ ○」 or 「達成（2か月遅れ）」
   */
  public String printed() {
    return Stream.of(measure, alone())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /**
   * The same without the measure, where that is said already.
   *
   * @return for instance 「80.0％ ○」
   */
  public String alone() {
    String value = (rate.isEmpty() ? word : rate) + (remark.isEmpty() ? "" : "（" + remark + "）");
    return Stream.of(value, rating)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
