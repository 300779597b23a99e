package report.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import report.edit.Change;
import report.edit.Content;
import report.edit.YamlPath;
import report.edit.YamlText;
import report.form.FormColumn;
import report.form.ProgressPaths;
import report.form.RowKey;
import report.plan.Goal;
import report.plan.NumericGoal;
import report.plan.QualitativeGoal;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/**
 * The changes of a progress file that write the result of one goal, in the form in which it is
 * written already: a figure alone, or keys.
 */
final class ResultEdits {
  /** Keys of a figure written with keys of its own. */
  private static final List<String> RESULT_KEYS =
      List.of("label", "actual", "done", "steps", "rating", "evidence", "note", "reason", "next");

  private final YamlText file;
  private final Goal goal;
  private final YamlPath path;
  private final Map<String, Map<Integer, String>> values = new LinkedHashMap<>();
  private final List<String> order;

  private ResultEdits(YamlText file, Goal goal, YamlPath path, List<String> order) {
    this.file = file;
    this.goal = goal;
    this.path = path;
    this.order = order;
  }

  /**
   * The changes for what is said of one goal.
   *
   * @param answers all about the same goal
   * @param order the order of keys in files
   */
  static List<Change> of(YamlText file, Goal goal, List<Answer> answers, List<String> order) {
    ResultEdits edits =
        new ResultEdits(file, goal, ProgressPaths.result(answers.get(0).value().row()), order);
    boolean isJudged = goal instanceof QualitativeGoal;
    answers.stream()
        .sorted(Comparator.comparing(answer -> place(answer.value().kind(), isJudged)))
        .forEach(answer -> edits.add(answer, isJudged));
    return edits.changes();
  }

  private static int place(FormColumn column, boolean isJudged) {
    return RESULT_KEYS.indexOf(ProgressPaths.key(column, isJudged));
  }

  private void add(Answer answer, boolean isJudged) {
    RowKey.Measure measure = (RowKey.Measure) answer.value().row().subject();
    values
        .computeIfAbsent(
            ProgressPaths.key(answer.value().kind(), isJudged), key -> new LinkedHashMap<>())
        .put(measure.number(), answer.written());
  }

  /** The key whose value stands alone in the short form. */
  private String main() {
    return goal instanceof NumericGoal
        ? "actual"
        : goal instanceof QualitativeGoal ? "rating" : "done";
  }

  private List<Change> changes() {
    Optional<Node> there = file.at(path).filter(node -> !Content.of(node).isEmpty());
    if (there.isPresent() && isLong(there.get())) {
      return longForm();
    }
    boolean isAlone = values.keySet().equals(Set.of(main()));
    if (isAlone) {
      return main(path, there);
    }
    Map<String, Content> entries = new LinkedHashMap<>();
    for (String key : RESULT_KEYS) {
      if (key.equals(main())) {
        content(there).filter(c -> !c.isEmpty()).ifPresent(c -> entries.put(key, c));
      } else if (values.containsKey(key)) {
        String text = values.getOrDefault(key, Map.of()).getOrDefault(1, "");
        if (!text.isEmpty()) {
          entries.put(key, Content.of(text));
        }
      }
    }
    return List.of(new Change.Put(path, new Content.Mapping(entries), order));
  }

  private static boolean isLong(Node node) {
    return node instanceof MappingNode mapping
        && mapping.entries().stream().anyMatch(e -> RESULT_KEYS.contains(e.key().text()));
  }

  private List<Change> longForm() {
    List<Change> changes = new ArrayList<>();
    values.forEach(
        (key, texts) -> {
          YamlPath at = path.key(key);
          Optional<Node> there = file.at(at).filter(node -> !Content.of(node).isEmpty());
          if (key.equals(main())) {
            changes.addAll(main(at, there));
          } else {
            changes.add(put(at, texts.getOrDefault(1, "")));
          }
        });
    return changes;
  }

  /** The changes of figure, date or symbol at a path. */
  private List<Change> main(YamlPath at, Optional<Node> there) {
    Map<Integer, String> texts = values.getOrDefault(main(), Map.of());
    if (there.isPresent() && there.get() instanceof SequenceNode list) {
      return texts.entrySet().stream()
          .filter(text -> text.getKey() <= list.items().size())
          .map(text -> put(at.item(text.getKey() - 1), text.getValue()))
          .toList();
    }
    if (there.isPresent() && there.get() instanceof MappingNode mapping && isNamed(mapping)) {
      return texts.entrySet().stream()
          .map(text -> put(at.key(name(text.getKey())), text.getValue()))
          .toList();
    }
    return content(there)
        .<List<Change>>map(content -> List.of(new Change.Put(at, content, order)))
        .orElse(List.of());
  }

  private boolean isNamed(MappingNode mapping) {
    return IntStream.rangeClosed(1, measures())
        .allMatch(number -> mapping.entry(name(number)).isPresent());
  }

  private String name(int number) {
    return goal instanceof NumericGoal numeric
        ? numeric.measures().get(number - 1).name().orElse("")
        : "";
  }

  private int measures() {
    return goal instanceof NumericGoal numeric ? numeric.measures().size() : 1;
  }

  /** Figure, date or symbol as it becomes, with those of other measures as they are. */
  private Optional<Content> content(Optional<Node> there) {
    Map<Integer, String> texts = values.getOrDefault(main(), Map.of());
    if (texts.isEmpty()) {
      return there.map(Content::of);
    }
    if (measures() == 1) {
      return Optional.of(Content.of(texts.getOrDefault(1, "")));
    }
    List<String> old = there.map(ResultEdits::items).orElse(List.of());
    List<String> all =
        IntStream.rangeClosed(1, measures())
            .mapToObj(n -> texts.getOrDefault(n, n <= old.size() ? old.get(n - 1) : ""))
            .toList();
    return Optional.of(
        all.stream().allMatch(String::isEmpty)
            ? Content.of("")
            : new Content.Items(all.stream().map(Content::of).toList(), true));
  }

  private static List<String> items(Node node) {
    Stream<Node> items =
        node instanceof SequenceNode list
            ? list.items().stream()
            : node instanceof MappingNode mapping
                ? mapping.entries().stream().map(MappingNode.Entry::value)
                : Stream.of(node);
    return items.map(item -> item instanceof ScalarNode text ? text.text() : "").toList();
  }

  private Change put(YamlPath at, String text) {
    return new Change.Put(at, Content.of(text), order);
  }
}
