package report.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.rate.Outcome;

/**
 * The text printed next to a result: the rate of a measure, or the outcome of a milestone or
 * qualitative goal.
 *
 * @param anchor the goal's place on the page of its theme
 * @param measure the name of the measure (件数), empty if the goal has only one
 * @param rate the rate as printed (約30.6％), empty without one
 * @param rating the symbol of the band (○), empty without one
 * @param outcome its outcome
 * @param word the outcome in words (達成)
 * @param remark a remark (2か月遅れ, 目標が0), may be empty
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
   * The same without the measure, if that is printed already.
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
