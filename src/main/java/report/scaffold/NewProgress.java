package report.scaffold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.calendar.Timing;
import report.plan.Action;
import report.plan.Band;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Initiative;
import report.plan.Measure;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.QualitativeGoal;
import report.plan.RatingScheme;
import report.plan.Reported;
import report.plan.Target;
import report.plan.Theme;
import report.project.Language;
import report.project.Messages;
import report.prose.Inline;
import report.prose.Prose;
import report.prose.ProseWalk;
import report.quantity.Figure;
import report.read.FileKind;

/**
 * A progress report to fill in: every action with its last text, and every goal with blank lines
 * for its result and a comment with its last result. A blank line reports nothing, so the last
 * report remains in effect.
 *
 * @param theme the theme to report on
 * @param asOf the date of the report
 * @param rating how qualitative goals are rated
 * @param earlier the texts of earlier reports
 * @param texts the texts of the comments
 */
public record NewProgress(
    Theme theme, Timing asOf, RatingScheme rating, EarlierTexts earlier, Messages texts) {
  /** The maximum length of a text repeated in a comment. */
  private static final int LONGEST = 50;

  /** The texts of the comments in a language. */
  public static Messages texts(Language language) {
    return new Messages("report.scaffold.texts", language);
  }

  /** The name of its file: the month if the date is the end of one, and otherwise the day. */
  public String fileName() {
    return asOf.isoEnd() + ".yaml";
  }

  /** The text of the file, each line ended with a line feed. */
  public String text() {
    Optional<Reported> last = Reported.asOf(theme, asOf);
    List<String> lines = new ArrayList<>();
    lines.add(FileKind.PROGRESS.modeline(Path.of("year", "theme", "progress", fileName())));
    lines.add("# " + texts.get("head"));
    lines.add("asOf: " + asOf.written());
    add(GoalOwner.of(theme), "", last, lines);
    List<Initiative> initiatives =
        theme.initiatives().stream().filter(one -> !one.goals().isEmpty()).toList();
    if (!initiatives.isEmpty()) {
      lines.add("initiatives:");
    }
    for (Initiative initiative : initiatives) {
      lines.add("  # " + cut(initiative.title()));
      lines.add("  " + initiative.id().text() + ":");
      add(GoalOwner.of(theme, initiative), "    ", last, lines);
    }
    List<Action> actions =
        theme.initiatives().stream().map(Initiative::actions).flatMap(List::stream).toList();
    lines.add(actions.isEmpty() ? "actions: {}" : "actions:");
    theme.owners().filter(o -> o.action().isPresent()).forEach(o -> add(o, last, lines));
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void add(GoalOwner owner, Optional<Reported> last, List<String> lines) {
    Action action = owner.action().orElseThrow();
    lines.add("  # " + words(action.text()));
    lines.add("  " + action.id().text() + ":");
    earlier
        .of(action.id().text())
        .orElse(List.of("text: |"))
        .forEach(line -> lines.add(line.isBlank() ? "" : "    " + line));
    add(owner, "    ", last, lines);
  }

  /** The blank results of the goals of a part of the theme. */
  private void add(
      GoalOwner owner, String indentation, Optional<Reported> last, List<String> lines) {
    if (!owner.goals().isEmpty()) {
      lines.add(indentation + "results:");
    }
    for (Goal goal : owner.goals()) {
      lines.add(indentation + "  # " + words(goal.text()) + aim(goal));
      lines.add(indentation + "  " + goal.id().text() + ":");
      LastResult result =
          new LastResult(
              last.flatMap(all -> all.of(owner)).flatMap(entry -> entry.of(goal.id())),
              last.map(all -> all.earlierResult(goal.id()).orElse(all.asOf())),
              texts);
      keys(goal, result).forEach(line -> lines.add(indentation + "    " + line));
    }
  }

  private List<String> keys(Goal goal, LastResult last) {
    List<String> lines = new ArrayList<>(last.label().stream().toList());
    if (goal instanceof QualitativeGoal) {
      String signs = texts.list(rating.bands().stream().map(Band::symbol).toList());
      lines.add(last.line("rating", texts.get("rating", signs), last.figure()));
      lines.add(last.line("evidence", texts.get("evidence"), last.note()));
    } else if (goal instanceof NumericGoal numeric) {
      String hint =
          Stream.concat(figures(numeric).stream(), lastYear(numeric, last).stream())
              .collect(Collectors.joining(texts.get("between")));
      lines.add(last.line("actual", hint, last.figure()));
      lines.add(last.line("note", "", last.note()));
    } else {
      lines.add(last.line("done", texts.get("done"), last.figure()));
      ((Milestone) goal)
          .steps()
          .map(all -> last.line("steps", texts.get("steps", all), last.steps()))
          .ifPresent(lines::add);
      lines.add(last.line("note", "", last.note()));
    }
    lines.add(last.line("reason", texts.get("reason"), last.reason()));
    lines.add(last.line("next", texts.get("next"), last.next()));
    return lines;
  }

  /** How to write the figures of a goal that has several. */
  private Optional<String> figures(NumericGoal goal) {
    int count = goal.measures().size();
    return count == 1 ? Optional.empty() : Optional.of(texts.get("figures", count));
  }

  /** Last year's figures, as long as there is no result of this year. */
  private Optional<String> lastYear(NumericGoal goal, LastResult last) {
    List<String> figures =
        goal.measures().stream()
            .flatMap(measure -> measure.previous().stream())
            .map(Figure::written)
            .toList();
    return last.result().isEmpty() && !figures.isEmpty()
        ? Optional.of(texts.get("lastYear", texts.list(figures)))
        : Optional.empty();
  }

  private String aim(Goal goal) {
    List<String> written =
        goal instanceof Milestone milestone
            ? List.of(milestone.due().written())
            : goal instanceof NumericGoal numeric ? targets(numeric) : List.of();
    return written.isEmpty() ? "" : texts.get("aim", texts.list(written));
  }

  private static List<String> targets(NumericGoal goal) {
    return goal.measures().stream()
        .map(Measure::target)
        .flatMap(target -> target.map(Target::written).stream())
        .toList();
  }

  /** The first words of a text, on one line. */
  static String words(Prose text) {
    String first =
        ProseWalk.inlines(new Prose(text.blocks().stream().limit(1).toList()))
            .filter(Inline.Text.class::isInstance)
            .map(inline -> ((Inline.Text) inline).text())
            .collect(Collectors.joining());
    return cut(first);
  }

  /** The first characters of a text, on one line. */
  static String cut(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
