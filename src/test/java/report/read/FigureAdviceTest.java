package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.Golden;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Severity;
import report.finding.Suggestion;
import report.plan.Action;
import report.plan.Actual;
import report.plan.Book;
import report.plan.Measure;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Result;
import report.plan.Target;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;

/**
 * What papers write for figures and dates, in each place of a plan: it is read, or what is
 * suggested instead can be pasted there. The approved tables say for each what is read in the end.
 */
@Tag("slow")
class FigureAdviceTest {
  private static final String COLUMN = " | ";
  private static final String BROKEN = "BROKEN";

  private static final Pattern NEEDS_QUOTES =
      Pattern.compile("(?:-|\\? |[:,\\[\\]{}#&*!|>'\"%@`].*|.*: .*|.* #.*|.*:)");

  private static final String PLAN =
      """
      number: 3
      title: 題
      department: 部
      direction: 方針
      initiatives:
        - id: i
          title: 題
          aim: 目的
          indicators: outcome
          actions:
            - id: a
              text: 文
              goals:
                - id: g
                  name: 名
                  %s
      """;

  private static final String PROGRESS =
      """
      asOf: R2.3月末
      actions:
        a:
          results:
            g: %s
      """;

  @TempDir Path scratch;

  /** A place in which something is written, and what is read there. */
  private record Field(
      String plan, boolean inFlow, boolean isReported, Function<Book, String> read) {

    void write(Path theme, String literal) throws IOException {
      String value = quoted(literal, inFlow);
      Path report = theme.resolve("progress/2020-03.yaml");
      Files.deleteIfExists(report);
      if (isReported) {
        Files.writeString(report, PROGRESS.formatted(value));
      }
      Files.writeString(theme.resolve("plan.yaml"), PLAN.formatted(plan.formatted(value)));
    }

    String shown(Path plans) {
      return read.apply(new PlansReader().read(plans, new Findings()).get(0));
    }
  }

  private static final List<Field> FIGURES =
      List.of(
          new Field("target: 増加", false, true, FigureAdviceTest::actual),
          new Field("baseline: %s", false, false, book -> figures(book, Measure::baseline)),
          new Field("previous: %s", false, false, book -> figures(book, Measure::previous)),
          new Field("target: %s", false, false, FigureAdviceTest::target),
          new Field("targets: {R1: %s}", true, false, FigureAdviceTest::target));

  private static final List<Field> DATES =
      List.of(
          new Field("due: %s", false, false, FigureAdviceTest::due),
          new Field("due: R2.3", false, true, FigureAdviceTest::done));

  @Test
  void theAdviceForFiguresCanBePastedWhereTheyStand() throws IOException {
    check("report/read/figures.txt", FIGURES);
  }

  @Test
  void theAdviceForDatesCanBePastedWhereTheyStand() throws IOException {
    check("report/read/dates.txt", DATES);
  }

  /** The literals are the first column of the approved table. */
  private void check(String name, List<Field> fields) throws IOException {
    Path plans = scratch.resolve("plans");
    Fixtures.copy(Fixtures.base(), plans);
    StringBuilder table = new StringBuilder();
    for (String line : Files.readAllLines(Fixtures.resource(name), StandardCharsets.UTF_8)) {
      List<String> cells = new ArrayList<>();
      cells.add(line.substring(0, line.indexOf(COLUMN)));
      for (Field field : fields) {
        cells.add(advised(plans, field, cells.get(0)));
      }
      table.append(String.join(COLUMN, cells)).append('\n');
    }
    Golden.check(name, table.toString());
    assertThat(table.toString().lines()).noneMatch(line -> line.contains(BROKEN));
  }

  /** What is read of the literal, or of what is suggested for it. */
  private static String advised(Path plans, Field field, String literal) throws IOException {
    field.write(plans.resolve("R1/theme-3"), literal);
    List<Finding> errors = errors(plans);
    if (errors.isEmpty()) {
      return field.shown(plans);
    }
    return errors.stream()
        .map(
            finding ->
                finding.suggestions().stream()
                    .map(suggestion -> pasted(plans, field, suggestion))
                    .collect(Collectors.joining(" or ", finding.sentence() + ": ", "")))
        .collect(Collectors.joining("; "))
        .strip();
  }

  private static String pasted(Path plans, Field field, Suggestion suggestion) {
    return Pasting.whilePasted(
        suggestion,
        () -> {
          List<Finding> errors = errors(plans);
          return errors.isEmpty()
              ? field.shown(plans)
              : BROKEN + " " + suggestion.text() + " " + errors.get(0).sentence();
        });
  }

  private static List<Finding> errors(Path plans) {
    return Fixtures.read(plans).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  private static String quoted(String literal, boolean inFlow) {
    boolean quoted =
        NEEDS_QUOTES.matcher(literal).matches() || (inFlow && literal.matches(".*[,\\[\\]{}].*"));
    return quoted ? "'" + literal.replace("'", "''") + "'" : literal;
  }

  private static Action action(Book book) {
    return book.themes().get(0).initiatives().get(0).actions().get(0);
  }

  private static String each(Book book, Function<Measure, Optional<String>> shown) {
    return ((NumericGoal) action(book).goals().get(0))
        .measures().stream()
            .map(measure -> shown.apply(measure).orElse("-"))
            .collect(Collectors.joining(", "));
  }

  private static String figures(Book book, Function<Measure, Optional<Figure>> field) {
    return each(book, measure -> field.apply(measure).map(FigureAdviceTest::shown));
  }

  private static Result result(Book book) {
    return book.themes().get(0).progress().get(0).actions().get(0).results().get(0);
  }

  private static String actual(Book book) {
    return ((Result.Numeric) result(book))
        .actuals().stream()
            .map(
                actual ->
                    actual instanceof Actual.Known known
                        ? shown(known.figure()) + certainty(known)
                        : actual.written())
            .collect(Collectors.joining(", "));
  }

  private static String certainty(Actual.Known known) {
    return known.certainty() == Actual.Certainty.FINAL ? "" : " " + known.certainty();
  }

  private static String target(Book book) {
    return each(
        book,
        measure ->
            measure
                .target()
                .map(
                    target ->
                        target instanceof Target.Amount amount
                            ? shown(amount.quantity())
                            : target instanceof Target.Trend trend
                                ? direction(trend)
                                : "undecided"));
  }

  private static String direction(Target.Trend trend) {
    return trend.direction() + " from " + trend.from();
  }

  private static String due(Book book) {
    Milestone milestone = (Milestone) action(book).goals().get(0);
    return milestone.due().first() + "/" + milestone.due().last();
  }

  private static String done(Book book) {
    return ((Result.Done) result(book))
        .done()
        .map(date -> date.first() + "/" + date.last())
        .orElse("not done");
  }

  private static String shown(Quantity quantity) {
    if (quantity instanceof Limit limit) {
      return shown(limit.bound()) + limit.comparison().suffix();
    }
    if (quantity instanceof Interval interval) {
      return shown(interval.low()) + "～" + shown(interval.high());
    }
    Figure figure = (Figure) quantity;
    return (figure.about() ? "約" : "") + figure.value().toPlainString() + figure.unit();
  }
}
