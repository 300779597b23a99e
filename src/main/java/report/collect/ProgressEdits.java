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
import report.plan.GoalOwner;
import report.plan.Id;
import report.plan.Theme;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.SequenceNode;

/**
 * The changes of a progress file that write what a form says.
 *
 * @param file the file
 * @param theme its theme
 * @param year the year of its book
 */
record ProgressEdits(YamlText file, Theme theme, FiscalYear year) {

  /**
   * The changes, in the order of the plan.
   *
   * @param answers what forms say, in any order
   * @return for each goal or other value, what is said of it and the changes that write it
   */
  Map<List<Answer>, List<Change>> of(List<Answer> answers) {
    List<String> order = order();
    List<String> ids = theme.owners().flatMap(ProgressEdits::ids).toList();
    Map<String, List<Answer>> groups = new LinkedHashMap<>();
    List<Answer> sorted = new ArrayList<>(answers);
    sorted.sort(Comparator.comparing(answer -> place(answer.value().row(), ids)));
    for (Answer answer : sorted) {
      groups.computeIfAbsent(group(answer.value().row()), key -> new ArrayList<>()).add(answer);
    }
    Map<List<Answer>, List<Change>> changes = new LinkedHashMap<>();
    groups.values().forEach(group -> changes.put(group, changes(group, order)));
    return changes;
  }

  /** What is written together: the result of a goal, or one text or amount. */
  private static String group(RowKey row) {
    return row.subject() instanceof RowKey.Measure
        ? ProgressPaths.result(row).toString()
        : row.written();
  }

  private List<Change> changes(List<Answer> group, List<String> order) {
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
        ? List.of(amount(ProgressPaths.part(row).key("money"), money, written, order))
        : List.of();
  }

  private Change amount(YamlPath path, RowKey.Money money, String written, List<String> order) {
    Optional<Node> there = file.at(path).filter(node -> !Content.of(node).isEmpty());
    String key = money.kind().key();
    if (there.isEmpty() && !money.item().isEmpty()) {
      Map<String, Content> entry = new LinkedHashMap<>();
      entry.put("name", Content.of(money.item()));
      entry.put(key, Content.of(written));
      return new Change.Put(path, new Content.Items(List.of(new Content.Mapping(entry))), order);
    }
    YamlPath item =
        there.isPresent() && there.get() instanceof SequenceNode
            ? path.itemWith("name", money.item())
            : path;
    YamlPath amount = item.key(key);
    Optional<Node> old = file.at(amount);
    String ofYear =
        old.isPresent() && old.get() instanceof MappingNode years
            ? years.entries().stream()
                .map(entry -> entry.key().text())
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
    Stream<String> ids = theme.owners().flatMap(ProgressEdits::ids);
    return Stream.concat(keys, ids).distinct().toList();
  }

  private static Stream<String> ids(GoalOwner owner) {
    Stream<Id> own =
        Stream.concat(
            owner.action().isPresent()
                ? Stream.empty()
                : owner.initiative().map(i -> i.id()).stream(),
            owner.action().map(a -> a.id()).stream());
    return Stream.concat(own, owner.goals().stream().map(Goal::id)).map(Id::text);
  }

  private static int place(RowKey row, List<String> ids) {
    String id =
        row.subject() instanceof RowKey.Measure measure
            ? measure.goal().text()
            : row.part() instanceof RowKey.OfAction action
                ? action.id().text()
                : row.part() instanceof RowKey.OfInitiative part ? part.id().text() : "";
    return ids.indexOf(id);
  }
}
