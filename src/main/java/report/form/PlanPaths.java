package report.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import report.edit.YamlPath;
import report.plan.Action;
import report.plan.Id;
import report.plan.Initiative;
import report.plan.Theme;

/** Where plan.yaml says what a form for the plan asks for. */
public final class PlanPaths {
  private static final String ID = "id";

  private final Map<Id, Id> initiatives = new HashMap<>();

  /**
   * The paths in the file of a theme.
   *
   * @param theme the theme, which says to which initiative an action belongs
   */
  public PlanPaths(Theme theme) {
    for (Initiative initiative : theme.initiatives()) {
      for (Action action : initiative.actions()) {
        initiatives.put(action.id(), initiative.id());
      }
    }
  }

  /**
   * A part of the theme.
   *
   * @param row the key of a row
   * @return the path of its mapping: the root for the theme itself
   * @throws IllegalArgumentException if the theme has no such action
   */
  public YamlPath part(RowKey row) {
    if (row.part() instanceof RowKey.OfAction action) {
      Id initiative = initiatives.get(action.id());
      if (initiative == null) {
        throw new IllegalArgumentException("no such action: " + row);
      }
      return initiative(initiative).key("actions").itemWith(ID, action.id().text());
    }
    return row.part() instanceof RowKey.OfInitiative initiative
        ? initiative(initiative.id())
        : new YamlPath(List.of());
  }

  private static YamlPath initiative(Id id) {
    return YamlPath.of("initiatives").itemWith(ID, id.text());
  }

  /**
   * The value of a cell.
   *
   * @param row the key of its row
   * @param column what it asks for: a text, a name, a target or a due date
   * @param judged whether the goal of the row is judged by a person
   * @return the path of the value; that of all targets for one of several
   * @throws IllegalArgumentException if plan.yaml has no place for it
   */
  public YamlPath of(RowKey row, FormColumn column, boolean judged) {
    if (row.subject() instanceof RowKey.Text text && column == FormColumn.TEXT) {
      return part(row).key(text.field().key());
    }
    if (!(row.subject() instanceof RowKey.Measure measure)) {
      throw new IllegalArgumentException("no place in a plan: " + row);
    }
    YamlPath goal = part(row).key("goals").itemWith(ID, measure.goal().text());
    return switch (column) {
      case NAME -> goal.key(judged ? "qualitative" : "name");
      case TARGET -> goal.key("target");
      case DUE -> goal.key("due");
      case ACTUAL,
          STATE,
          STEPS,
          RATING,
          COMPLETED,
          REASON,
          NEXT,
          REMARK,
          TEXT,
          AMOUNT,
          PREVIOUS,
          PLACE ->
          throw new IllegalArgumentException("no key of a goal: " + column);
    };
  }
}
