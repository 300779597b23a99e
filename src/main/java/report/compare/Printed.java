package report.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.compare.Change.Part;
import report.document.Chapter;
import report.document.Fact;
import report.document.Labels;
import report.document.MoneyPart;
import report.plan.Reported;
import report.plan.Result;
import report.plan.Theme;

/** What a version prints of its themes: figures, rates, money and reports, composed on demand. */
final class Printed {
  private final BookVersion version;
  private final Labels labels;
  private final Map<String, OfTheme> themes = new HashMap<>();

  Printed(BookVersion version, Labels labels) {
    this.version = version;
    this.labels = labels;
  }

  /** What is printed of the theme of a part. */
  OfTheme of(PlanNode node) {
    Theme theme = node.theme();
    return themes.computeIfAbsent(
        theme.id().text(),
        id ->
            new OfTheme(
                version.document(theme, labels).chapters().get(0),
                Reported.asOf(theme, version.asOf()),
                labels));
  }

  /**
   * What is printed of a theme.
   *
   * @param chapter its printed content
   * @param report what is reported of it
   * @param labels the labels
   */
  record OfTheme(Chapter chapter, Optional<Reported> report, Labels labels) {
    /** The figures of a goal: one for each of its measures. */
    List<Fact> facts(String goal) {
      return chapter.facts().stream().filter(fact -> fact.goalId().equals(goal)).toList();
    }

    /**
     * Whether the final target of a goal will be reached: what a person says, with the reason, or
     * what is calculated for each of its measures. Empty if nothing is said.
     */
    List<String> prospects(String goal, Optional<Result> result) {
      Optional<String> judged =
          result
              .flatMap(Result::prospect)
              .map(said -> said.symbol() + labels.inBrackets(said.reason()));
      List<String> calculated =
          chapter.trends().stream()
              .filter(part -> part.goalId().equals(goal))
              .map(part -> part.prospect().symbol())
              .toList();
      return judged
          .map(List::of)
          .orElse(calculated.stream().allMatch(String::isEmpty) ? List.of() : calculated);
    }

    /** The amounts of a part by their headings, without sums. */
    Map<String, String> money(PlanNode node) {
      Map<String, String> amounts = new LinkedHashMap<>();
      MoneyPart money = chapter.money();
      for (MoneyPart.Row row : money.rows()) {
        if (isOf(row, node)) {
          for (int i = 0; i < row.cells().size(); i++) {
            MoneyPart.Cell cell = row.cells().get(i);
            if (!cell.isSum() && !cell.written().isEmpty()) {
              String label = money.columns().get(i).label();
              amounts.put(words(row.item(), label), cell.written());
            }
          }
        }
      }
      return amounts;
    }

    private String words(String item, String label) {
      return item.isEmpty() ? label : item + labels.get("words.gap") + label;
    }

    private static boolean isOf(MoneyPart.Row row, PlanNode node) {
      MoneyPart.Place place = row.place();
      return switch (row.level()) {
        case BOOK -> false;
        case THEME -> node.part() == Part.THEME;
        case INITIATIVE -> node.part() == Part.INITIATIVE && place.initiativeId().equals(node.id());
        case ACTION -> node.part() == Part.ACTION && place.actionId().equals(node.id());
      };
    }
  }

  /** The printed figures of a goal in both versions, those of the same measure together. */
  static List<Pair> pairs(List<Fact> before, List<Fact> after) {
    if (before.size() == 1 && after.size() == 1) {
      return List.of(new Pair(Optional.of(before.get(0)), Optional.of(after.get(0))));
    }
    Map<String, Fact> earlier = new LinkedHashMap<>();
    before.forEach(fact -> earlier.putIfAbsent(fact.measure(), fact));
    List<Pair> pairs = new ArrayList<>();
    after.forEach(
        fact ->
            pairs.add(
                new Pair(Optional.ofNullable(earlier.remove(fact.measure())), Optional.of(fact))));
    earlier.values().forEach(fact -> pairs.add(new Pair(Optional.of(fact), Optional.empty())));
    return pairs;
  }

  /**
   * A measure in both versions.
   *
   * @param before its figures before, if it was there
   * @param after its figures now, if it is there
   */
  record Pair(Optional<Fact> before, Optional<Fact> after) {}
}
