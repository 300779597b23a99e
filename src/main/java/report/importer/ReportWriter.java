package report.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.importer.Indicator.Figure;
import report.importer.Indicator.Placed;
import report.importer.Indicator.Text;
import report.importer.Outline.Initiative;
import report.importer.Outline.Theme;
import report.importer.cell.FigureText;
import report.importer.cell.FigureText.NoFigure;
import report.importer.cell.FigureText.Unclear;
import report.importer.cell.FigureText.Written;

/** Writes the actuals of the year of the book as the report of a theme. */
final class ReportWriter {
  private final BookMap map;
  private final GoalWriter goals;
  private final String check;

  /**
   * A writer.
   *
   * @param map how the table was read
   * @param goals writes figures
   * @param check the words before what a person has to decide
   */
  ReportWriter(BookMap map, GoalWriter goals, String check) {
    this.map = map;
    this.goals = goals;
    this.check = check;
  }

  /**
   * The report of a theme.
   *
   * @param asOf its date
   */
  Draft report(Theme theme, String asOf) {
    Draft file = new Draft();
    file.add("asOf: " + asOf);
    Map<String, List<Indicator>> actions = new LinkedHashMap<>();
    Map<String, List<Indicator>> initiatives = new LinkedHashMap<>();
    for (Initiative initiative : theme.initiatives()) {
      put(initiatives, initiative.id(), initiative.goals());
      initiative.actions().forEach(action -> put(actions, action.id(), action.goals()));
    }
    results(file, "initiatives", initiatives);
    results(file, "actions", actions);
    if (actions.isEmpty()) {
      file.add("actions: {}");
    }
    return file;
  }

  private void put(Map<String, List<Indicator>> all, String id, List<Indicator> inside) {
    List<Indicator> reported = inside.stream().filter(this::isReported).toList();
    if (!reported.isEmpty()) {
      all.put(id, reported);
    }
  }

  private boolean isReported(Indicator goal) {
    return goals
            .actual(goal, map.year().start())
            .filter(figure -> !(figure.text() instanceof FigureText.Blank))
            .isPresent()
        || !reportTexts(goal).isEmpty();
  }

  private static List<Text> reportTexts(Indicator goal) {
    return goal.texts().stream()
        .filter(text -> text.role() == Role.REASON || text.role() == Role.NEXT)
        .toList();
  }

  private void results(Draft file, String key, Map<String, List<Indicator>> all) {
    if (all.isEmpty()) {
      return;
    }
    file.add(key + ":");
    all.forEach(
        (id, inside) -> {
          file.add("  " + id + ":");
          Optional<Placed> progress =
              key.equals("actions")
                  ? inside.stream()
                      .flatMap(g -> g.texts().stream())
                      .filter(t -> t.role() == Role.PROGRESS)
                      .map(Text::text)
                      .findFirst()
                  : Optional.empty();
          progress.ifPresent(text -> GoalWriter.text(file, "    text: ", text, "      ", text));
          boolean hasResult = inside.stream().anyMatch(this::hasResult);
          file.add(hasResult ? "    results:" : "    results: {}");
          inside.forEach(goal -> result(file, goal));
        });
  }

  private boolean hasResult(Indicator goal) {
    return goals
        .actual(goal, map.year().start())
        .filter(f -> goals.isWritten(goal))
        .filter(f -> isRead(f.text()))
        .isPresent();
  }

  private static boolean isRead(FigureText text) {
    return text instanceof Written || text instanceof NoFigure || text instanceof FigureText.Day;
  }

  private void result(Draft file, Indicator goal) {
    Optional<Figure> found = goals.actual(goal, map.year().start());
    if (found.isEmpty() || found.get().text() instanceof FigureText.Blank) {
      textsInComments(file, goal);
      return;
    }
    Figure actual = found.get();
    if (actual.text() instanceof Unclear) {
      file.add("      # " + check + " " + goal.id() + GoalWriter.gapText(actual), goal);
      textsInComments(file, goal);
      return;
    }
    String literal =
        GoalWriter.literal(actual, "", GoalWriter.yearBehind(actual, "actual", goal))
            + GoalWriter.cell(actual);
    if (!goals.isWritten(goal)) {
      file.add("      # " + check + " " + goal.id() + ": " + literal, goal);
      textsInComments(file, goal);
      return;
    }
    List<Text> texts = reportTexts(goal);
    if (texts.isEmpty()) {
      file.add("      " + goal.id() + ": " + literal, actual);
      return;
    }
    file.add("      " + goal.id() + ":", goal);
    file.add(
        (actual.text() instanceof FigureText.Day ? "        done: " : "        actual: ") + literal,
        actual);
    for (Text text : texts) {
      String key = text.role() == Role.REASON ? "reason" : "next";
      GoalWriter.text(file, "        " + key + ": ", text.text(), "          ", goal);
    }
  }

  /** The texts of a result that is not written, so that none is lost. */
  private void textsInComments(Draft file, Indicator goal) {
    for (Text text : reportTexts(goal)) {
      String key = text.role() == Role.REASON ? "reason" : "next";
      String line = text.text().text().replace("\n", " ");
      file.add(
          "      # "
              + check
              + " "
              + goal.id()
              + " "
              + key
              + ": "
              + line
              + GoalWriter.cell(text.text()),
          goal);
    }
  }
}
