package report.plan;

import java.util.Optional;
import report.calendar.ReferencePeriod;

/**
 * What stands beside an earlier figure of a measure (昨年度, 基準値), or in its place.
 *
 * @param period the period that the figure refers to, if given
 * @param certainty whether it may still change
 * @param word the word in place of the figure (集計中, －); empty if there is a figure
 */
public record Comparative(
    Optional<ReferencePeriod> period, Actual.Certainty certainty, String word) {
  /** A figure alone, or none. */
  public static final Comparative NONE =
      new Comparative(Optional.empty(), Actual.Certainty.FINAL, "");

  /**
   * Whether the figure is added up over several years.
   *
   * @return true if so
   */
  public boolean isSum() {
    return period.filter(ReferencePeriod::isSum).isPresent();
  }
}
