package report.series;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.plan.Trajectory;
import report.quantity.Figure;
import report.rate.Fraction;
import report.rate.Preference;

/**
 * A measure over the years.
 *
 * @param books the measure in each book that has it, the latest first; at least one
 * @param points its years, the earliest first; years of which nothing is known are left out
 * @param breaks where the series breaks, the earliest first
 */
public record MeasureSeries(List<MeasureYear> books, List<Point> points, List<Break> breaks) {
  /** Copies the lists. */
  public MeasureSeries {
    books = List.copyOf(books);
    points = List.copyOf(points);
    breaks = List.copyOf(breaks);
  }

  /**
   * The measure in the latest book.
   *
   * @return the first of the books
   */
  public MeasureYear now() {
    return books.get(0);
  }

  /**
   * What is known of a year.
   *
   * @param of a fiscal year
   * @return its point, if there is one
   */
  public Optional<Point> of(FiscalYear of) {
    return points.stream().filter(point -> point.year().equals(of)).findFirst();
  }

  /**
   * The break at the beginning of a year.
   *
   * @param of a fiscal year
   * @return the break, if the series breaks there
   */
  public Optional<Break> breakBefore(FiscalYear of) {
    return breaks.stream().filter(one -> one.year().equals(of)).findFirst();
  }

  /**
   * The years with figures that can be compared with the latest.
   *
   * @return the points with figures since the last break, the earliest first
   */
  public List<Point> comparable() {
    Optional<FiscalYear> from =
        breaks.isEmpty() ? Optional.empty() : Optional.of(breaks.get(breaks.size() - 1).year());
    return points.stream()
        .filter(point -> point.figure().isPresent())
        .filter(point -> from.filter(first -> point.year().compareTo(first) < 0).isEmpty())
        .toList();
  }

  /**
   * The targets of the years after that of the latest book.
   *
   * @return the earliest first
   */
  public Stream<Trajectory.End> ahead() {
    return now().measure().course().years().filter(end -> end.year().compareTo(now().year()) > 0);
  }

  /**
   * How the figure moved since the year before, by the measure's own direction.
   *
   * @return empty if the latest book reports no figure, if there is none to compare it with, or if
   *     nothing says which figures are better
   */
  public Optional<Movement> movement() {
    List<Point> all = comparable();
    if (all.size() < 2) {
      return Optional.empty();
    }
    Point last = all.get(all.size() - 1);
    Point before = all.get(all.size() - 2);
    boolean isNew =
        last.actual()
            .filter(reached -> reached.source() == Point.Source.RESULT)
            .filter(reached -> reached.book().year().equals(now().year()))
            .isPresent();
    return isNew && before.year().start() == last.year().start() - 1
        ? Preference.of(now().goal(), now().measure())
            .map(better -> Movement.of(better.compare(value(last), value(before))))
        : Optional.empty();
  }

  private static Fraction value(Point point) {
    return point.figure().map(Figure::value).map(Fraction::of).orElseThrow();
  }
}
