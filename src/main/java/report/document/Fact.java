package report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import report.rate.Outcome;

/**
 * One row of the 総括表 and of the data: a measure of a goal, a milestone or a qualitative goal.
 *
 * @param themeId the id of the theme
 * @param themeNumber the number of the theme
 * @param theme the title of the theme
 * @param department who answers for the theme
 * @param initiativeId the id of the initiative; empty for a goal of the theme itself
 * @param initiative the title of the initiative, or words for the goals of the theme itself
 * @param goalId the id of the goal
 * @param goal the goal as plain text
 * @param kind the kind of goal in words (数値目標, 期限目標, 定性的な目標)
 * @param indicator the kind of indicator in words (成果指標（アウトカム）)
 * @param measure the name of the measure, empty if the goal has only one
 * @param unit the unit of the figures, empty without figures
 * @param previous last year's figure
 * @param baseline the figure progress is measured from
 * @param target the target or the due date
 * @param actual the actual figure, the completion date, or the symbol of the rating
 * @param method the method in words, empty without a rate
 * @param rate the rate as printed, empty without one
 * @param ratePercent the printed rate as a number, in percent
 * @param previousPercent last year's figure as a rate of this year's target by the same method, in
 *     percent, rounded like the rate
 * @param rating the symbol of the band, empty without one
 * @param outcome its outcome
 * @param word the outcome in words
 * @param remark a remark, may be empty
 * @param years the years of its figures, and the final target
 * @param periods the periods of its figures, and how certain they are
 * @param departments who answers for the goal, as printed
 * @param leadsTo the ids of the goals that it leads to, separated by spaces
 * @param brief the remark on sheets, whose legend says once why there is no rate (率なし)
 */
