package report.read;

import java.util.List;
import java.util.Optional;
import report.finding.Findings;
import report.plan.Id;
import report.plan.Matter;
import report.prose.Prose;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.Ids;
import report.read.field.Items;
import report.read.field.MatterIndex;
import report.read.field.Scope;
import report.read.field.TypedNumber;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Reads the matters of one perspective, or those nested in one matter. */
final class MatterReader {
  private static final Form NESTED =
      Form.of(
          "nestedMatter",
          Key.required("id", Value.ID),
          Key.required("name", Value.TEXT),
          Key.required("direction", Value.TEXT));

  /** A matter without nested matters. */
  private static final Form ALONE =
      Form.of(
          "matter",
          Key.required("id", Value.ID),
          Key.required("name", Value.TEXT),
          Key.required("direction", Value.TEXT),
          Key.filled("matters", Value.items(Value.of(NESTED)).notEmpty()));

  /** A matter of a perspective. */
  static final Form FORM =
      ALONE
          .with(Key.filled("direction", Value.TEXT))
          .of(
              new Form.Kind("direction", ALONE),
              new Form.Kind("matters", ALONE.with(Key.filled("direction", Value.TEXT))));

  private final Scope scope;
  private final MatterIndex index;
  private final Ids ids;
  private final String parent;
  private final Form form;

  private MatterReader(Scope scope, MatterIndex index, String parent, Form form) {
    this.scope = scope;
    this.index = index;
    this.ids = new Ids(scope.findings());
    this.parent = parent;
    this.form = form;
  }

  /** A reader of the matters of a perspective, which may have nested matters. */
  static MatterReader of(Scope scope, MatterIndex index, String perspective) {
    return new MatterReader(scope, index, perspective, FORM);
  }

  Optional<Matter> read(Node node) {
    Optional<Fields> fields = Fields.ofItem(node, "matters", form, scope.findings());
    if (fields.isEmpty()) {
      index.lacksSome();
    }
    return fields.flatMap(this::read);
  }

  private Optional<Matter> read(Fields fields) {
    Findings findings = scope.findings();
    Optional<ScalarNode> written =
        fields.value("id").flatMap(node -> Expect.text(node, "id", findings));
    String path = parent + "/" + written.map(ScalarNode::text).orElse("");
    written.ifPresentOrElse(text -> index.addMatter(path), index::lacksSome);
    Optional<Id> id = written.flatMap(ids::claim);
    Optional<Node> name = fields.value("name");
    name.ifPresent(node -> TypedNumber.check(node, findings));
    List<Matter> nested = nested(fields, path);
    Prose direction = direction(fields);
    return id.isPresent() && name.isPresent() && !(direction.isEmpty() && nested.isEmpty())
        ? Optional.of(new Matter(id.get(), scope.line(name.get(), "name"), direction, nested))
        : Optional.empty();
  }

  private List<Matter> nested(Fields fields, String path) {
    MatterReader reader = new MatterReader(scope, index, path, NESTED);
    return form.equals(FORM)
        ? Items.of(fields, "matters", index::lacksSome, reader::read, scope.findings())
        : List.of();
  }

  /** Without a direction, the nested matters must have one. */
  private Prose direction(Fields fields) {
    Fields own = form.equals(FORM) && !fields.has("matters") ? fields.as(ALONE, "K001") : fields;
    return own.value("direction").map(node -> scope.prose(node, "direction")).orElse(Prose.EMPTY);
  }
}
