package report.read.theme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.finding.Findings;
import report.plan.Goal;
import report.plan.Id;
import report.plan.IndicatorKind;
import report.plan.Initiative;
import report.plan.MatterPath;
import report.plan.Theme;
import report.prose.Prose;
import report.read.field.AmendmentsReader;
import report.read.field.ContinuityReader;
import report.read.field.Fields;
import report.read.field.Items;
import report.read.field.Matters;
import report.read.field.Placed;
import report.read.field.Scope;
import report.read.field.WholeNumber;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.Node;

/** Reads the plan file of a theme. */
public final class PlanReader {
  /** A plan file. */
  public static final Form FORM =
      Form.of(
          "plan",
          Key.required("number", Value.NUMBER),
          Key.required("title", Value.LINE),
          Departments.KEY.required(),
          Key.required("direction", Value.TEXT),
          Key.required("initiatives", Value.items(Value.of(InitiativeReader.FORM)).notEmpty()),
          Matters.SERVES,
          MoneyReader.IN_PLAN,
          Key.optional("goals", Value.items(Value.of(GoalForms.ANY))),
          ContinuityReader.CONTINUES,
          ContinuityReader.DROPPED,
          AmendmentsReader.OF_THEME);

  private final Scope scope;
  private final PlanIndex index = new PlanIndex();

  /**
   * The content of a plan file.
   *
   * @param theme the theme without its progress, with gaps for parts with errors; empty if there is
   *     no theme
   * @param number the number of the theme with its location
   * @param index what progress files may refer to
   */
  record PlanFile(Optional<Theme> theme, Optional<Placed<Integer>> number, PlanIndex index) {

    /** A file that could not be read at all. */
    static PlanFile unread() {
      PlanIndex index = new PlanIndex();
      index.lacksSome();
      return new PlanFile(Optional.empty(), Optional.empty(), index);
    }
  }

  PlanReader(Scope scope) {
    this.scope = scope;
  }

  /**
   * Reads a plan.
   *
   * @param root the tree of the file
   * @param folder the id of the theme
   */
  PlanFile read(Node root, Id folder) {
    return Fields.ofFile(root, FORM, scope.findings())
        .map(fields -> read(fields, folder))
        .orElseGet(PlanFile::unread);
  }

  private PlanFile read(Fields fields, Id folder) {
    Findings findings = scope.findings();
    Optional<Placed<Integer>> number =
        fields
            .value("number")
            .flatMap(
                node ->
                    WholeNumber.of(node, "number", findings)
                        .map(value -> new Placed<>(value, node.span())));
    Optional<String> title = fields.line("title");
    List<String> departments = Departments.of(fields, findings);
    Optional<Prose> direction =
        fields.value("direction").map(node -> scope.prose(node, "direction"));
    ThemeIds ids = ThemeIds.none(scope);
    GoalReader reader = new GoalReader(scope, ids, index, Owner.THEME, IndicatorKind.OUTCOME);
    List<Goal> goals = Items.of(fields, "goals", index::lacksSome, reader::read, findings);
    List<Initiative> initiatives = initiatives(fields, ids);
    List<MatterPath> serves = scope.serves(fields);
    Theme theme =
        new Theme(
            folder,
            number.map(Placed::value).orElse(1),
            title.orElse(""),
            departments,
            direction.orElse(Prose.EMPTY),
            initiatives,
            List.of(),
            serves,
            MoneyReader.ofPlan(fields, scope),
            goals,
            ids.links().read(folder, index, ids(goals, initiatives)),
            ids.continuity().read(fields),
            ids.amendments().read(fields));
    return new PlanFile(Optional.of(theme), number, index);
  }

  private static Set<Id> ids(List<Goal> own, List<Initiative> initiatives) {
    return Stream.concat(
            own.stream(),
            initiatives.stream()
                .flatMap(
                    initiative ->
                        Stream.concat(
                            initiative.goals().stream(),
                            initiative.actions().stream().flatMap(a -> a.goals().stream()))))
        .map(Goal::id)
        .collect(Collectors.toSet());
  }

  private List<Initiative> initiatives(Fields fields, ThemeIds ids) {
    InitiativeReader reader = new InitiativeReader(scope, ids, index);
    return Items.of(fields, "initiatives", index::lacksSome, reader::read, scope.findings());
  }
}
