package report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import report.plan.IndicatorKind;

/**
 * A measure of a goal over the years, as printed: a row of the 推移 sheet, a chart on the page. A
 * milestone or a qualitative goal has one too, without figures.
 *
 * @param themeId the id of the theme
 * @param themeNumber its number
 * @param theme its title
 * @param goalId the id of the goal
 * @param goal the goal as plain text
 * @param measure the name of the measure, empty if the goal has only one
 * @param unit the unit of the latest figures, empty without figures
 * @param years the years of which something is known, the earliest first; those after the year of
 *     the book have targets alone
 * @param move how the figure moved since the year before
 * @param movement the same in words, empty if it cannot be said
 * @param prospect whether the final target will be reached
 * @param indicator the kind of indicator
 * @param better which figures are better
 * @param isShown whether it is shown as a trend: an earlier book has the goal too, or a prospect is
 *     asked; data has all
 */
public record TrendPart(
    String themeId,
    int themeNumber,
    String theme,
    String goalId,
    String goal,
    String measure,
    String unit,
    List<TrendYear> years,
    Move move,
    String movement,
    Prospect prospect,
    IndicatorKind indicator,
    Better better,
    boolean isShown) {
  /** Copies the list. */
  public TrendPart {
    years = List.copyOf(years);
  }

  /**
   * One year.
   *
   * @param code the short name of the fiscal year, R1
   * @param start the Gregorian year in which it begins
   * @param target the target or due date of that year
   * @param actual the actual, the completion date or the rating, as reported
   * @param result the rate and what became of the goal, if a book of that year reports it
   * @param source what states the actual, in words; empty without one
   * @param broken why figures from this year on cannot be compared with those before; empty if the
   *     series does not break
   */
  public record TrendYear(
      String code,
      int start,
      Value target,
      Value actual,
      TrendResult result,
      String source,
      String broken) {}

  /**
   * The rate of a year and what became of the goal.
   *
   * @param rate the rate as printed, empty without one
   * @param percent the printed rate as a number, in percent
   * @param rating the symbol of the rating, empty without one
   * @param outcome the outcome in words
   */
  public record TrendResult(
      String rate, Optional<BigDecimal> percent, String rating, String outcome) {
    /** Nothing is reported. */
    public static final TrendResult NONE = new TrendResult("", Optional.empty(), "", "");
  }

  /**
   * Whether the final target will be reached (見込み).
   *
   * @param symbol the word for it; empty if nothing can be said
   * @param basis what it follows from, or why nothing can be said
   */
  public record Prospect(String symbol, String basis) {
    /** No target is ahead, or the book does not ask. */
    public static final Prospect NONE = new Prospect("", "");

    /**
     * Whether there is a target ahead.
     *
     * @return false if nothing is to be said
     */
    public boolean isAsked() {
      return !basis.isEmpty();
    }
  }

  /** Which figures are better. */
  public enum Better {
    /** 上向き: higher ones. */
    HIGHER,
    /** 下向き: lower ones. */
    LOWER,
    /** Nothing says so, or there are no figures. */
    UNKNOWN
  }

  /** How a figure moved since the year before. */
  public enum Move {
    /** 改善. */
    IMPROVED,
    /** 横ばい. */
    UNCHANGED,
    /** 悪化. */
    WORSE,
    /** There is nothing to compare. */
    UNKNOWN
  }

  /**
   * The same measure, shown as a trend.
   *
   * @return the measure
   */
  public TrendPart shown() {
    return new TrendPart(
        themeId,
        themeNumber,
        theme,
        goalId,
        goal,
        measure,
        unit,
        years,
        move,
        movement,
        prospect,
        indicator,
        better,
        true);
  }

  /**
   * The same measure with other names of its years.
   *
   * @param name names a year by its short name, R1
   * @return the measure
   */
  public TrendPart named(UnaryOperator<String> name) {
    return new TrendPart(
        themeId,
        themeNumber,
        theme,
        goalId,
        goal,
        measure,
        unit,
        years.stream()
            .map(
                year ->
                    new TrendYear(
                        name.apply(year.code()),
                        year.start(),
                        year.target(),
                        year.actual(),
                        year.result(),
                        year.source(),
                        year.broken()))
            .toList(),
        move,
        movement,
        prospect,
        indicator,
        better,
        isShown);
  }

  /**
   * What is known of a year.
   *
   * @param code the short name of a fiscal year
   * @return the year, if something is known of it
   */
  public Optional<TrendYear> of(String code) {
    return years.stream().filter(year -> year.code().equals(code)).findFirst();
  }
}
