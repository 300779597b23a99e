package report.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import report.calendar.Timing;
import report.plan.Action;
import report.plan.Band;
import report.plan.Goal;
import report.plan.Initiative;
import report.plan.Measure;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.QualitativeGoal;
import report.plan.RatingScheme;
import report.plan.Target;
import report.plan.Theme;
import report.prose.Inline;
import report.prose.Prose;
import report.prose.ProseWalk;
import report.read.FileKind;

/**
 * A report on a theme to be filled in: every action, and under it, as comments, every goal.
 *
 * @param theme what is reported on
 * @param asOf the date that it speaks for
 * @param rating how qualitative goals are judged
 * @param texts the words of the comments
 */
record NewProgress(Theme theme, Timing asOf, RatingScheme rating, Texts texts) {
  /** Characters of a text that a comment repeats. */
  private static final int LONGEST = 50;

  /** The name of its file: the month if the date is the end of one, and otherwise the day. */
  String fileName() {
    LocalDate day = asOf.last();
    YearMonth month = YearMonth.from(day);
    return (day.equals(month.atEndOfMonth()) ? month : day) + ".yaml";
  }

  /** The text of the file, each line ended with a line feed. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(FileKind.PROGRESS.modeline(Path.of("year", "theme", "progress", fileName())));
    lines.add("# " + texts.get("new.progress.head"));
    lines.add("asOf: " + asOf.written());
    List<Action> actions =
        theme.initiatives().stream().map(Initiative::actions).flatMap(List::stream).toList();
    lines.add(actions.isEmpty() ? "actions: {}" : "actions:");
    actions.forEach(action -> add(action, lines));
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void add(Action action, List<String> lines) {
    lines.add("  # " + words(action.text()));
    lines.add("  " + action.id().text() + ":");
    lines.add("    # text: |");
    lines.add("    #   " + texts.get("new.progress.text"));
    if (!action.goals().isEmpty()) {
      lines.add("    # results:");
    }
    for (Goal goal : action.goals()) {
      lines.add("    #   # " + words(goal.text()) + aim(goal));
      lines.add("    #   " + goal.id().text() + ":");
      keys(goal).forEach(line -> lines.add("    #     " + line));
    }
  }

  private List<String> keys(Goal goal) {
    if (goal instanceof QualitativeGoal) {
      String signs = texts.list(rating.bands().stream().map(Band::symbol).toList());
      return List.of(
          "rating:    # " + texts.get("new.progress.rating", signs),
          "evidence:  # " + texts.get("new.progress.evidence"));
    }
    String reason = "reason:    # " + texts.get("new.progress.reason");
    return goal instanceof NumericGoal numeric
        ? List.of("actual: " + figures(numeric), reason)
        : List.of("done:      # " + texts.get("new.progress.done"), reason);
  }

  /** A place for each figure of a goal. */
  private static String figures(NumericGoal goal) {
    int count = goal.measures().size();
    return count == 1 ? "" : "[" + ", ".repeat(count - 1) + "]";
  }

  private String aim(Goal goal) {
    List<String> written =
        goal instanceof Milestone milestone
            ? List.of(milestone.due().written())
            : goal instanceof NumericGoal numeric ? targets(numeric) : List.of();
    return written.isEmpty() ? "" : texts.get("new.progress.aim", texts.list(written));
  }

  private static List<String> targets(NumericGoal goal) {
    return goal.measures().stream()
        .map(Measure::target)
        .flatMap(target -> target.map(Target::written).stream())
        .toList();
  }

  /** The first words of a text, on one line. */
  private static String words(Prose text) {
    String first =
        ProseWalk.inlines(new Prose(text.blocks().stream().limit(1).toList()))
            .filter(Inline.Text.class::isInstance)
            .map(inline -> ((Inline.Text) inline).text())
            .collect(Collectors.joining())
            .replaceAll("\\s+", " ");
    return first.codePointCount(0, first.length()) <= LONGEST
        ? first
        : first.substring(0, first.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
