package report.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.edit.YamlPath;
import report.edit.YamlText;
import report.plan.Goal;
import report.plan.Id;
import report.plan.NumericGoal;
import report.plan.QualitativeGoal;
import report.plan.Theme;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** What the plan file of a theme says, as written there. */
public final class PlannedValues implements FormValues {
  private final PlanPaths paths;
  private final YamlText file;
  private final Map<Id, Goal> goals = new HashMap<>();

  /**
   * The plan of a theme.
   *
   * @param theme the theme as it was read
   * @param file how it is written
   */
  public PlannedValues(Theme theme, YamlText file) {
    this.paths = new PlanPaths(theme);
    this.file = file;
    theme.goals().forEach(goal -> goals.put(goal.id(), goal));
  }

  @Override
  public String of(RowKey row, FormColumn column) {
    return node(row, column).map(text -> text.text().stripTrailing()).orElse("");
  }

  /**
   * {@inheritDoc}
   *
   * <p>A target is asked for if it is written as one figure or a list of them; those by years, and
   * those in the structured form, are not.
   */
  @Override
  public boolean isAsked(RowKey row, FormColumn column) {
    return column != FormColumn.TARGET || node(row, column).isPresent();
  }

  private Optional<ScalarNode> node(RowKey row, FormColumn column) {
    boolean isJudged =
        row.subject() instanceof RowKey.Measure measure
            && goals.get(measure.goal()) instanceof QualitativeGoal;
    YamlPath path = paths.of(row, column, isJudged);
    Optional<Node> node = file.at(path);
    if (column == FormColumn.TARGET && row.subject() instanceof RowKey.Measure measure) {
      node = node.flatMap(target -> one(target, measure));
    }
    return node.filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
  }

  /** One of several targets; a single text for several measures is none. */
  private Optional<Node> one(Node target, RowKey.Measure measure) {
    if (target instanceof SequenceNode list) {
      List<Node> items = list.items();
      return measure.number() <= items.size()
          ? Optional.of(items.get(measure.number() - 1))
          : Optional.empty();
    }
    boolean isOnly =
        goals.get(measure.goal()) instanceof NumericGoal numeric && numeric.measures().size() == 1;
    return isOnly ? Optional.of(target) : Optional.empty();
  }
}
