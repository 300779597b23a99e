package report.series;

import java.util.Optional;
import report.calendar.FiscalYear;
import report.plan.Actual;
import report.plan.Book;
import report.plan.Target;
import report.quantity.Figure;

/**
 * One year of a measure.
 *
 * @param year the fiscal year
 * @param target the target of that year
 * @param actual the actual of that year
 */
public record Point(FiscalYear year, Optional<Planned> target, Optional<Reached> actual) {

  /**
   * A target, and the book that states it.
   *
   * @param target the target
   * @param book the book of that year, or a later one
   */
  public record Planned(Target target, Book book) {}

  /**
   * An actual, and where it is from.
   *
   * @param actual the figure, or the words in its place
   * @param result the report that states it as the result of a year, if one does
   * @param source what states it
   * @param book the book that states it
   */
  public record Reached(Actual actual, Optional<MeasureYear> result, Source source, Book book) {}

  /** What states the actual of a year. */
  public enum Source {
    /** A report of a book. */
    RESULT,
    /** The history of a plan. */
    HISTORY,
    /** Last year’s figure of a plan. */
    PREVIOUS,
    /** The baseline of a plan. */
    BASELINE
  }

  /**
   * The figure of the year.
   *
   * @return the actual, if it is a figure
   */
  public Optional<Figure> figure() {
    return actual
        .map(Reached::actual)
        .filter(Actual.Known.class::isInstance)
        .map(known -> ((Actual.Known) known).figure());
  }
}
