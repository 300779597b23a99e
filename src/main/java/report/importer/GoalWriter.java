package report.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.importer.Indicator.Figure;
import report.importer.Indicator.Placed;
import report.importer.Indicator.Text;
import report.importer.RateMethodFinder.Formula;
import report.importer.cell.FigureText;
import report.importer.cell.FigureText.Day;
import report.importer.cell.FigureText.NoFigure;
import report.importer.cell.FigureText.Unclear;
import report.importer.cell.FigureText.Written;
import report.importer.cell.TableYear;
import report.read.tree.ScalarNode;

/** Writes indicators as goals, with the cell behind each value. */
final class GoalWriter {
  /** A text that needs no quotes in a list of one line. */
  private static final Pattern PLAIN = Pattern.compile("[^,\\[\\]{}'\"#:&*!|>%@`]+");

  private final BookMap map;
  private final RateMethodFinder methods;
  private final Set<Indicator> dropped;
  private final String check;

  /**
   * A writer.
   *
   * @param map how the table was read
   * @param methods finds the methods of its rates
   * @param dropped the indicators that are only written as comments
   * @param check the words before what a person has to decide
   */
  GoalWriter(BookMap map, RateMethodFinder methods, Set<Indicator> dropped, String check) {
    this.map = map;
    this.methods = methods;
    this.dropped = dropped;
    this.check = check;
  }

  static String cell(Placed placed) {
    return placed.place().comment();
  }

  static String cell(Figure figure) {
    return figure.place().comment();
  }

  /** Writes an indicator as a goal. */
  void goal(Draft out, Indicator goal, Optional<String> department, String indent) {
    Draft lines = new Draft();
    lines.add("- id: " + goal.id(), goal);
    lines.add("  name: " + value(goal.name().text()) + cell(goal.name()), goal);
    if (goal.isRepost()) {
      lines.add("  repost: true", goal);
    }
    due(goal)
        .ifPresent(
            day -> lines.add("  due: " + value(((Day) day.text()).words()) + cell(day), day));
    MeasureOrder.names(goal)
        .map(names -> String.join(", ", names.stream().map(GoalWriter::inFlow).toList()))
        .ifPresent(names -> lines.add("  measures: [" + names + "]", goal));
    targets(lines, goal);
    new RevisionWriter(check).write(lines, goal);
    if (due(goal).isEmpty()) {
      single(lines, goal, "baseline", goal.figures(Role.BASELINE).stream().findFirst());
      single(lines, goal, "previous", actual(goal, map.year().start() - 1));
      history(lines, goal);
    }
    method(goal).ifPresent(method -> lines.add("  method: " + method, goal));
    goal.department()
        .filter(own -> !department.equals(Optional.of(own.text())))
        .ifPresent(own -> lines.add("  department: " + value(own.text()) + cell(own), goal));
    List<Text> notes = goal.texts().stream().filter(text -> text.role() == Role.NOTE).toList();
    if (!notes.isEmpty()) {
      text(lines, "  note: ", notes.get(0).text(), "    ", goal);
    }
    String before = indent + (isWritten(goal) ? "" : "# " + check + " ");
    lines.moveTo(out, line -> before + line);
  }

  /** Whether it is written as a goal; otherwise it stands in comments. */
  boolean isWritten(Indicator goal) {
    return isAGoal(goal) && !dropped.contains(goal);
  }

  /** Whether anything makes it a goal: a figure to reach, or one of the years before. */
  boolean isAGoal(Indicator goal) {
    return goal.figures().stream()
        .anyMatch(
            figure ->
                figure.text() instanceof Day
                    || (figure.text() instanceof Written
                        && (figure.role() != Role.ACTUAL || isEarlier(figure))));
  }

  private boolean isEarlier(Figure figure) {
    return figure.year().filter(y -> y.fiscal().compareTo(map.year()) < 0).isPresent();
  }

  /** The method, if the table publishes rates that tell it or if the side is not clear without. */
  private Optional<String> method(Indicator goal) {
    boolean isPublished = goal.rates().stream().anyMatch(rate -> rate.percent().isPresent());
    TargetSide side = TargetSide.of(goal, map.year());
    return methods
        .of(goal)
        .filter(f -> isPublished || (side != TargetSide.CLEAR && f == Formula.FROM_BASELINE))
        .filter(f -> f != Formula.RATIO || side == TargetSide.LESS)
        .filter(f -> f != Formula.INVERSE || side != TargetSide.LESS)
        .map(Formula::key);
  }

  /** The day by which it is to be done, if it is not a figure that is to be reached. */
  static Optional<Figure> due(Indicator goal) {
    return Stream.concat(
            goal.figures(Role.TARGET).stream(), goal.figures(Role.FINAL_TARGET).stream())
        .filter(figure -> figure.text() instanceof Day)
        .reduce((first, later) -> later);
  }

  private void targets(Draft lines, Indicator goal) {
    Map<FiscalYear, Figure> byYear = new TreeMap<>();
    List<Figure> open = new ArrayList<>();
    List<Figure> all = new ArrayList<>(goal.figures(Role.TARGET));
    all.addAll(goal.figures(Role.FINAL_TARGET));
    for (Figure figure : all) {
      if (figure.text() instanceof Unclear) {
        open.add(figure);
      } else if (figure.text() instanceof Written && figure.year().isPresent()) {
        byYear.putIfAbsent(figure.year().get().fiscal(), figure);
      }
    }
    Optional<Figure> always =
        all.stream()
            .filter(f -> f.text() instanceof Written && f.year().isEmpty())
            .filter(f -> byYear.isEmpty())
            .findFirst();
    if (always.isPresent()) {
      lines.add("  target: " + literal(always.get(), "", "") + cell(always.get()), always.get());
    }
    boolean isForYear = byYear.keySet().equals(Set.of(map.year()));
    if (isForYear && open.isEmpty()) {
      Figure only = byYear.values().iterator().next();
      lines.add("  target: " + target(only, goal) + cell(only) + side(only, goal), only);
      return;
    }
    if (!byYear.isEmpty()) {
      lines.add("  targets:", goal);
      byYear.forEach(
          (year, figure) ->
              lines.add(
                  "    "
                      + year.code()
                      + ": "
                      + target(figure, goal)
                      + cell(figure)
                      + side(figure, goal),
                  figure));
    }
    open.forEach(figure -> lines.add("    # " + check + gapText(figure), goal));
  }

