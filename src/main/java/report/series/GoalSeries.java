package report.series;

import java.util.List;

/**
 * A goal over the years.
 *
 * @param years the goal in each book that has it, the latest first; at least one
 * @param measures its measures, if it is a numeric goal
 */
public record GoalSeries(List<GoalYear> years, List<MeasureSeries> measures) {
  /** Copies the lists. */
  public GoalSeries {
    years = List.copyOf(years);
    measures = List.copyOf(measures);
  }

  /**
   * The goal in the latest book.
   *
   * @return the first of the years
   */
  public GoalYear now() {
    return years.get(0);
  }

  /**
   * Whether an earlier book has the goal too.
   *
   * @return true if there are several years
   */
  public boolean isOfSeveralYears() {
    return years.size() > 1;
  }
}
