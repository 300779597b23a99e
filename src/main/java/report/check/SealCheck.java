package report.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.amendment.Amendment;
import report.finding.Rule;
import report.plan.Action;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Initiative;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Theme;
import report.seal.Seal;
import report.seal.SealedItem;

/** Whether the plan is what was approved, or says what it was changed from and why. */
final class SealCheck {
  private final Seal seal;
  private final Book book;
  private final Notice notice;
  private final Set<Id> seen = new HashSet<>();

  SealCheck(Seal seal, Book book, Notice notice) {
    this.seal = seal;
    this.book = book;
    this.notice = notice;
  }

  void check(Theme theme) {
    seen.add(theme.id());
    Seal.OfTheme sealed = seal.of(theme.id());
    if (sealed.hasTitles()) {
      check(theme, sealed.own(), SealedItem.of(theme), theme.amendments().theme(), false);
      theme.initiatives().forEach(one -> check(theme, one, sealed));
    }
    Set<Id> goals = new HashSet<>();
    Set<Id> actions = new HashSet<>();
    theme
        .owners()
        .forEach(
            owner -> {
              owner.action().ifPresent(action -> actions.add(action.id()));
              owner.action().ifPresent(action -> check(theme, action, sealed));
              owner.goals().forEach(goal -> goals.add(goal.id()));
              owner.goals().forEach(goal -> check(theme, goal, sealed));
            });
    Set<Id> initiatives =
        theme.initiatives().stream().map(Initiative::id).collect(Collectors.toSet());
    Stream.of(
            gone(sealed.initiatives().keySet(), initiatives),
            gone(sealed.goals().keySet(), goals),
            gone(sealed.actions().keySet(), actions))
        .flatMap(Function.identity())
        .forEach(id -> notice.add(theme, Rule.SEALED_PART_GONE, id.text(), approved()));
  }

  private static Stream<Id> gone(Set<Id> before, Set<Id> now) {
    return before.stream().filter(id -> !now.contains(id));
  }

  /** Themes that were approved and are no longer there. */
  void finish() {
    seal.themes().keySet().stream()
        .filter(id -> !seen.contains(id))
        .forEach(id -> notice.add(book, Rule.SEALED_PART_GONE, id.text(), approved()));
  }

  private String approved() {
    return seal.approval().approved();
  }

  private void check(Theme theme, Initiative initiative, Seal.OfTheme sealed) {
    Optional.ofNullable(sealed.initiatives().get(initiative.id()))
        .ifPresent(
            of ->
                check(
                    initiative,
                    of,
                    SealedItem.of(initiative),
                    theme.amendments().ofInitiative(initiative.id().text()),
                    false));
  }

  private void check(Theme theme, Action action, Seal.OfTheme sealed) {
    sealed
        .of(action)
        .ifPresent(
            of ->
                check(
                    action,
                    of,
                    SealedItem.of(action),
                    theme.amendments().ofAction(action.id().text()),
                    false));
  }

  private void check(Theme theme, Goal goal, Seal.OfTheme sealed) {
    sealed
        .of(goal)
        .ifPresent(
            of ->
                check(
                    goal,
                    of,
                    SealedItem.of(goal),
                    theme.amendments().ofGoal(goal.id().text()),
                    hasRevisions(goal)));
  }

  private static boolean hasRevisions(Goal goal) {
    return goal instanceof NumericGoal numeric
        ? numeric.measures().stream().anyMatch(measure -> !measure.revisions().isEmpty())
        : goal instanceof Milestone milestone && !milestone.moves().isEmpty();
  }

  /** Reports each value that changed; one line tells of all those of a part. */
  private void check(
      Object part,
      SealedItem sealed,
      SealedItem now,
      List<Amendment> amendments,
      boolean hasRevisions) {
    Optional<Goal> goal = part instanceof Goal one ? Optional.of(one) : Optional.empty();
    List<SealedChange> untold =
        sealed.changed(now).stream()
            .map(value -> new SealedChange(value, sealed, now, amendments, goal))
            .filter(change -> !change.isTold())
            .toList();
    boolean isListed = hasRevisions || !amendments.isEmpty();
    String entries =
        untold.stream()
            .filter(change -> untold.stream().noneMatch(change::isToldBy))
            .map(change -> change.entry(book.asOf().written()))
            .distinct()
            .collect(Collectors.joining(", "));
    for (SealedChange change : untold) {
      report(part, change, isListed, isListed ? entries : "revised: [" + entries + "]");
    }
  }

  private void report(Object part, SealedChange change, boolean isListed, String line) {
    notice
        .draft(
            isListed ? "S001.more" : "S001",
            part,
            Rule.SEALED_VALUE_CHANGED,
            change.sealed().line(change.part()).orElse("―"),
            change.now().line(change.part()).orElse("―"),
            change.key(),
            line)
        .ifPresent(notice::add);
  }
}
