package report.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.calendar.Timing;
import report.finding.Finding;
import report.finding.Rule;
import report.plan.ActionProgress;
import report.plan.Book;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Outlooks;
import report.plan.Outlooks.Outlook;
import report.plan.Progress;
import report.plan.QualitativeGoal;
import report.plan.Reported;
import report.plan.Result;
import report.plan.Theme;
import report.rate.Assessment;
import report.rate.Assessor;
import report.rate.Fraction;
import report.rate.Outcome;

/** Checks the results of a theme as of the date of its book. */
final class ResultsCheck {
  /**
   * A rate above this (150 %) means that a target was too low or a figure is wrong: readers will
   * ask why.
   */
  private static final Fraction FAR = Fraction.ofPercent(BigDecimal.valueOf(150));

  private final Book book;
  private final LocalDate asOf;
  private final Assessor assessor;
  private final Notice notice;

  /** The message for missed targets if the book states next steps elsewhere. */
  private final List<Finding> withoutNext = new ArrayList<>();

  private boolean saysNext;

  ResultsCheck(Book book, Notice notice) {
    this.book = book;
    this.asOf = book.asOf().last();
    this.assessor = new Assessor(book.rating(), book.policy(), book.year(), asOf);
    this.notice = notice;
  }

  void check(Theme theme) {
    saysNext |=
        theme.progress().stream()
            .flatMap(Progress::results)
            .anyMatch(result -> !result.next().isEmpty());
    if (theme.progress().isEmpty()) {
      unreported(theme);
      return;
    }
    Optional<Reported> reported = Reported.asOf(theme, book.asOf());
    MissingResults missing = new MissingResults(theme, book, notice);
    theme.owners().forEach(owner -> check(owner, reported, missing));
    missing.tell();
    theme.progress().stream()
        .filter(report -> !report.asOf().last().isAfter(asOf))
        .forEach(this::future);
  }

  /** A theme that was never reported on is one finding, not one for each of its goals. */
  private void unreported(Theme theme) {
    boolean due =
        theme
            .owners()
            .anyMatch(
                owner ->
                    owner.goals().stream()
                        .map(goal -> assessor.assess(goal, Optional.empty(), owner.counting()))
                        .anyMatch(assessment -> assessment.outcome() == Outcome.UNREPORTED));
    if (due) {
      notice.say(
          "R007.theme",
          theme,
          Rule.NOT_REPORTED,
          theme.id().text(),
          book.asOf().written(),
          book.year().code());
    }
  }

  /** A completion date cannot be later than the report. */
  private void future(Progress report) {
    report
        .results()
        .filter(Result.Done.class::isInstance)
        .map(Result.Done.class::cast)
        .forEach(
            result ->
                result
                    .done()
                    .filter(day -> day.isAfter(report.asOf()))
                    .ifPresent(
                        day ->
                            notice.add(
                                result,
                                Rule.DONE_AFTER_REPORT,
                                day.written(),
                                report.asOf().written())));
  }

  private void check(GoalOwner owner, Optional<Reported> reported, MissingResults missing) {
    Optional<Progress.Entry> progress = reported.flatMap(all -> all.of(owner));
    for (Goal goal : owner.goals()) {
      Optional<Result> result = progress.flatMap(entry -> entry.of(goal.id()));
      Assessment assessment = assessor.assess(goal, result, owner.counting());
      if (assessment.outcome() == Outcome.NOT_COUNTED) {
        continue;
      }
      if (result.isPresent()) {
        Optional<Timing> stale =
            reported
                .flatMap(all -> all.earlierResult(goal.id()))
                .filter(date -> isStale(goal, assessment, date));
        stale.ifPresentOrElse(
            date -> missing.add(owner, goal, result.get(), date),
            () -> given(goal, result.get(), assessment, outlook(owner, reported)));
      } else if (assessment.outcome() == Outcome.UNREPORTED
          && !isTold(goal, progress)
          && !isReportedLater(owner, goal)) {
        missing.add(owner, goal);
      }
    }
  }

  /**
   * Whether a result in an earlier report does not yet give the outcome of the goal at its due
   * date. A rating given by a person may remain valid.
   */
  private boolean isStale(Goal goal, Assessment assessment, Timing report) {
    if (goal instanceof Milestone milestone) {
      return assessment.outcome() == Outcome.NOT_ACHIEVED
          && report.last().isBefore(milestone.due().last());
    }
    return goal instanceof NumericGoal
        && !asOf.isBefore(book.year().lastDay())
        && report.last().isBefore(book.year().lastDay());
  }

