package report.read.theme;

import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Span;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.Id;
import report.plan.IndicatorKind;
import report.plan.QualitativeGoal;
import report.prose.Prose;
import report.read.field.Amount;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.Items;
import report.read.field.Placed;
import report.read.field.Scope;
import report.read.theme.PlanIndex.KnownGoal;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Reads a goal: numeric, milestone or qualitative, by the key that only that kind has. */
final class GoalReader {
  /** The keys that determine the kind of goal; exactly one is needed. */
  private static final List<String> DECIDING = List.of("target", "targets", "due", "qualitative");

  private final Scope scope;
  private final ThemeIds ids;
  private final PlanIndex index;
  private final Owner owner;
  private final IndicatorKind usual;

  /**
   * A reader of the goals of a theme itself, an initiative or an action.
   *
   * @param scope what the readers of a book share
   * @param ids the ids of the theme, and the links between its goals
   * @param index receives what results may refer to
   * @param owner what the goals belong to
   * @param usual the default kind of indicator
   */
  GoalReader(Scope scope, ThemeIds ids, PlanIndex index, Owner owner, IndicatorKind usual) {
    this.scope = scope;
    this.ids = ids;
    this.index = index;
    this.owner = owner;
    this.usual = usual;
  }

  /** The goal; empty if it has errors. */
  Optional<Goal> read(Node node) {
    return scope.withoutErrors(node, () -> readGoal(node));
  }

  private Optional<Goal> readGoal(Node node) {
    Optional<Fields> fields = Fields.ofItem(node, "goals", GoalForms.ANY, scope.findings());
    if (fields.isEmpty()) {
      index.lacksSome();
      return Optional.empty();
    }
    return read(fields.get());
  }

  private Optional<Goal> read(Fields fields) {
    Optional<ScalarNode> written =
        fields.value("id").flatMap(node -> Expect.text(node, "id", scope.findings()));
    List<String> deciding = DECIDING.stream().filter(fields::has).toList();
    Optional<MeasuresReader> measures =
        deciding.isEmpty() || deciding.get(0).startsWith("target")
            ? Optional.of(new MeasuresReader(fields, scope))
            : Optional.empty();
    Optional<Goal> goal =
        goal(fields, common(fields, written.flatMap(ids.goals()::claim)), deciding, measures);
    List<Optional<Amount>> units = measures.map(MeasuresReader::units).orElse(List.of());
    written.ifPresentOrElse(
        text -> index.add(text.text(), new KnownGoal(text.span(), owner, goal, units)),
        index::lacksSome);
    List<ScalarNode> leadsTo = Items.texts(fields, "leadsTo", scope.findings());
    written.ifPresent(text -> ids.links().add(text.text(), leadsTo));
    goal.ifPresent(read -> ids.continuity().add(read.id(), fields));
    goal.ifPresent(read -> ids.amendments().ofGoal(read, fields));
    goal.ifPresent(read -> scope.origins().add(read, place(fields, deciding)));
    goal.flatMap(read -> written.map(text -> new Placed<>(read.id(), text.span())))
        .ifPresent(id -> scope.origins().add(id.value(), id.span()));
    return goal;
  }

  private static Span place(Fields fields, List<String> deciding) {
    return deciding.stream()
        .flatMap(key -> fields.keySpan(key).stream())
        .findFirst()
        .orElseGet(fields::span);
  }

  private Optional<Goal> goal(
      Fields fields, GoalFields common, List<String> deciding, Optional<MeasuresReader> measures) {
    if (deciding.size() > 1) {
      severalKinds(fields, deciding);
      return Optional.empty();
    }
    if (deciding.contains("due")) {
      return new MilestoneReader(scope, fields, common).read();
    }
    if (deciding.contains("qualitative")) {
      return qualitative(fields, common);
    }
    if (deciding.isEmpty() && !fields.mayBeFilled("previous") && !fields.mayBeFilled("baseline")) {
      scope.findings().add(Finding.of(Rule.NO_GOAL, fields.span()));
      return Optional.empty();
    }
    return measures.flatMap(m -> new NumericGoalReader(scope, fields, common, m).read());
  }

  private Optional<Goal> qualitative(Fields all, GoalFields common) {
    Fields fields = all.as(GoalForms.QUALITATIVE, "K001.qualitative");
    Optional<Prose> text =
        fields.value("qualitative").map(node -> scope.prose(node, "qualitative"));
    return common
        .id()
        .flatMap(
            id ->
                text.map(
                    t ->
                        new QualitativeGoal(
                            id,
                            t,
                            common.kind(),
                            common.counting(),
                            common.serves(),
                            common.departments())));
  }

  private GoalFields common(Fields fields, Optional<Id> id) {
    IndicatorKind kind = fields.choice("indicator", Indicators::named).orElse(usual);
    Counting counting = CountingReader.of(fields, scope.findings());
    return new GoalFields(
        id, kind, counting, scope.serves(fields), Departments.of(fields, scope.findings()));
  }

  private void severalKinds(Fields fields, List<String> deciding) {
    List<Placed<String>> keys =
        deciding.stream()
            .flatMap(key -> fields.keySpan(key).map(span -> new Placed<>(key, span)).stream())
            .toList();
    if (keys.size() > 1) {
      scope
          .findings()
          .add(
              Finding.of(Rule.NO_GOAL, keys.get(1).span(), keys.get(0).value(), keys.get(1).value())
                  .withMessage("P005.several")
                  .withRelated(keys.get(0).span()));
    }
  }
}
