package report.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import report.finding.Rule;
import report.notation.HalfWidth;
import report.plan.Action;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Measure;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Theme;
import report.seal.Seal;
import report.seal.SealedItem;
import report.seal.SealedPart;

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
    Set<Id> goals = new HashSet<>();
    Set<Id> actions = new HashSet<>();
    theme
        .owners()
        .forEach(
            owner -> {
              owner.action().ifPresent(action -> actions.add(action.id()));
              owner
                  .action()
                  .ifPresent(action -> sealed.of(action).ifPresent(of -> check(action, of)));
              owner.goals().forEach(goal -> goals.add(goal.id()));
              owner.goals().forEach(goal -> sealed.of(goal).ifPresent(of -> check(goal, of)));
            });
    Stream.concat(
            sealed.goals().keySet().stream().filter(id -> !goals.contains(id)),
            sealed.actions().keySet().stream().filter(id -> !actions.contains(id)))
        .forEach(id -> notice.add(theme, Rule.SEALED_PART_GONE, id.text(), approved()));
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

  private void check(Action action, SealedItem sealed) {
    SealedItem now = SealedItem.of(action);
    sealed.changed(now).forEach(part -> tell(action, part, sealed, now));
  }

  private void check(Goal goal, SealedItem sealed) {
    SealedItem now = SealedItem.of(goal);
    for (SealedPart part : sealed.changed(now)) {
      boolean isTold =
          switch (part) {
            case TARGET -> sealed.isUndecided() || isRevised(goal, sealed);
            case DUE -> isMoved(goal, sealed);
            case NAME, TEXT, TARGETS, MEASURES, METHOD, STEPS, RESULT, RATE, PROGRESS, REASON ->
                false;
          };
      if (!isTold) {
        tell(goal, part, sealed, now);
      }
    }
  }

  /** Whether one of the earlier targets of each measure is the approved one. */
  private static boolean isRevised(Goal goal, SealedItem sealed) {
    List<String> approved = sealed.of(SealedPart.TARGET);
    return goal instanceof NumericGoal numeric
        && numeric.measures().size() == approved.size()
        && IntStream.range(0, approved.size())
            .allMatch(i -> isRevised(numeric.measures().get(i), approved.get(i)));
  }

  private static boolean isRevised(Measure measure, String approved) {
    return Stream.concat(
            measure.target().stream(), measure.revisions().stream().map(one -> one.old()))
        .anyMatch(target -> isSame(target.written(), approved));
  }

  private static boolean isMoved(Goal goal, SealedItem sealed) {
    return goal instanceof Milestone milestone
        && milestone.moves().stream()
            .anyMatch(move -> List.of(move.old().written()).equals(sealed.of(SealedPart.DUE)));
  }

  private static boolean isSame(String one, String other) {
    return HalfWidth.closedUp(one).equals(HalfWidth.closedUp(other));
  }

  private void tell(Object part, SealedPart value, SealedItem sealed, SealedItem now) {
    String before = sealed.line(value).orElse("―");
    String after = now.line(value).orElse("―");
    boolean canBeRevised = canBeRevised(value, sealed);
    notice
        .draft(
            canBeRevised ? "S001" : "S001.value",
            part,
            Rule.SEALED_VALUE_CHANGED,
            before,
            after,
            value.key(),
            canBeRevised ? line(value, sealed) : approved())
        .ifPresent(notice::add);
  }

  /** What was approved without a target or date has none that it could be revised from. */
  private static boolean canBeRevised(SealedPart value, SealedItem sealed) {
    return (value == SealedPart.TARGET || value == SealedPart.DUE)
        && sealed.of(value).stream().noneMatch(String::isBlank)
        && !sealed.of(value).isEmpty();
  }

  /** The line that says what a value was changed from. */
  private String line(SealedPart value, SealedItem sealed) {
    List<String> texts = sealed.of(value);
    String from =
        texts.size() == 1
            ? quoted(texts.get(0))
            : texts.stream().map(SealCheck::quoted).collect(Collectors.joining(", ", "[", "]"));
    return "revised: [{from: " + from + ", on: " + book.asOf().written() + ", reason: …}]";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
