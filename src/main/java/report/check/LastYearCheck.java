package report.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import report.calendar.ReferencePeriod;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Span;
import report.plan.Actual;
import report.plan.Book;
import report.plan.Comparative;
import report.plan.Goal;
import report.plan.Id;
import report.plan.LastYear;
import report.plan.NumericGoal;
import report.plan.Past;
import report.plan.Result;
import report.plan.Theme;
import report.quantity.Figure;

/** Compares last year's figures in a plan with the results in last year's book. */
final class LastYearCheck {
  /** A figure that can be written in YAML without quotes, also in a list. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d▲△－][^,\\[\\]{}#:'\"&*!|>@`]*");

  private final Book last;
  private final Notice notice;

  LastYearCheck(Book last, Notice notice) {
    this.last = last;
    this.notice = notice;
  }

  /** Compares a theme with the one with the same id in the previous year. */
  void check(Theme theme, Theme other) {
    LastYear reported = new LastYear(() -> Optional.of(other));
    theme
        .goals()
        .forEach(
            goal -> {
              Theme.Place then = theme.placeIn(goal.id(), last.year());
              if (then.theme().equals(other.id())) {
                check(goal, then.goal(), reported);
              }
            });
  }

  private void check(Goal goal, Id then, LastYear reported) {
    if (goal instanceof NumericGoal numeric) {
      reported
          .of(then)
          .filter(result -> result.actuals().size() == numeric.measures().size())
          .ifPresent(result -> compare(numeric, result));
      reported
          .goal(then)
          .filter(other -> other.measures().size() == numeric.measures().size())
          .ifPresent(other -> compare(numeric, other));
    }
  }

  /** What both books say of the years before last year. */
  private void compare(NumericGoal goal, NumericGoal other) {
    for (int i = 0; i < goal.measures().size(); i++) {
      for (Past.Recorded one : goal.measures().get(i).past().history()) {
        other
            .measures()
            .get(i)
            .past()
            .of(one.year())
            .ifPresent(before -> compare(one, before.actual(), before));
      }
    }
  }

  /** An actual of the history, and what last year's book says of the same year. */
  private void compare(Past.Recorded one, Actual other, Object place) {
    if (one.actual() instanceof Actual.Known known
        && other instanceof Actual.Known published
        && !known.certainty().mayChange()
        && !published.certainty().mayChange()
        && differ(known.figure(), published.figure())) {
      notice
          .draft(
              "P008.history",
              one,
              Rule.PREVIOUS_DIFFERS,
              known.figure().written(),
              one.year().label(),
              published.figure().written(),
              last.year().label())
          .map(draft -> notice.seeing(draft, place))
          .map(draft -> draft.withSuggestedTexts(List.of(published.figure().written())))
          .map(draft -> mended(draft, known.figure(), published.figure()))
          .ifPresent(notice::add);
    }
  }

  private void compare(NumericGoal goal, Result.Numeric result) {
    List<Actual> actuals = result.actuals();
    for (int i = 0; i < actuals.size(); i++) {
      Actual actual = actuals.get(i);
      goal.measures().get(i).past().of(last.year()).ifPresent(one -> compare(one, actual, result));
      Optional<Figure> previous = goal.measures().get(i).previous();
      Comparative beside = goal.measures().get(i).beside().previous();
      if (previous.isPresent()
          && actuals.get(i) instanceof Actual.Known known
          && !known.certainty().mayChange()
          && isOfSamePeriod(beside, known)
          && differ(previous.get(), known.figure())) {
        differs(goal, result, previous.get(), known.figure());
      }
    }
  }

  /** The finding is at the figure of the plan; its fix is the published figure. */
  private void differs(NumericGoal goal, Result.Numeric result, Figure previous, Figure actual) {
    Object part = notice.knows(previous) ? previous : goal;
    notice
        .draft(
            Rule.PREVIOUS_DIFFERS.id(),
            part,
            Rule.PREVIOUS_DIFFERS,
            previous.written(),
            last.year().label(),
            actual.written())
        .map(draft -> notice.seeing(draft, result))
        .map(draft -> draft.withSuggestedTexts(List.of(actual.written())))
        .map(draft -> part == previous ? mended(draft, previous, actual) : draft)
        .ifPresent(notice::add);
  }

  private static Finding mended(Finding finding, Figure previous, Figure actual) {
    Span span = finding.span();
    boolean isOneLine = span.line() == span.endLine();
    boolean stands =
        isOneLine
            && span.source()
                .line(span.line())
                .substring(span.column() - 1, span.endColumn() - 1)
                .equals(previous.written());
    return stands && PLAIN.matcher(actual.written()).matches()
        ? finding.withFix(new Edit(span, actual.written()))
        : finding;
  }

  /** A figure of another year, or over other years, is another figure. */
  private boolean isOfSamePeriod(Comparative previous, Actual.Known known) {
    return previous
            .period()
            .flatMap(ReferencePeriod::year)
            .map(year -> year.equals(known.year().orElse(last.year())))
            .orElse(true)
        && ReferencePeriod.isAsLong(previous.period(), known.period());
  }

  /** Two rounded figures may be the same; figures with different units are not comparable. */
  private static boolean differ(Figure previous, Figure actual) {
    return !previous.about()
        && !actual.about()
        && previous.unit().countsAs(actual.unit())
        && previous.value().compareTo(actual.value()) != 0;
  }
}
