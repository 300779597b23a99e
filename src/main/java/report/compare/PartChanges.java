package report.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.amendment.AmendedPart;
import report.amendment.Amendment;
import report.compare.Change.Place;
import report.document.Labels;
import report.plan.Action;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.Initiative;
import report.plan.MatterPath;
import report.plan.Method;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Outlooks;
import report.plan.Outlooks.Outlook;
import report.plan.Progress;
import report.plan.QualitativeGoal;
import report.plan.Reported;
import report.plan.Result;
import report.plan.Theme;
import report.prose.Prose;

/** The changes of a part that is in both versions, without those of the parts inside it. */
final class PartChanges {
  private final Labels labels;
  private final Printed.OfTheme before;
  private final Printed.OfTheme after;
  private final boolean isSameYear;
  private final Place place;
  private final List<Change> changes = new ArrayList<>();
  private List<Amendment> amendments = List.of();

  /**
   * A part.
   *
   * @param labels the labels
   * @param place the part
   * @param before what the first version prints of its theme
   * @param after what the second one prints
   * @param isSameYear whether both versions are of one year
   */
  PartChanges(
      Labels labels,
      Place place,
      Printed.OfTheme before,
      Printed.OfTheme after,
      boolean isSameYear) {
    this.labels = labels;
    this.place = place;
    this.before = before;
    this.after = after;
    this.isSameYear = isSameYear;
  }

  List<Change> of(PlanNode was, PlanNode is) {
    amendments = Reasons.added(was, is);
    switch (is.part()) {
      case THEME -> theme(was.theme(), is.theme());
      case INITIATIVE ->
          initiative(was.owner().initiative().orElseThrow(), is.owner().initiative().orElseThrow());
      case ACTION -> action(was.owner().action().orElseThrow(), is.owner().action().orElseThrow());
      case GOAL -> goal(was, is);
      case BOOK, TERM, VISION, MEETING -> throw new IllegalArgumentException("not in a theme");
    }
    if (is.goal().isEmpty()) {
      money(before.money(was), after.money(is));
    }
    return changes;
  }

  private void theme(Theme was, Theme is) {
    compare(ChangeKind.REWORDED, "title", was.title(), is.title());
    text("direction", was.direction(), is.direction());
    departments(was.departments(), is.departments());
    compare(ChangeKind.SETTING, "number", number(was), number(is));
    serves(was.serves(), is.serves());
    outlook(outlooks(before).theme(), outlooks(after).theme());
  }

  private static String number(Theme theme) {
    return String.valueOf(theme.number());
  }

  private void initiative(Initiative was, Initiative is) {
    compare(ChangeKind.REWORDED, "title", was.title(), is.title());
    text("aim", was.aim(), is.aim());
    departments(was.departments(), is.departments());
    serves(was.serves(), is.serves());
    outlook(outlooks(before).ofInitiative(was.id()), outlooks(after).ofInitiative(is.id()));
  }

  private void action(Action was, Action is) {
    text("text", was.text(), is.text());
    departments(was.departments(), is.departments());
    compare(ChangeKind.SETTING, "counting", words(was.counting()), words(is.counting()));
    text("progress", progress(before, was), progress(after, is));
    outlook(outlooks(before).ofAction(was.id()), outlooks(after).ofAction(is.id()));
  }

  private static Prose progress(Printed.OfTheme theme, Action action) {
    return theme.report().flatMap(r -> r.of(action.id())).map(e -> e.text()).orElse(Prose.EMPTY);
  }

  private static Outlooks outlooks(Printed.OfTheme theme) {
    return theme.report().map(Reported::outlooks).orElse(Outlooks.NONE);
  }

  private void outlook(Outlook was, Outlook is) {
    text("challenges", was.challenges().text(), is.challenges().text());
    text("next", was.next().text(), is.next().text());
  }

  private void goal(PlanNode was, PlanNode is) {
    Goal earlier = was.goal().orElseThrow();
    Goal goal = is.goal().orElseThrow();
    text("text", earlier.text(), goal.text());
    text("note", note(earlier), note(goal));
    departments(earlier.departments(), goal.departments());
    compare(ChangeKind.SETTING, "kind", kind(earlier), kind(goal));
    compare(ChangeKind.SETTING, "counting", words(earlier.counting()), words(goal.counting()));
    compare(ChangeKind.SETTING, "period", period(earlier), period(goal));
    compare(ChangeKind.SETTING, "main", main(earlier), main(goal));
    serves(earlier.serves(), goal.serves());
    compare(ChangeKind.SETTING, "leadsTo", leadsTo(was), leadsTo(is));
    changes.addAll(
        new GoalChanges(labels, place, isSameYear, counting(was) == counting(is))
            .of(
                before.facts(was.id()),
                after.facts(is.id()),
                !method(earlier).equals(method(goal)),
                amendments,
                revisions(was, is)));
    prospect(was, is);
    result(result(before, was), result(after, is));
  }

