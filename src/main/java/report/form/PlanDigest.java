package report.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.output.Sha256;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Target;
import report.plan.Theme;
import report.prose.ProseText;

/**
 * Identifies what a form shows of the plan of a theme: its parts, goals, texts, targets and due
 * dates. Whatever else changes in the file, a comment or a department, leaves it as it is.
 */
public final class PlanDigest {
  private final List<String> lines = new ArrayList<>();

  private PlanDigest() {}

  /**
   * The digest of a theme.
   *
   * @param theme the theme, whose reports do not matter
   * @return hexadecimal digits
   */
  public static String of(Theme theme) {
    PlanDigest digest = new PlanDigest();
    digest.add(theme.id().text(), theme.title());
    theme.owners().forEach(digest::add);
    return Sha256.of(String.join("\n", digest.lines).getBytes(StandardCharsets.UTF_8));
  }

  private void add(GoalOwner owner) {
    owner.initiative().ifPresent(one -> add("initiative", one.id().text(), one.title()));
    owner.action().ifPresent(one -> add("action", one.id().text(), ProseText.of(one.text())));
    owner.goals().forEach(this::add);
  }

  private void add(Goal goal) {
    add("goal", goal.id().text(), ProseText.of(goal.text()));
    if (goal instanceof NumericGoal numeric) {
      numeric.measures().forEach(one -> add(one.name().orElse(""), written(one.target())));
    } else if (goal instanceof Milestone milestone) {
      add("due", milestone.due().written());
    }
  }

  private static String written(Optional<Target> target) {
    return target.map(Target::written).orElse("");
  }

  /** Adds texts, none of which can be mistaken for two. */
  private void add(String... texts) {
    for (String text : texts) {
      lines.add(text.length() + " " + text);
    }
  }
}
