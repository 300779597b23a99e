package report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.document.Labels;
import report.document.TrendPart;
import report.document.TrendPart.Move;
import report.document.TrendSummary;
import report.series.GoalSeries;
import report.series.MeasureSeries;

/**
 * How goals moved since the year before: a goal is worse if one of its measures is, and has
 * improved if one has and none is worse. Reposts and references do not count. Of the prospects of
 * its measures, the worst is that of the goal.
 */
final class TrendCounts {
  private final TreeMap<FiscalYear, String> years = new TreeMap<>();
  private final List<Move> moves = new ArrayList<>();

  /** The words for prospects from best to worst. */
  private final List<String> words = new ArrayList<>();

  /** The words of the goals with a prospect, empty where nothing can be said. */
  private final List<String> prospects = new ArrayList<>();

  TrendCounts(List<String> words) {
    this.words.addAll(words);
  }

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
      prospect(parts.stream().map(TrendPart::prospect).filter(one -> one.isAsked()).toList())
          .ifPresent(prospects::add);
    }
  }

  private Optional<String> prospect(List<TrendPart.Prospect> measures) {
    List<String> said = measures.stream().map(TrendPart.Prospect::symbol).toList();
    String worst = words.isEmpty() ? "" : words.get(words.size() - 1);
    return said.isEmpty() || said.contains(worst) || said.contains("")
        ? said.stream().filter(word -> word.equals(said.contains(worst) ? worst : "")).findFirst()
        : said.stream().max(Comparator.comparing(words::indexOf));
  }

  private void add(FiscalYear year) {
    years.put(year, year.code());
  }

  /** Takes in another theme. */
  void add(TrendCounts other) {
    years.putAll(other.years);
    moves.addAll(other.moves);
    prospects.addAll(other.prospects);
    if (words.isEmpty()) {
      words.addAll(other.words);
    }
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
        Stream.of(
                moves.isEmpty()
                    ? ""
                    : labels.get("trend.says", moves.size(), improved, unchanged, worse),
                prospects(labels))
            .filter(sentence -> !sentence.isEmpty())
            .collect(Collectors.joining(labels.get("trend.says.join"))));
  }

  private String prospects(Labels labels) {
    if (prospects.isEmpty()) {
      return "";
    }
    List<String> counts =
        Stream.concat(words.stream(), Stream.of(""))
            .map(word -> prospect(word, labels))
            .filter(text -> !text.isEmpty())
            .toList();
    return labels.get(
        "prospect.says", prospects.size(), String.join(labels.get("prospect.says.join"), counts));
  }

  private String prospect(String word, Labels labels) {
    int number = (int) prospects.stream().filter(word::equals).count();
    return number == 0
        ? ""
        : labels.get(
            "prospect.says.of", word.isEmpty() ? labels.get("prospect.unknown") : word, number);
  }

  private int count(Move move) {
    return (int) moves.stream().filter(move::equals).count();
  }
}
