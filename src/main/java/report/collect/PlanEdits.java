package report.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.edit.Change;
import report.edit.Content;
import report.edit.YamlPath;
import report.edit.YamlText;
import report.form.FormColumn;
import report.form.PlanPaths;
import report.form.RowKey;
import report.plan.QualitativeGoal;
import report.plan.Theme;
import report.read.tree.SequenceNode;

/**
 * The changes of the plan of a theme that write what a form says: targets, due dates, names and
 * texts, each where it stands.
 *
 * @param theme the theme as it was read
 */
record PlanEdits(Theme theme) implements FileEdits {
  /** Before which keys a text that the plan did not have is added. */
  private static final List<String> ORDER =
      List.of("number", "id", "title", "direction", "aim", "department");

  @Override
  public Map<List<Answer>, List<Change>> of(YamlText file, List<Answer> answers) {
    List<String> ids = PlanOrder.ids(theme);
    List<Answer> sorted = new ArrayList<>(answers);
    sorted.sort(
        Comparator.comparing((Answer answer) -> PlanOrder.place(answer.value().row(), ids))
            .thenComparing(answer -> answer.value().row().written())
            .thenComparing(answer -> answer.value().kind()));
    Map<List<Answer>, List<Change>> changes = new LinkedHashMap<>();
    for (Answer answer : sorted) {
      YamlPath path = path(file, answer);
      Content content = Content.of(answer.written());
      changes.put(List.of(answer), List.of(new Change.Put(path, content, ORDER)));
    }
    return changes;
  }

  /** The target of a measure among several is an item of a list. */
  private YamlPath path(YamlText file, Answer answer) {
    List<YamlPath> paths = exact(answer);
    YamlPath whole = paths.get(paths.size() - 1);
    return file.at(whole).filter(SequenceNode.class::isInstance).isPresent() ? paths.get(0) : whole;
  }

  @Override
  public List<YamlPath> exact(Answer answer) {
    RowKey row = answer.value().row();
    FormColumn column = answer.value().kind();
    YamlPath whole = new PlanPaths(theme).of(row, column, isJudged(row));
    return column == FormColumn.TARGET && row.subject() instanceof RowKey.Measure measure
        ? List.of(whole.item(measure.number() - 1), whole)
        : List.of(whole);
  }

  private boolean isJudged(RowKey row) {
    return row.subject() instanceof RowKey.Measure measure
        && theme
            .goals()
            .filter(goal -> goal.id().equals(measure.goal()))
            .anyMatch(QualitativeGoal.class::isInstance);
  }

  @Override
  public YamlPath around(Answer answer) {
    RowKey row = answer.value().row();
    PlanPaths paths = new PlanPaths(theme);
    return row.subject() instanceof RowKey.Measure measure
        ? paths.part(row).key("goals").itemWith("id", measure.goal().text())
        : paths.part(row);
  }
}
