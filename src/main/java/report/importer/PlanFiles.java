package report.importer;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.importer.Indicator.Placed;
import report.importer.Outline.Action;
import report.importer.Outline.Initiative;
import report.importer.Outline.Theme;
import report.read.tree.Placeholders;

/**
 * Writes the indicators of a table as the files of a book. Behind each value stands the cell that
 * it is from; what was not read for certain stands there as a comment.
 */
final class PlanFiles {
  private final BookMap map;
  private final RateMethodFinder methods;
  private final GoalWriter goals;
  private final ReportWriter reports;
  private final Locale language;

  /**
   * A writer.
   *
   * @param map how the table was read
   * @param methods finds the methods of its rates
   * @param goals writes goals
   * @param language the language of placeholders
   * @param check the words before what a person has to decide
   */
  PlanFiles(
      BookMap map, RateMethodFinder methods, GoalWriter goals, Locale language, String check) {
    this.map = map;
    this.methods = methods;
    this.goals = goals;
    this.reports = new ReportWriter(map, goals, check);
    this.language = language;
  }

  /** The files by their paths in the folder of the book. */
  Map<Path, Draft> files(Outline outline) {
    Map<Path, Draft> files = new TreeMap<>();
    files.put(Path.of("book.yaml"), book(outline));
    for (Theme theme : outline.themes()) {
      Path folder = Path.of(theme.id());
      files.put(folder.resolve("plan.yaml"), plan(theme));
      files.put(
          folder.resolve("progress").resolve(progressName()),
          reports.report(theme, map.texts().asOf().orElse(gap("asof"))));
    }
    return files;
  }

  private Draft book(Outline outline) {
    Draft file = new Draft();
    file.add(
        "publisher: " + map.texts().publisher().map(GoalWriter::value).orElse(gap("publisher")));
    file.add("title: " + map.texts().title().map(GoalWriter::value).orElse(gap("title")));
    file.add("asOf: " + map.texts().asOf().orElse(gap("asof")));
    if (methods.usual().isPresent()) {
      file.add(
          "rates: {decimals: "
              + Math.min(4, methods.decimals())
              + (methods.isFloored() ? ", floor: 0" : "")
              + "}");
    }
    file.add("themes:");
    outline.themes().forEach(theme -> file.add("  - " + theme.id()));
    return file;
  }

  private String gap(String key) {
    return Placeholders.in("@" + key + "@", language);
  }

  private Draft plan(Theme theme) {
    Draft file = new Draft();
    file.add("number: " + theme.number());
    file.add("title: " + heading(theme.heading(), map.texts().title().orElse(gap("title"))));
    Optional<String> department = theme.department();
    file.add("department: " + department.map(GoalWriter::value).orElse(gap("department")));
    file.add("direction: " + gap("direction"));
    file.add("initiatives:");
    for (Initiative initiative : theme.initiatives()) {
      file.add("  - id: " + initiative.id());
      Optional<Placed> heading = initiative.heading().or(theme::heading);
      file.add("    title: " + heading(heading, map.texts().title().orElse(gap("initiative"))));
      if (!initiative.goals().isEmpty()) {
        file.add("    goals:");
        initiative.goals().forEach(goal -> goals.goal(file, goal, department, "      "));
      }
      file.add("    actions:" + (initiative.actions().isEmpty() ? " []" : ""));
      for (Action action : initiative.actions()) {
        file.add("      - id: " + action.id());
        GoalWriter.text(file, "        text: ", action.text(), "          ", action);
        file.add("        goals:");
        action.goals().forEach(goal -> goals.goal(file, goal, department, "          "));
      }
    }
    return file;
  }

  private static String heading(Optional<Placed> heading, String otherwise) {
    return heading
        .map(placed -> GoalWriter.value(Outline.title(placed.text())) + GoalWriter.cell(placed))
        .orElseGet(() -> GoalWriter.value(otherwise));
  }

  /** The name of the report, of its date; of the end of the year if the date cannot be read. */
  private Path progressName() {
    String day =
        map.texts()
            .asOf()
            .flatMap(asOf -> TimingGrammar.read(asOf, map.year()).found())
            .orElseGet(() -> Timing.day(map.year().lastDay()))
            .isoEnd();
    return Path.of(day + ".yaml");
  }
}
