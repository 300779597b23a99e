package report.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.amendment.AmendedPart;
import report.amendment.Amendment;
import report.compare.Change.Place;
import report.compare.Printed.Pair;
import report.document.Fact;
import report.document.Labels;
import report.document.Value;

/** The changes of the figures of a goal: targets, dates, results, and what they make of rates. */
final class GoalChanges {
  private static final String ARROW = " → ";

  private final Labels labels;
  private final Place place;
  private final boolean isSameYear;
  private final boolean isCountedAlike;
  private final List<Change> changes = new ArrayList<>();
  private List<Amendment> amendments = List.of();
  private String revised = "";

  /**
   * The figures of a goal.
   *
   * @param labels the labels
   * @param place the goal
   * @param isSameYear whether both versions are of one year, so that they state the same figures of
   *     the year before
   * @param isCountedAlike whether the goal is counted in both versions or in neither: a repost has
   *     words in place of its rate
   */
  GoalChanges(Labels labels, Place place, boolean isSameYear, boolean isCountedAlike) {
    this.labels = labels;
    this.place = place;
    this.isSameYear = isSameYear;
    this.isCountedAlike = isCountedAlike;
  }

  /** The changes from the figures of one version to those of another. */
  List<Change> of(
      List<Fact> before,
      List<Fact> after,
      boolean isOtherMethod,
      List<Amendment> said,
      String revisions) {
    amendments = said;
    revised = revisions;
    for (Pair pair : Printed.pairs(before, after)) {
      if (pair.before().isPresent() && pair.after().isPresent()) {
        measure(pair.before().get(), pair.after().get(), isOtherMethod);
      } else {
        pair.after().ifPresent(fact -> whole(ChangeKind.ADDED, fact));
        pair.before().ifPresent(fact -> whole(ChangeKind.REMOVED, fact));
      }
    }
    return changes;
  }

  /** A measure that is only in one of the versions. */
  private void whole(ChangeKind kind, Fact fact) {
    String words = fact.target().printed();
    boolean isNew = kind == ChangeKind.ADDED;
    changes.add(
        new Change(
            kind,
            place,
            labels.get("diff.measure", fact.measure()),
            isNew ? "" : words,
            isNew ? words : ""));
  }

  private void measure(Fact before, Fact after, boolean isOtherMethod) {
    int from = changes.size();
    String rate = differing(rate(before, labels), rate(after, labels));
    String name = after.measure();
    compare(
        ChangeKind.REWORDED,
        named("diff.measureName", ""),
        before.measure(),
        name,
        "",
        Reasons.about(amendments, AmendedPart.MEASURES));
    target(before, after, rate);
    targets(before, after, name, rate);
    compare(ChangeKind.FIGURE, named("diff.baseline", name), baseline(before), baseline(after));
    if (isSameYear) {
      compare(ChangeKind.FIGURE, named("diff.previous", name), previous(before), previous(after));
    }
    if (isOtherMethod) {
      compare(
          ChangeKind.METHOD,
          named("diff.method", name),
          before.method(),
          after.method(),
          rate,
          Reasons.about(amendments, AmendedPart.METHOD, AmendedPart.STEPS));
    }
    compare(ChangeKind.RESULT, named("diff.result", name), result(before), result(after), rate, "");
    if (changes.size() == from && isCountedAlike) {
      boolean isJudged = after.kind().equals(labels.get("kind.qualitative"));
      compare(
          isJudged ? ChangeKind.RESULT : ChangeKind.RATING,
          named("diff.rating", name),
          rate(before, labels),
          rate(after, labels));
    }
  }