  /** When and why targets were changed, as only the second version says. */
  private String revisions(PlanNode was, PlanNode is) {
    List<String> earlier = Reasons.ofTargets(was);
    return Reasons.ofTargets(is).stream()
        .filter(reason -> !earlier.contains(reason))
        .collect(Collectors.joining(labels.get("words.comma")));
  }

  private void prospect(PlanNode was, PlanNode is) {
    compare(ChangeKind.PROSPECT, "prospect", prospect(before, was), prospect(after, is));
  }

  private String prospect(Printed.OfTheme theme, PlanNode goal) {
    return theme.prospects(goal.id(), result(theme, goal)).stream()
        .map(word -> word.isEmpty() ? labels.get("words.none") : word)
        .collect(Collectors.joining(labels.get("words.comma")));
  }

  private void result(Optional<Result> was, Optional<Result> is) {
    text("reason", prose(was.map(Result::reason)), prose(is.map(Result::reason)));
    text("nextSteps", prose(was.map(Result::next)), prose(is.map(Result::next)));
    text("resultNote", prose(was.map(Result::note)), prose(is.map(Result::note)));
    compare(
        ChangeKind.REWORDED,
        "resultLabel",
        was.flatMap(Result::label).orElse(""),
        is.flatMap(Result::label).orElse(""));
  }

  private static Prose prose(Optional<Prose> text) {
    return text.orElse(Prose.EMPTY);
  }

  private static Optional<Result> result(Printed.OfTheme theme, PlanNode goal) {
    Optional<Progress.Entry> entry = theme.report().flatMap(r -> r.of(goal.owner()));
    return entry.flatMap(e -> e.of(goal.goal().orElseThrow().id()));
  }

  private static Counting counting(PlanNode goal) {
    return goal.owner().counting().around(goal.goal().orElseThrow().counting());
  }

  private static Prose note(Goal goal) {
    if (goal instanceof NumericGoal numeric) {
      return numeric.note();
    }
    return goal instanceof Milestone milestone ? milestone.note() : Prose.EMPTY;
  }

  private String kind(Goal goal) {
    String kind =
        goal instanceof NumericGoal
            ? "kind.numeric"
            : goal instanceof QualitativeGoal ? "kind.qualitative" : "kind.milestone";
    return labels.get(kind) + labels.get("words.comma") + labels.get("indicator." + goal.kind());
  }

  private static String period(Goal goal) {
    return goal instanceof NumericGoal numeric ? numeric.period().orElse("") : "";
  }

  private String main(Goal goal) {
    return goal instanceof NumericGoal numeric && numeric.main() ? labels.get("diff.yes") : "";
  }

  private static String method(Goal goal) {
    return goal instanceof NumericGoal numeric
        ? numeric.method().map(Method::name).orElse("")
            + numeric.tolerance().map(width -> " " + width.toPlainString()).orElse("")
        : goal instanceof Milestone milestone ? milestone.steps().map(n -> "" + n).orElse("") : "";
  }

  private String leadsTo(PlanNode goal) {
    return goal.theme().links().of(goal.goal().orElseThrow().id()).stream()
        .map(id -> id.text())
        .collect(Collectors.joining(labels.get("words.comma")));
  }

  private String words(Counting counting) {
    return switch (counting) {
      case COUNTED -> "";
      case REPOST -> labels.get("repost");
      case REFERENCE -> labels.get("reference");
    };
  }

  private void departments(List<String> was, List<String> is) {
    compare(ChangeKind.DEPARTMENT, "department", labels.list(was), labels.list(is));
  }

  private void serves(List<MatterPath> was, List<MatterPath> is) {
    compare(ChangeKind.SETTING, "serves", paths(was), paths(is));
  }

  private String paths(List<MatterPath> paths) {
    return paths.stream()
        .map(MatterPath::text)
        .collect(Collectors.joining(labels.get("words.comma")));
  }

  private void money(Map<String, String> was, Map<String, String> is) {
    Set<String> headings = new LinkedHashSet<>();
    Stream.of(was, is).forEach(amounts -> headings.addAll(amounts.keySet()));
    headings.forEach(
        heading ->
            add(
                ChangeKind.MONEY,
                heading,
                was.getOrDefault(heading, ""),
                is.getOrDefault(heading, ""),
                ""));
  }

  private void text(String what, Prose was, Prose is) {
    if (!was.equals(is)) {
      add(
          ChangeKind.REWORDED,
          labels.get("diff." + what),
          ProseText.of(was),
          ProseText.of(is),
          reason(what));
    }
  }

  private void compare(ChangeKind kind, String what, String was, String is) {
    add(kind, labels.get("diff." + what), was, is, reason(what));
  }

  /** Why a text or the departments were changed; the name of a goal is its text. */
  private String reason(String what) {
    return what.equals("text")
        ? Reasons.about(amendments, AmendedPart.TEXT, AmendedPart.NAME, AmendedPart.QUALITATIVE)
        : AmendedPart.of(what).map(part -> Reasons.about(amendments, part)).orElse("");
  }

  private void add(ChangeKind kind, String what, String was, String is, String reason) {
    if (!was.equals(is)) {
      changes.add(new Change(kind, place, what, was, is, "", reason));
    }
  }
}
