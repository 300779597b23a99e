package report.wording;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import report.calendar.FiscalYear;
import report.money.Money;
import report.plan.ActionProgress;
import report.plan.Progress;
import report.plan.Result;

/** A report as an edition words it. */
final class WordedReport {
  private final Wording wording;
  private final FiscalYear year;
  private final UnaryOperator<Money> money;
  private final BiConsumer<Object, Object> copied;

  WordedReport(
      Wording wording,
      FiscalYear year,
      UnaryOperator<Money> money,
      BiConsumer<Object, Object> copied) {
    this.wording = wording;
    this.year = year;
    this.money = money;
    this.copied = copied;
  }

  Progress of(Progress of) {
    return copy(
        of,
        new Progress(
            wording.timing(of.asOf()),
            of.actions().stream().map(this::action).toList(),
            money.apply(of.money()),
            of.initiatives().stream().map(this::initiative).toList(),
            copy(
                of.theme(),
                new Progress.Entry.OfTheme(results(of.theme().results()), of.theme().withdrawn())),
            of.outlooks()));
  }

  private ActionProgress action(ActionProgress of) {
    return copy(
        of,
        new ActionProgress(
            of.action(),
            of.text(),
            results(of.results()),
            of.withdrawn(),
            money.apply(of.money())));
  }

  private Progress.Entry.OfInitiative initiative(Progress.Entry.OfInitiative of) {
    return copy(
        of,
        new Progress.Entry.OfInitiative(
            of.initiative(), results(of.results()), of.withdrawn(), money.apply(of.money())));
  }

  private List<Result> results(List<Result> all) {
    return all.stream().map(one -> copy(one, result(one))).toList();
  }

  private Result result(Result result) {
    List<Result.Correction> corrections =
        result.corrections().stream().map(this::correction).toList();
    if (result instanceof Result.Numeric of) {
      return new Result.Numeric(
          of.goal(),
          of.label(),
          of.actuals().stream().map(wording::actual).toList(),
          of.override(),
          of.note(),
          of.reason(),
          of.next(),
          of.prospect(),
          corrections);
    }
    if (result instanceof Result.Done of) {
      return new Result.Done(
          of.goal(),
          of.label(),
          of.done().map(wording::timing),
          of.steps(),
          of.note(),
          of.reason(),
          of.next(),
          of.prospect(),
          corrections);
    }
    Result.Judged of = (Result.Judged) result;
    return new Result.Judged(
        of.goal(), of.label(), of.rating(), of.note(), of.reason(), of.next(), corrections);
  }

  private Result.Correction correction(Result.Correction of) {
    return new Result.Correction(
        of.from().stream().map(text -> wording.text(text, year)).toList(),
        wording.timing(of.on()),
        of.reason());
  }

  private <T> T copy(T original, T copy) {
    copied.accept(original, copy);
    return copy;
  }
}