public record Fact(
    String themeId,
    int themeNumber,
    String theme,
    String department,
    String initiativeId,
    String initiative,
    String goalId,
    String goal,
    String kind,
    String indicator,
    String measure,
    String unit,
    Value previous,
    Value baseline,
    Value target,
    Value actual,
    String method,
    String rate,
    Optional<BigDecimal> ratePercent,
    Optional<BigDecimal> previousPercent,
    String rating,
    Outcome outcome,
    String word,
    String remark,
    Years years,
    Periods periods,
    String departments,
    String leadsTo,
    String brief) {

  /**
   * A fact about a goal of the departments of its theme, which leads to no other.
   *
   * @param themeId the id of the theme
   * @param themeNumber the number of the theme
   * @param theme the title of the theme
   * @param department who answers for the theme
   * @param initiativeId the id of the initiative; empty for a goal of the theme itself
   * @param initiative the title of the initiative, or words for the goals of the theme itself
   * @param goalId the id of the goal
   * @param goal the goal as plain text
   * @param kind the kind of goal in words (数値目標, 期限目標, 定性的な目標)
   * @param indicator the kind of indicator in words (成果指標（アウトカム）)
   * @param measure the name of the measure, empty if the goal has only one
   * @param unit the unit of the figures, empty without figures
   * @param previous last year's figure
   * @param baseline the figure progress is measured from
   * @param target the target or the due date
   * @param actual the actual figure, the completion date, or the symbol of the rating
   * @param method the method in words, empty without a rate
   * @param rate the rate as printed, empty without one
   * @param ratePercent the printed rate as a number, in percent
   * @param previousPercent last year's figure as a rate of this year's target by the same method,
   *     in percent, rounded like the rate
   * @param rating the symbol of the band, empty without one
   * @param outcome its outcome
   * @param word the outcome in words
   * @param remark a remark, may be empty
   * @param years the years of its figures, and the final target
   * @param periods the periods of its figures
   */
  public Fact(
      String themeId,
      int themeNumber,
      String theme,
      String department,
      String initiativeId,
      String initiative,
      String goalId,
      String goal,
      String kind,
      String indicator,
      String measure,
      String unit,
      Value previous,
      Value baseline,
      Value target,
      Value actual,
      String method,
      String rate,
      Optional<BigDecimal> ratePercent,
      Optional<BigDecimal> previousPercent,
      String rating,
      Outcome outcome,
      String word,
      String remark,
      Years years,
      Periods periods) {
    this(
        themeId,
        themeNumber,
        theme,
        department,
        initiativeId,
        initiative,
        goalId,
        goal,
        kind,
        indicator,
        measure,
        unit,
        previous,
        baseline,
        target,
        actual,
        method,
        rate,
        ratePercent,
        previousPercent,
        rating,
        outcome,
        word,
        remark,
        years,
        periods,
        department,
        "",
        remark);
  }

  /**
   * The periods that figures refer to, and how certain the actual is.
   *
   * @param asOf the period of the actual as written (R8.2月時点, R6～R7), empty if not given
   * @param certainty how certain the actual is, in words; empty if the report does not say
   * @param knownOn when the actual will be known, if the report gives it
   * @param actual the years over which the actual is added up
   * @param target the years over which the target is added up
   * @param baseline the period of the baseline as written, empty if not given
   * @param previous the period of last year's figure as written, empty if not given
   */
  public record Periods(
      String asOf,
      String certainty,
      Value knownOn,
      Span actual,
      Span target,
      String baseline,
      String previous) {
    /** Nothing is written beside the figures. */
    public static final Periods NONE =
        new Periods("", "", Value.NONE, Span.NONE, Span.NONE, "", "");
  }

  /**
   * The years over which a figure is added up.
   *
   * @param from the first fiscal year (R6), empty if the figure is of a single year
   * @param to the last fiscal year
   */
  public record Span(String from, String to) {
    /** A single year. */
    public static final Span NONE = new Span("", "");
  }

  /**
   * The years of figures, and the final target.
   *
   * @param target the fiscal year of the target used (R6), empty if it is this year's
   * @param actual the fiscal year of the actual figure, empty if not given
   * @param finalTarget the target for the final year, if that is a later year
   * @param finalYear its fiscal year, empty without one
   * @param finalRate the rate against the final target as printed, empty without one
   * @param finalRatePercent that rate as a number, in percent
   * @param around what the plan says around target and baseline
   * @param history the actuals of the years before, the earliest first
   * @param reported the date of the report that the result comes from (R7.9月末), empty if that is
   *     the latest report
   * @param changes what was changed in plan and report, other than the target
   */
  public record Years(
      String target,
      String actual,
      Value finalTarget,
      String finalYear,
      String finalRate,
      Optional<BigDecimal> finalRatePercent,
      FactAround around,
      List<OfYear> history,
      String reported,
      FactChanges changes) {
    /** All figures are for this year, and there is no later target. */
    public static final Years NONE =
        new Years(
            "",
            "",
            Value.NONE,
            "",
            "",
            Optional.empty(),
            FactAround.NONE,
            List.of(),
            "",
            FactChanges.NONE);

    /** Copies the list. */
    public Years {
      history = List.copyOf(history);
    }

    /**
     * The same with the date of the report, and what was changed.
     *
     * @param date the date as written, empty for the latest report
     * @param changed what was changed
     * @return the years
     */
    public Years reported(String date, FactChanges changed) {
      return new Years(
          target,
          actual,
          finalTarget,
          finalYear,
          finalRate,
          finalRatePercent,
          around,
          history,
          date,
          changed);
    }
  }

  /**
   * A target or an actual of another year.
   *
   * @param year the fiscal year (R2)
   * @param value the figure, or the word given instead of one
   */
  public record OfYear(String year, Value value) {}

  /**
   * Whether this is a milestone that was completed late or is overdue.
   *
   * @return true if the remark says by how much
   */
  public boolean isLate() {
    return target.date().isPresent() && !remark.isEmpty() && outcome.isCounted();
  }
}