  /**
   * For a qualitative goal it is enough that the report mentions it: not every organization rates
   * such goals.
   */
  private static boolean isTold(Goal goal, Optional<Progress.Entry> progress) {
    return goal instanceof QualitativeGoal
        && progress.orElse(null) instanceof ActionProgress action
        && !action.text().isEmpty();
  }

  /** A report that is later than the book is a separate finding. */
  private boolean isReportedLater(GoalOwner owner, Goal goal) {
    return owner.theme().progress().stream()
        .filter(report -> report.asOf().last().isAfter(asOf))
        .flatMap(report -> report.of(owner).stream())
        .anyMatch(entry -> entry.of(goal.id()).isPresent());
  }

  private void given(Goal goal, Result result, Assessment assessment, Outlook outlook) {
    if (assessment.outcome() == Outcome.NOT_ACHIEVED && needsReason(goal)) {
      missed(goal, result, outlook);
    }
    if (result.reason().isEmpty()) {
      farExceeded(assessment)
          .filter(rate -> Shares.beyond(goal, result).isEmpty())
          .ifPresent(
              rate -> notice.add(result, Rule.EXCEEDED_WITHOUT_REASON, goal.id().text(), rate));
    }
    Shares.beyond(goal, result)
        .ifPresent(figure -> notice.add(result, Rule.SHARE_OVER_WHOLE, figure.written()));
    if (result instanceof Result.Judged judged && judged.note().isEmpty()) {
      notice.add(result, Rule.JUDGED_WITHOUT_EVIDENCE, goal.id().text());
    }
    if (result instanceof Result.Done done) {
      done.done()
          .filter(day -> day.last().isBefore(book.year().firstDay()))
          .ifPresent(
              day -> notice.add(result, Rule.DONE_BEFORE_YEAR, day.written(), book.year().label()));
    }
  }

  /** What is said of the part that a goal belongs to, or else of the initiative around it. */
  static Outlook outlook(GoalOwner owner, Optional<Reported> reported) {
    Outlooks outlooks = reported.map(Reported::outlooks).orElse(Outlooks.NONE);
    Outlook own = owner.action().map(action -> outlooks.ofAction(action.id())).orElse(Outlook.NONE);
    if (!own.isEmpty()) {
      return own;
    }
    return owner
        .initiative()
        .map(initiative -> outlooks.ofInitiative(initiative.id()))
        .orElseGet(outlooks::theme);
  }

  /**
   * A part of the plan that states its challenges or next steps explains its missed goals there.
   * The next steps may be part of the reason, which only a reader can judge. But a book that states
   * them separately is expected to do so for each missed target.
   */
  private void missed(Goal goal, Result result, Outlook outlook) {
    if (!outlook.isEmpty()) {
      return;
    }
    if (result.reason().isEmpty()) {
      notice.add(result, Rule.MISSED_WITHOUT_REASON, goal.id().text());
    } else if (result.next().isEmpty()) {
      notice
          .draft("R005.next", result, Rule.MISSED_WITHOUT_REASON, goal.id().text())
          .ifPresent(withoutNext::add);
    }
  }

  /** Reports findings that depend on all themes, once all are checked. */
  void finish() {
    if (saysNext) {
      withoutNext.forEach(notice::add);
    }
  }

  /**
   * Figures are due at the end of the year, milestones on their own day. The evidence of a
   * judgement is its reason.
   */
  private boolean needsReason(Goal goal) {
    return goal instanceof Milestone
        || (goal instanceof NumericGoal && !asOf.isBefore(book.year().lastDay()));
  }

  /** The first rate that far exceeds its target, in percent. */
  private static Optional<String> farExceeded(Assessment assessment) {
    return assessment instanceof Assessment.OfFigures figures
        ? figures.measures().stream()
            .filter(measure -> measure.met() && measure.outcome().isCounted())
            .flatMap(measure -> measure.exact().stream())
            .filter(rate -> rate.compareTo(FAR) > 0)
            .map(rate -> rate.toPercent(1, RoundingMode.HALF_UP).toPlainString() + "％")
            .findFirst()
        : Optional.empty();
  }
}
