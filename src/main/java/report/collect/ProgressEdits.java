package report.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.edit.Change;
import report.edit.Content;
import report.edit.YamlPath;
import report.edit.YamlText;
import report.form.ProgressPaths;
import report.form.RowKey;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Theme;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.SequenceNode;

/**
 * The changes of a progress file that write what a form says.
 *
 * @param theme its theme
 * @param year the year of its book
 */
record ProgressEdits(Theme theme, FiscalYear year) implements FileEdits {

  @Override
  public Map<List<Answer>, List<Change>> of(YamlText file, List<Answer> answers) {
    List<String> order = order();
    List<String> ids = PlanOrder.ids(theme);
    Map<String, List<Answer>> groups = new LinkedHashMap<>();
    List<Answer> sorted = new ArrayList<>(answers);
    sorted.sort(Comparator.comparing(answer -> PlanOrder.place(answer.value().row(), ids)));
    for (Answer answer : sorted) {
      groups.computeIfAbsent(group(answer.value().row()), key -> new ArrayList<>()).add(answer);
    }
    Map<List<Answer>, List<Change>> changes = new LinkedHashMap<>();
    groups.values().forEach(group -> changes.put(group, changes(file, group, order)));
    return changes;
  }

  /** What is written together: the result of a goal, or one text or amount. */
  private static String group(RowKey row) {
    return row.subject() instanceof RowKey.Measure
        ? ProgressPaths.result(row).toString()
        : row.written();
  }

  private List<Change> changes(YamlText file, List<Answer> group, List<String> order) {
    RowKey row = group.get(0).value().row();
    String written = group.get(0).written();
    if (row.subject() instanceof RowKey.Measure measure) {
      return ResultEdits.of(file, goal(measure.goal()), group, order);
    }
    if (row.subject() instanceof RowKey.Text text) {
      YamlPath path = ProgressPaths.part(row).key(text.field().key());
      return List.of(new Change.Put(path, Content.of(written), order));
    }
    return row.subject() instanceof RowKey.Money money
        ? List.of(amount(file, ProgressPaths.part(row).key("money"), money, written, order))
        : List.of();
  }

  private Change amount(
      YamlText file, YamlPath path, RowKey.Money money, String written, List<String> order) {
    Optional<Node> there = file.at(path).filter(node -> !Content.of(node).isEmpty());
    String key = money.kind().key();
    YamlPath named = path.itemWith("name", money.item());
    Map<String, Content> entry = new LinkedHashMap<>();
    entry.put("name", Content.of(money.item()));
    entry.put(key, Content.of(written));
    if (there.isEmpty() && !money.item().isEmpty()) {
      return new Change.Put(path, new Content.Items(List.of(new Content.Mapping(entry))), order);
    }
    if (there.isPresent()
        && there.get() instanceof SequenceNode
        && file.at(named).isEmpty()
        && !money.item().isEmpty()) {
      return new Change.Append(path, new Content.Mapping(entry));
    }
    YamlPath item = there.isPresent() && there.get() instanceof SequenceNode ? named : path;
    YamlPath amount = item.key(key);
    Optional<Node> old = file.at(amount);
    String ofYear =
        old.isPresent() && old.get() instanceof MappingNode years
            ? years.entries().stream()
                .map(one -> one.key().text())
                .filter(
                    text -> FiscalYearGrammar.read(text).found().filter(year::equals).isPresent())
                .findFirst()
                .orElse(year.code())
            : "";
    return new Change.Put(
        ofYear.isEmpty() ? amount : amount.key(ofYear), Content.of(written), order);
  }

  private Goal goal(Id id) {
    return theme.goals().filter(goal -> goal.id().equals(id)).findFirst().orElseThrow();
  }

  /** The keys of progress files in their usual order, and the ids of the plan in its own. */
  private List<String> order() {
    Stream<String> keys =
        Stream.of(
            "asOf",
            "money",
            "name",
            "final",
            "settlement",
            "label",
            "actual",
            "done",
            "steps",
            "rating",
            "evidence",
            "note",
            "reason",
            "text",
            "challenges",
            "next",
            "results",
            "withdrawn",
            "initiatives",
            "actions");
    return Stream.concat(keys, PlanOrder.ids(theme).stream()).distinct().toList();
  }

  @Override
  public List<YamlPath> exact(Answer answer) {
    RowKey row = answer.value().row();
    if (row.subject() instanceof RowKey.Text text) {
      return List.of(ProgressPaths.part(row).key(text.field().key()));
    }
    if (!(row.subject() instanceof RowKey.Measure measure)) {
      return List.of();
    }
    YamlPath result = ProgressPaths.result(row);
    List<YamlPath> paths = new ArrayList<>();
    for (boolean isJudged : new boolean[] {false, true}) {
      YamlPath key = result.key(ProgressPaths.key(answer.value().kind(), isJudged));
      paths.add(key.item(measure.number() - 1));
      paths.add(key);
    }
    paths.add(result.item(measure.number() - 1));
    return paths;
  }

  @Override
  public YamlPath around(Answer answer) {
    RowKey row = answer.value().row();
    return row.subject() instanceof RowKey.Measure
        ? ProgressPaths.result(row)
        : ProgressPaths.part(row).key("money");
  }
}
