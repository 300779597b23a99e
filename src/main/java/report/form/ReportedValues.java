package report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.edit.YamlPath;
import report.edit.YamlText;
import report.money.Money;
import report.plan.Progress;
import report.plan.Result;
import report.read.tree.ScalarNode;

/**
 * What the progress files of a theme say, as written there. Figures, dates and ratings are those of
 * the report of the date itself, so that what is due then is asked for once more; texts and amounts
 * of earlier reports, which remain in effect, stand there to be revised.
 */
public final class ReportedValues implements FormValues {
  private final FiscalYear year;
  private final Optional<Report> own;
  private final List<Report> latestFirst;

  /**
   * A progress file.
   *
   * @param progress what it says
   * @param file how it is written
   */
  public record Report(Progress progress, YamlText file) {}

  /**
   * The reports of a theme as of a date.
   *
   * @param year the year of the book
   * @param asOf the date of the form
   * @param reports the reports of the theme from the earliest to the latest; later ones than the
   *     date are left out
   */
  public ReportedValues(FiscalYear year, Timing asOf, List<Report> reports) {
    LocalDate day = asOf.last();
    List<Report> until = reports.stream().filter(report -> !day(report).isAfter(day)).toList();
    this.year = year;
    this.own = until.stream().filter(report -> day(report).equals(day)).findFirst();
    this.latestFirst =
        IntStream.range(0, until.size()).mapToObj(i -> until.get(until.size() - 1 - i)).toList();
  }

  private static LocalDate day(Report report) {
    return report.progress().asOf().last();
  }

  @Override
  public String of(RowKey row, FormColumn column) {
    if (row.subject() instanceof RowKey.Text text) {
      return first(report -> text(report, ProgressPaths.part(row).key(text.field().key())));
    }
    if (row.subject() instanceof RowKey.Money money) {
      return first(report -> amount(report, row, money));
    }
    if (!(row.subject() instanceof RowKey.Measure measure)) {
      return "";
    }
    return own.flatMap(report -> result(report, measure, row, column)).orElse("");
  }

  private String first(Function<Report, Optional<String>> of) {
    return latestFirst.stream().flatMap(report -> of.apply(report).stream()).findFirst().orElse("");
  }

  private static Optional<String> text(Report report, YamlPath path) {
    return report
        .file()
        .at(path)
        .filter(ScalarNode.class::isInstance)
        .map(node -> ((ScalarNode) node).text().stripTrailing())
        .filter(text -> !text.isBlank());
  }

  private Optional<String> amount(Report report, RowKey row, RowKey.Money asked) {
    return money(report.progress(), row.part()).entries().stream()
        .filter(entry -> entry.item().equals(asked.item()))
        .filter(entry -> entry.heading().kind() == asked.kind())
        .filter(entry -> entry.heading().year().equals(year))
        .map(entry -> entry.amount().written())
        .findFirst();
  }

  private static Money money(Progress progress, RowKey.Part part) {
    if (part instanceof RowKey.OfAction action) {
      return progress.of(action.id()).map(entry -> entry.money()).orElse(Money.NONE);
    }
    return part instanceof RowKey.OfInitiative initiative
        ? progress.ofInitiative(initiative.id()).map(entry -> entry.money()).orElse(Money.NONE)
        : progress.money();
  }

  private static Optional<String> result(
      Report report, RowKey.Measure measure, RowKey row, FormColumn column) {
    return report
        .progress()
        .results()
        .filter(result -> result.goal().equals(measure.goal()))
        .findFirst()
        .flatMap(
            result ->
                ProgressPaths.isText(column)
                    ? text(report, ProgressPaths.of(row, column, result instanceof Result.Judged))
                    : value(result, measure.number(), column));
  }

  private static Optional<String> value(Result result, int number, FormColumn column) {
    if (result instanceof Result.Numeric numeric) {
      return Stream.of(numeric.actuals())
          .filter(actuals -> number <= actuals.size())
          .map(actuals -> FigureState.of(actuals.get(number - 1)))
          .flatMap(
              state ->
                  column == FormColumn.ACTUAL
                      ? Stream.of(state.figure())
                      : column == FormColumn.STATE ? Stream.of(state.state()) : Stream.empty())
          .findFirst();
    }
    if (result instanceof Result.Done done) {
      return column == FormColumn.COMPLETED
          ? done.done().map(Timing::written)
          : done.steps().filter(steps -> column == FormColumn.STEPS).map(String::valueOf);
    }
    return Optional.of(((Result.Judged) result).rating())
        .filter(rating -> column == FormColumn.RATING);
  }
}