  private void target(Fact before, Fact after, String rate) {
    boolean isDate = Stream.of(before, after).allMatch(fact -> fact.target().date().isPresent());
    boolean isUnit =
        !before.unit().equals(after.unit())
            && number(before.target()).equals(number(after.target()))
            && number(before.target()).isPresent();
    ChangeKind kind = isDate ? ChangeKind.DUE_DATE : isUnit ? ChangeKind.UNIT : ChangeKind.TARGET;
    String what = isDate ? "diff.due" : isUnit ? "diff.unit" : "diff.target";
    compare(
        kind,
        named(what, after.measure()),
        before.target().printed() + period(before),
        after.target().printed() + period(after),
        rate,
        revised(before, after));
  }

  private String period(Fact fact) {
    return labels.inBrackets(fact.years().around().period());
  }

  /** What the plan says of a changed target, if it says more than before. */
  private String revised(Fact before, Fact after) {
    String unit =
        Reasons.about(amendments, AmendedPart.KIND, AmendedPart.UNIT, AmendedPart.MEASURES);
    boolean isStated = !after.years().around().revised().equals(before.years().around().revised());
    return unit.isEmpty() && isStated ? revised : unit;
  }

  private static Optional<BigDecimal> number(Value value) {
    return value.number().map(BigDecimal::stripTrailingZeros);
  }

  /**
   * The targets of other years, and the final one. Books of two years both have only some of them.
   */
  private void targets(Fact before, Fact after, String name, String rate) {
    Map<String, String> was = targets(before);
    Map<String, String> is = targets(after);
    if (!isSameYear) {
      was.keySet().retainAll(is.keySet());
      is.keySet().retainAll(was.keySet());
    }
    compare(
        ChangeKind.TARGET,
        named("diff.targets", name),
        words(was),
        words(is),
        rate,
        Reasons.about(amendments, AmendedPart.TARGETS));
  }

  private Map<String, String> targets(Fact fact) {
    Fact.Years years = fact.years();
    Map<String, String> targets = new LinkedHashMap<>();
    years.around().targets().forEach(one -> targets.put(one.year(), one.value().printed()));
    if (!years.finalTarget().printed().isEmpty()) {
      targets.put(years.finalYear(), years.finalTarget().printed());
    }
    return targets;
  }

  private String words(Map<String, String> targets) {
    return targets.entrySet().stream()
        .map(target -> labels.code(target.getKey()) + " " + target.getValue())
        .collect(Collectors.joining(labels.get("words.comma")));
  }

  private String baseline(Fact fact) {
    return fact.baseline().printed()
        + labels.inBrackets(
            Stream.of(labels.code(fact.years().around().baselineYear()), fact.periods().baseline())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(labels.get("words.comma"))));
  }

  private String previous(Fact fact) {
    String history =
        fact.years().history().stream()
            .map(one -> labels.code(one.year()) + " " + one.value().printed())
            .collect(Collectors.joining(labels.get("words.comma")));
    return fact.previous().printed()
        + labels.inBrackets(fact.periods().previous())
        + (history.isEmpty() ? "" : labels.get("words.gap") + history);
  }

  private String result(Fact fact) {
    return fact.actual().printed()
        + labels.inBrackets(
            Stream.of(
                    labels.code(fact.years().actual()),
                    fact.periods().asOf(),
                    fact.periods().certainty(),
                    fact.periods().knownOn().printed())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(labels.get("words.comma"))));
  }

  static String rate(Fact fact, Labels labels) {
    String words = fact.rate().isEmpty() ? fact.word() : fact.rate();
    return Stream.of(words + labels.inBrackets(fact.remark()), fact.rating())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String differing(String before, String after) {
    return before.equals(after) ? "" : before + ARROW + after;
  }

  private String named(String key, String measure) {
    return labels.get(key) + labels.inBrackets(measure);
  }

  private void compare(ChangeKind kind, String what, String before, String after) {
    compare(kind, what, before, after, "", "");
  }

  private void compare(
      ChangeKind kind, String what, String before, String after, String rate, String reason) {
    if (!Objects.equals(before, after)) {
      changes.add(new Change(kind, place, what, before, after, rate, reason));
    }
  }
}
