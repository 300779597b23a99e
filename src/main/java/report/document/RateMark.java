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
 * @param remark a remark (2か月遅れ, 目標が0のため率なし), may be empty
 * @param brief the same on sheets, whose legend says once why there is no rate (率なし)
 * @param brackets the brackets around remarks
 */
public record RateMark(
    String anchor,
    String measure,
    String rate,
    String rating,
    Outcome outcome,
    String word,
    String remark,
    String brief,
    Brackets brackets) {
  /**
   * The text of a goal whose remark is the same on sheets, in Japanese.
   *
   * @param anchor the goal's place on the page of its theme
   * @param measure the name of the measure (件数), empty if the goal has only one
   * @param rate the rate as printed (約30.6％), empty without one
   * @param rating the symbol of the band (○), empty without one
   * @param outcome its outcome
   * @param word the outcome in words (達成)
   * @param remark a remark (2か月遅れ), may be empty
   */
  public RateMark(
      String anchor,
      String measure,
      String rate,
      String rating,
      Outcome outcome,
      String word,
      String remark) {
    this(anchor, measure, rate, rating, outcome, word, remark, remark, Brackets.FULL_WIDTH);
  }

  /**
   * The line to print on a sheet: measure, rate or else outcome, remark, rating.
   *
   * @return for instance 「件数 80.0％ ○」 or 「達成（2か月遅れ）」
   */
  public String printed() {
    return Stream.of(measure, value(brief))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /**
   * The same with the whole remark and without the measure, if that is printed already.
   *
   * @return for instance 「80.0％ ○」
   */
  public String alone() {
    return value(remark);
  }

  private String value(String beside) {
    String value = (rate.isEmpty() ? word : rate) + brackets.around(beside);
    return Stream.of(value, rating)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
