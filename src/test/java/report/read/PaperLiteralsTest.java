package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.calendar.ReferencePeriod;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Severity;
import report.finding.Suggestion;
import report.plan.Action;
import report.plan.Actual;
import report.plan.Book;
import report.plan.Comparative;
import report.plan.Goal;
import report.plan.Measure;
import report.plan.NumericGoal;
import report.plan.Result;
import report.plan.Target;
import report.plan.Trajectory;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;

/**
 * Figures as they are found in plans of prefectures, each with the reading it must have or {@code
 * finding}. At least 95 % of them are read, none of them wrongly, and what is suggested for the
 * others can be pasted.
 */
class PaperLiteralsTest {
  private static final String FINDING = "finding";
  private static final int LEAST = 511;
  private static final Pattern ID = Pattern.compile("\\bg(\\d+)\\b");

  private static final String BOOK = "publisher: 県\ntitle: 計画\nasOf: R8.3月末\nthemes: [theme]\n";
  private static final String PLAN =
      """
      number: 1
      title: 題
      department: 部
      direction: 向き
      initiatives:
        - id: initiative
          title: 題
          actions:
            - id: action
              text: 取組
              goals:
      """;
  private static final String PROGRESS =
      """
      asOf: R8.3月末
      actions:
        action:
          results:
      """;

  @TempDir private Path folder;

  /**
   * A literal of a plan.
   *
   * @param written the literal
   * @param field where it is written
   * @param reading what it means, in the words of {@link #shown}
   */
  private record Literal(String written, String field, String reading) {
    static Literal of(String row) {
      String[] cells = row.split(" \\| ", -1);
      return new Literal(cells[0], cells[1].strip(), cells[2].strip());
    }

    String quoted() {
      return "'" + written.replace("'", "''") + "'";
    }

    /** The names of several measures, which an actual needs in the plan. */
    String goal(String id) {
      String names =
          reading.contains(" ／ ")
              ? Arrays.stream(reading.split(" ／ "))
                  .map(part -> part.substring(0, part.indexOf(':')))
                  .collect(Collectors.joining(", ", ", measures: [", "]"))
              : "";
      return field.equals("actual")
          ? "          - {id: " + id + ", name: 名, target: 増加" + names + "}\n"
          : "          - id: "
              + id
              + "\n            name: 名\n            "
              + field
              + ": "
              + quoted()
              + "\n";
    }

    String result(String id) {
      return field.equals("actual") ? "      " + id + ": " + quoted() + "\n" : "";
    }
  }

  @Test
  void theLiteralsOfPlansAreReadAsMeantOrReportedWithAdvice() throws IOException {
    List<Literal> literals = literals();
    Set<Integer> reportedOnes = withErrors(literals);
    List<Integer> sound =
        IntStream.range(0, literals.size()).filter(i -> !reportedOnes.contains(i)).boxed().toList();
    Book book = read(literals, sound, new Findings()).orElseThrow();
    List<String> wrong = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    List<Literal> reported = new ArrayList<>();
    Map<String, String> shown = shown(book, literals);
    for (int i = 0; i < literals.size(); i++) {
      Literal literal = literals.get(i);
      String reading = shown.getOrDefault(id(i), FINDING);
      boolean mayBeReported = literal.reading().equals(FINDING);
      if (reading.equals(FINDING)) {
        reported.add(literal);
        if (!mayBeReported) {
          refused.add(literal.toString());
        }
      } else if (!reading.equals(literal.reading())) {
        wrong.add(literal + " is read as " + reading);
      }
    }

    assertThat(wrong).as("read wrongly").isEmpty();
    assertThat(literals).hasSizeGreaterThanOrEqualTo(LEAST);
    assertThat(refused).as("refused").isEmpty();
    assertThat(reported.size()).as("of " + literals.size()).isLessThanOrEqualTo(ofHundred(5));
    assertThat(reported.stream().filter(literal -> !isAdvised(literal)).toList())
        .as("without advice that can be pasted")
        .isEmpty();
  }

