package report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import report.calendar.FiscalYear;
import report.document.Labels;
import report.document.TrendPart;
import report.document.TrendPart.Move;
import report.document.TrendSummary;
import report.series.GoalSeries;
import report.series.MeasureSeries;

/**
 * How goals moved since the year before: a goal is worse if one of its measures is, and has
 * improved if one has and none is worse. Reposts and references do not count.
 */
final class TrendCounts {
  private final TreeMap<FiscalYear, String> years = new TreeMap<>();
  private final List<Move> moves = new ArrayList<>();

  /** Takes in a goal of a book. */
  void add(GoalSeries series, List<TrendPart> parts, boolean isCounted) {
    series.years().forEach(year -> add(year.book().year()));
    for (MeasureSeries measure : series.measures()) {
      measure.points().forEach(point -> add(point.year()));
      measure.ahead().forEach(end -> add(end.year()));
    }
    Set<Move> all = parts.stream().map(TrendPart::move).collect(Collectors.toSet());
    if (isCounted) {
      List.of(Move.WORSE, Move.IMPROVED, Move.UNCHANGED).stream()
          .filter(all::contains)
          .findFirst()
          .ifPresent(moves::add);
    }
  }

  private void add(FiscalYear year) {
    years.put(year, year.code());
  }

  /** Takes in another theme. */
  void add(TrendCounts other) {
    years.putAll(other.years);
    moves.addAll(other.moves);
  }

  TrendSummary summary(Labels labels) {
    if (years.isEmpty()) {
      return TrendSummary.NONE;
    }
    int improved = count(Move.IMPROVED);
    int unchanged = count(Move.UNCHANGED);
    int worse = count(Move.WORSE);
    return new TrendSummary(
        List.copyOf(years.values()),
        improved,
        unchanged,
        worse,
        moves.isEmpty() ? "" : labels.get("trend.says", moves.size(), improved, unchanged, worse));
  }

  private int count(Move move) {
    return (int) moves.stream().filter(move::equals).count();
  }
}
