package report.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.document.Document;
import report.document.Fact;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.Tally;
import report.document.ThemePart;

/**
 * A figure about goals taken together, or the rate of one measure: the data of the charts.
 *
 * @param kind the kind of figure, in words: 平均達成率
 * @param scope its scope, in words: 冊子, テーマ, 部局, 取組項目, 指標
 * @param name about which one, in full
 * @param item which rating or outcome is counted, empty for others
 * @param number the figure
 * @param unit its unit: 件 or ％
 */
record Figure(String kind, String scope, String name, String item, BigDecimal number, String unit) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** All figures of a book, those that one chart shows one after the other. */
  static List<Figure> of(Document document) {
    Labels labels = document.overview().labels();
    List<Scoped> scopes = scopes(document);
    List<Figure> figures = new ArrayList<>();
    figures.addAll(each(scopes, "tally.goals", labels, tally -> Optional.of(count(tally.goals()))));
    figures.addAll(
        each(scopes, "tally.counted", labels, tally -> Optional.of(count(tally.counted()))));
    figures.addAll(
        each(scopes, "tally.achieved", labels, tally -> Optional.of(count(tally.achieved()))));
    figures.addAll(each(scopes, "tally.mean", labels, tally -> percent(tally.mean())));
    document.facts().forEach(fact -> rate(fact, labels).ifPresent(figures::add));
    scopes.forEach(scope -> figures.addAll(counts(scope, "tally.rating", labels, Tally::ratings)));
    scopes.forEach(
        scope -> figures.addAll(counts(scope, "tally.outcome", labels, Tally::outcomes)));
    return figures;
  }

  private record Scoped(String scope, String name, Tally tally) {}

  private static List<Scoped> scopes(Document document) {
    Labels labels = document.overview().labels();
    List<Scoped> scopes = new ArrayList<>();
    scopes.add(
        new Scoped(
            labels.get("figure.book"), document.overview().title(), document.overview().tally()));
    for (ThemePart theme : document.themes()) {
      scopes.add(
          new Scoped(
              labels.get("fact.theme"), ThemeSheet.name(theme.number(), labels), theme.tally()));
    }
    document
        .overview()
        .departments()
        .forEach(d -> scopes.add(new Scoped(labels.get("figure.department"), d.name(), d.tally())));
    for (ThemePart theme : document.themes()) {
      for (InitiativePart initiative : theme.initiatives()) {
        scopes.add(
            new Scoped(labels.get("fact.initiative"), initiative.title(), initiative.tally()));
      }
    }
    return scopes;
  }

  private static List<Figure> each(
      List<Scoped> scopes,
      String kind,
      Labels labels,
      Function<Tally, Optional<BigDecimal>> number) {
    String unit = labels.get(kind.equals("tally.mean") ? "figure.percent" : "figure.goals");
    return scopes.stream()
        .flatMap(
            scope ->
                number.apply(scope.tally()).stream()
                    .map(
                        n ->
                            new Figure(labels.get(kind), scope.scope(), scope.name(), "", n, unit)))
        .toList();
  }

  private static List<Figure> counts(
      Scoped scope, String kind, Labels labels, Function<Tally, List<Tally.Count>> counts) {
    return counts.apply(scope.tally()).stream()
        .map(
            c ->
                new Figure(
                    labels.get(kind),
                    scope.scope(),
                    scope.name(),
                    c.label(),
                    count(c.count()),
                    labels.get("figure.goals")))
        .toList();
  }

  private static Optional<Figure> rate(Fact fact, Labels labels) {
    return fact.ratePercent()
        .map(
            percent ->
                new Figure(
                    labels.get("fact.rate"),
                    labels.get("figure.measure"),
                    fact.measure().isEmpty() ? fact.goal() : fact.goal() + "　" + fact.measure(),
                    "",
                    percent,
                    labels.get("figure.percent")));
  }

  private static BigDecimal count(int number) {
    return BigDecimal.valueOf(number);
  }

  /** The number in a rate as printed. */
  private static Optional<BigDecimal> percent(String printed) {
    Matcher number = NUMBER.matcher(printed);
    return number.find() ? Optional.of(new BigDecimal(number.group())) : Optional.empty();
  }
}