  private int ofHundred(int percent) throws IOException {
    return literals().size() * percent / 100;
  }

  private static List<Literal> literals() throws IOException {
    return Files.readAllLines(
            Fixtures.resource("report/read/paper-literals.txt"), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.startsWith("#"))
        .map(Literal::of)
        .toList();
  }

  private static String id(int index) {
    return "g" + index;
  }

  /** The positions of the literals that are reported as errors. */
  private Set<Integer> withErrors(List<Literal> literals) throws IOException {
    Findings findings = new Findings();
    read(literals, IntStream.range(0, literals.size()).boxed().toList(), findings);
    return errors(findings).stream().map(PaperLiteralsTest::goal).collect(Collectors.toSet());
  }

  /** The position of the literal that a finding is about: that of the last id above it. */
  private static int goal(Finding finding) {
    return IntStream.iterate(finding.span().line(), line -> line > 0, line -> line - 1)
        .mapToObj(line -> ID.matcher(finding.span().source().line(line)))
        .filter(Matcher::find)
        .findFirst()
        .map(id -> Integer.parseInt(id.group(1)))
        .orElseThrow(() -> new AssertionError(finding));
  }

  private Optional<Book> read(List<Literal> literals, List<Integer> some, Findings findings)
      throws IOException {
    Path plans = Files.createTempDirectory(folder, "plans");
    Files.createDirectories(plans.resolve("R7/theme/progress"));
    Files.writeString(plans.resolve("R7/book.yaml"), BOOK);
    Files.writeString(
        plans.resolve("R7/theme/plan.yaml"),
        some.stream()
            .map(i -> literals.get(i).goal(id(i)))
            .collect(Collectors.joining("", PLAN, "")));
    String results =
        some.stream().map(i -> literals.get(i).result(id(i))).collect(Collectors.joining());
    if (!results.isEmpty()) {
      Files.writeString(plans.resolve("R7/theme/progress/2026-03.yaml"), PROGRESS + results);
    }
    return new PlansReader().read(plans, findings).stream().findFirst();
  }

