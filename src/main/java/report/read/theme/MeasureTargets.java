package report.read.theme;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.plan.Target;
import report.read.field.Fields;
import report.read.field.MeasureCount;
import report.read.field.Scope;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** Reads the names of the measures of a goal, and its targets of this year. */
final class MeasureTargets {
  private static final Pattern IMPROVES = Pattern.compile("(?:順位の?)?改善(?:する|を目指す|をめざす)?");
  private static final Pattern RANK = Pattern.compile("[0-9０-９]\\s*位(?![\\p{L}])");

  private final Fields fields;
  private final DatedTarget targets;

  private MeasureTargets(Fields fields, Scope scope) {
    this.fields = fields;
    this.targets = new DatedTarget(scope, () -> MeasureCount.ofOthers(fields, "target"));
  }

  /** The names of the measures: those of their key, or else those written with the figures. */
  static List<String> names(Fields fields) {
    Optional<List<String>> given =
        fields
            .value("measures")
            .filter(SequenceNode.class::isInstance)
            .map(list -> ((SequenceNode) list).items())
            .filter(items -> items.stream().allMatch(ScalarNode.class::isInstance))
            .map(items -> items.stream().map(name -> ((ScalarNode) name).text().strip()).toList());
    return given.orElseGet(
        () ->
            Stream.of("target", "previous", "baseline")
                .flatMap(field -> fields.value(field).stream())
                .map(MeasureColumn::names)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of()));
  }

  /** The targets; a direction of a goal with several measures, or none yet, applies to each. */
  static Optional<MeasureColumn<Target>> read(Fields fields, List<String> order, Scope scope) {
    MeasureTargets reader = new MeasureTargets(fields, scope);
    return fields
        .value("target")
        .map(node -> MeasureColumn.named(node, "target", order, reader::target, scope.findings()))
        .map(reader::forEachMeasure);
  }

  private MeasureColumn<Target> forEachMeasure(MeasureColumn<Target> column) {
    boolean forEach =
        column.size() == 1
            && column.at(0).filter(t -> !(t.value() instanceof Target.Amount)).isPresent();
    int measures = MeasureCount.ofOthers(fields, "target").known().orElse(1);
    return forEach && measures > 1 ? column.repeated(measures) : column;
  }

  /** A target; 改善 of a rank is towards the first. */
  private Optional<Target> target(Node node, String field) {
    return node instanceof ScalarNode text
            && IMPROVES.matcher(text.text().strip()).matches()
            && isRank()
        ? Optional.of(
            new Target.Trend(Target.Direction.INCREASE, Target.Start.BASELINE, text.text().strip()))
        : targets.target(node, field);
  }

  private boolean isRank() {
    return Stream.of("baseline", "previous")
        .flatMap(field -> fields.value(field).stream())
        .filter(ScalarNode.class::isInstance)
        .anyMatch(text -> RANK.matcher(((ScalarNode) text).text()).find());
  }
}
