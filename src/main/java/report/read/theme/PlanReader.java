package report.read.theme;

import java.util.List;
import java.util.Optional;
import report.finding.Findings;
import report.plan.Id;
import report.plan.Initiative;
import report.plan.MatterPath;
import report.plan.Theme;
import report.prose.Prose;
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
          Key.required("department", Value.LINE),
          Key.required("direction", Value.TEXT),
          Key.required("initiatives", Value.items(Value.of(InitiativeReader.FORM)).notEmpty()),
          Matters.SERVES,
          MoneyReader.IN_PLAN);

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
    Optional<String> department = fields.line("department");
    Optional<Prose> direction =
        fields.value("direction").map(node -> scope.prose(node, "direction"));
    List<Initiative> initiatives = initiatives(fields);
    List<MatterPath> serves = scope.serves(fields);
    Theme theme =
        new Theme(
            folder,
            number.map(Placed::value).orElse(1),
            title.orElse(""),
            department.orElse(""),
            direction.orElse(Prose.EMPTY),
            initiatives,
            List.of(),
            serves,
            MoneyReader.ofPlan(fields, scope));
    return new PlanFile(Optional.of(theme), number, index);
  }

  private List<Initiative> initiatives(Fields fields) {
    InitiativeReader reader = new InitiativeReader(scope, ThemeIds.none(scope.findings()), index);
    return Items.of(fields, "initiatives", index::lacksSome, reader::read, scope.findings());
  }
}