  /** Whether it is reported with suggestions, each of which is sound where it is pasted. */
  private boolean isAdvised(Literal literal) {
    try {
      Findings findings = new Findings();
      read(List.of(literal), List.of(0), findings);
      List<Finding> errors = errors(findings);
      return !errors.isEmpty()
          && errors.stream().noneMatch(finding -> finding.suggestions().isEmpty())
          && errors.stream()
              .flatMap(finding -> finding.suggestions().stream())
              .allMatch(PaperLiteralsTest::isSound);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSound(Suggestion suggestion) {
    Path theme = Path.of(suggestion.span().source().path()).resolveSibling("..").normalize();
    Path plans =
        theme.endsWith("R7") ? theme.resolveSibling("") : theme.resolveSibling("..").normalize();
    return Pasting.whilePasted(
        suggestion,
        () -> {
          Findings findings = new Findings();
          new PlansReader().read(plans, findings);
          return errors(findings).isEmpty();
        });
  }

  private static List<Finding> errors(Findings findings) {
    return findings.sorted().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  /** What was read of each goal or result, by the id of the goal. */
  private static Map<String, String> shown(Book book, List<Literal> literals) {
    Action action = book.themes().get(0).initiatives().get(0).actions().get(0);
    List<Result> results = book.themes().get(0).progress().get(0).actions().get(0).results();
    Map<String, String> shown = new HashMap<>();
    for (Goal goal : action.goals()) {
      int index = Integer.parseInt(goal.id().text().substring(1));
      String field = literals.get(index).field();
      NumericGoal numeric = (NumericGoal) goal;
      if (!field.equals("actual")) {
        shown.put(goal.id().text(), each(numeric, i -> shown(numeric.measures().get(i), field)));
      }
      for (Result result : results) {
        if (result.goal().equals(goal.id()) && result instanceof Result.Numeric reported) {
          shown.put(goal.id().text(), each(numeric, i -> shown(reported.actuals().get(i))));
        }
      }
    }
    return shown;
  }

  private static String each(NumericGoal goal, IntFunction<String> figure) {
    return IntStream.range(0, goal.measures().size())
        .mapToObj(i -> goal.measures().get(i).name().map(n -> n + ":").orElse("") + figure.apply(i))
        .collect(Collectors.joining(" ／ "));
  }

  private static String shown(Measure measure, String field) {
    return switch (field) {
      case "target" -> target(measure);
      case "previous" -> earlier(measure.previous(), measure.beside().previous());
      case "baseline" ->
          earlier(measure.baseline(), measure.beside().baseline())
              + (measure.beside().baseline().period().isEmpty()
                  ? measure.course().baselineYear().map(year -> " @" + year.code()).orElse("")
                  : "");
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static String target(Measure measure) {
    Optional<Trajectory.End> other =
        measure.course().end().or(() -> measure.course().earlier().stream().findFirst());
    return measure
        .target()
        .map(
            target ->
                target instanceof Target.Trend trend
                    ? trend(trend)
                    : shown(((Target.Amount) target).quantity())
                        + ((Target.Amount) target)
                            .period()
                            .map(PaperLiteralsTest::shown)
                            .orElse(""))
        .or(() -> other.map(end -> shown(end.target()) + shown(end.period())))
        .orElse("");
  }

  private static String trend(Target.Trend trend) {
    String direction =
        switch (trend.direction()) {
          case INCREASE -> "増加";
          case DECREASE -> "減少";
          case KEEP_UP -> "維持";
          case KEEP_DOWN -> "以下";
        };
    String from =
        switch (trend.from()) {
          case BASELINE -> "基準値";
          case PREVIOUS -> "昨年度";
          case ZERO -> "0";
        };
    return direction + " " + from;
  }

  private static String earlier(Optional<Figure> figure, Comparative beside) {
    return figure
        .map(
            known ->
                shown(known)
                    + beside.period().map(PaperLiteralsTest::shown).orElse("")
                    + shown(beside.certainty()))
        .orElse(beside.word().matches("[-－―]|該当なし") ? "なし" : "未定");
  }

  private static String shown(Actual actual) {
    if (actual instanceof Actual.Known known) {
      return shown(known.figure())
          + known.period().map(PaperLiteralsTest::shown).orElse("")
          + shown(known.certainty());
    }
    return actual instanceof Actual.Pending pending
        ? "未定" + pending.knownOn().map(date -> " " + date.last()).orElse("")
        : "なし";
  }

  private static String shown(Actual.Certainty certainty) {
    return switch (certainty) {
      case FINAL -> "";
      case CONFIRMED -> " 確定";
      case PRELIMINARY -> " 速報";
      case EXPECTED -> " 見込";
      case PROVISIONAL -> " 暫定";
      case ESTIMATED -> " 推計";
    };
  }

  private static String shown(ReferencePeriod period) {
    if (period instanceof ReferencePeriod.Sum sum) {
      return " @" + sum.from().code() + "-" + sum.to().code();
    }
    return period instanceof ReferencePeriod.SumOfYears sum
        ? " @" + sum.years() + "年"
        : period.year().map(year -> " @" + year.code()).orElse("");
  }

  private static String shown(Quantity quantity) {
    if (quantity instanceof Limit limit) {
      return shown(limit.bound()) + " " + limit.comparison().suffix();
    }
    if (quantity instanceof Interval range) {
      return (range.low().about() ? "約" : "")
          + range.low().value().toPlainString()
          + "~"
          + range.high().value().toPlainString()
          + " "
          + range.unit().name();
    }
    Figure figure = (Figure) quantity;
    return (figure.of().isEmpty() ? "" : figure.of() + ":")
        + (figure.about() ? "約" : "")
        + figure.value().toPlainString()
        + (figure.unit().name().isEmpty() ? "" : " " + figure.unit().name())
        + (figure.unit().cumulative() ? " 累計" : "")
        + (figure.part().isEmpty() ? "" : " （" + figure.part() + "）");
  }
}