  private String target(Figure figure, Indicator goal) {
    return literal(figure, isBare(figure) ? assumedSide(goal).bound() : "", "");
  }

  private static boolean isBare(Figure figure) {
    return figure.number().isPresent()
        && !TargetSide.LIMITS.matcher(literal(figure, "", "")).find();
  }

  /** A mark behind a target whose side nothing says for certain. */
  private String side(Figure figure, Indicator goal) {
    boolean isAssumed = isBare(figure) && assumedSide(goal) != TargetSide.CLEAR;
    return isAssumed && !TargetSide.isShown(goal) ? " " + check : "";
  }

  /** The side of its targets that was read from its figures alone. */
  TargetSide assumedSide(Indicator goal) {
    boolean isFromBaseline = method(goal).filter(Formula.FROM_BASELINE.key()::equals).isPresent();
    return isFromBaseline ? TargetSide.CLEAR : TargetSide.of(goal, map.year());
  }

  private void single(Draft lines, Indicator goal, String key, Optional<Figure> figure) {
    if (figure.isEmpty() || figure.get().text() instanceof FigureText.Blank) {
      return;
    }
    Figure there = figure.get();
    if (there.text() instanceof Unclear) {
      lines.add("  # " + check + " " + key + gapText(there), goal);
    } else {
      lines.add(
          "  " + key + ": " + literal(there, "", yearBehind(there, key, goal)) + cell(there),
          there);
    }
  }

  /** The year in brackets that is to stand behind a figure; empty if it goes without saying. */
  static String yearBehind(Figure figure, String key, Indicator goal) {
    if (figure.year().isEmpty() || !(figure.text() instanceof Written)) {
      return "";
    }
    TableYear year = figure.year().get();
    if (year.isCalendar() || goal.isCalendar()) {
      return "（" + year.fiscal().start() + "年）";
    }
    return key.equals("baseline") ? "（" + year.fiscal().code() + "）" : "";
  }

  /** What a comment says of a figure that was not read. */
  static String gapText(Figure figure) {
    String seen = figure.text() instanceof Unclear unclear ? unclear.seen().replace("\n", " ") : "";
    String year = figure.year().map(y -> " " + y.fiscal().code()).orElse("");
    return year + ": 「" + seen + "」" + cell(figure);
  }

  private void history(Draft lines, Indicator goal) {
    Map<FiscalYear, Figure> byYear = new TreeMap<>();
    for (Figure figure : goal.figures(Role.ACTUAL)) {
      boolean isEarlier =
          figure.year().filter(y -> y.fiscal().start() < map.year().start() - 1).isPresent();
      if (isEarlier && !(figure.text() instanceof FigureText.Blank)) {
        byYear.putIfAbsent(figure.year().get().fiscal(), figure);
      }
    }
    if (byYear.values().stream().anyMatch(figure -> !(figure.text() instanceof Unclear))) {
      lines.add("  history:", goal);
    }
    byYear.forEach(
        (year, figure) -> {
          if (figure.text() instanceof Unclear) {
            lines.add("    # " + check + gapText(figure), goal);
          } else {
            String behind = goal.isCalendar() ? yearBehind(figure, "history", goal) : "";
            lines.add(
                "    " + year.code() + ": " + literal(figure, "", behind) + cell(figure), figure);
          }
        });
  }

  /** The actual of a year. */
  Optional<Figure> actual(Indicator goal, int year) {
    return goal.figures(Role.ACTUAL).stream().filter(figure -> isYear(figure, year)).findFirst();
  }

  private static boolean isYear(Figure figure, int year) {
    return figure.year().filter(y -> y.fiscal().start() == year).isPresent();
  }

  /** A figure as a value of a plan file. */
  static String literal(Figure figure, String bound, String behind) {
    if (figure.text() instanceof Day day) {
      return value(day.words());
    }
    if (figure.text() instanceof NoFigure none) {
      return none.times() == 1
          ? value(none.words())
          : "[" + String.join(", ", Collections.nCopies(none.times(), inFlow(none.words()))) + "]";
    }
    List<String> literals = ((Written) figure.text()).literals();
    if (literals.size() == 1) {
      String literal = literals.get(0);
      boolean isDated = TableYear.in(literal.replaceFirst("^[^（(]*", "")).isPresent();
      return value(literal + bound + (isDated ? "" : behind));
    }
    return "[" + String.join(", ", literals.stream().map(l -> inFlow(l + bound)).toList()) + "]";
  }

  /** Writes a text of one or several lines. */
  static void text(Draft file, String key, Placed placed, String indent, Object origin) {
    List<String> lines =
        placed.text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (lines.size() == 1) {
      file.add(key + value(lines.get(0)) + cell(placed), origin);
      return;
    }
    file.add(key + "|" + cell(placed), origin);
    lines.forEach(line -> file.add(indent + line, origin));
  }

  /** A text as a value of a plan file. */
  static String value(String text) {
    return ScalarNode.unwritten(text).instead(text).text();
  }

  private static String inFlow(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "''") + "'";
  }
}
