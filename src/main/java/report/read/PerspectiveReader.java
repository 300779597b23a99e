package report.read;

import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Id;
import report.plan.Matter;
import report.plan.Perspective;
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

/** Reads a perspective of a vision. */
final class PerspectiveReader {
  /** A perspective. */
  static final Form FORM =
      Form.of(
          "perspective",
          Key.required("id", Value.ID),
          Key.required("statement", Value.TEXT),
          Key.optional("overview", Value.TEXT),
          Key.required("matters", Value.items(Value.of(MatterReader.FORM)).notEmpty()));

  private final Scope scope;
  private final MatterIndex index;
  private final Ids ids;

  PerspectiveReader(Scope scope, MatterIndex index) {
    this.scope = scope;
    this.index = index;
    this.ids = new Ids(scope.findings());
  }

  Optional<Perspective> read(Node node) {
    Optional<Fields> fields = Fields.ofItem(node, "perspectives", FORM, scope.findings());
    if (fields.isEmpty()) {
      index.lacksSome();
    }
    return fields.flatMap(this::read);
  }

  private Optional<Perspective> read(Fields fields) {
    Findings findings = scope.findings();
    Optional<ScalarNode> written =
        fields.value("id").flatMap(node -> Expect.text(node, "id", findings));
    written.ifPresentOrElse(text -> index.addPerspective(text.text()), index::lacksSome);
    Optional<Id> id = written.flatMap(this::claim);
    Optional<Prose> statement = fields.value("statement").map(node -> line(node, "statement"));
    Prose overview =
        fields.value("overview").map(node -> line(node, "overview")).orElse(Prose.EMPTY);
    MatterReader reader = MatterReader.of(scope, index, written.map(ScalarNode::text).orElse(""));
    List<Matter> matters = Items.of(fields, "matters", index::lacksSome, reader::read, findings);
    return id.isPresent() && statement.isPresent() && !matters.isEmpty()
        ? Optional.of(new Perspective(id.get(), statement.get(), overview, matters))
        : Optional.empty();
  }

  private Prose line(Node node, String field) {
    TypedNumber.check(node, scope.findings());
    return scope.line(node, field);
  }

  /** The words by which agendas refer to other parts of a vision are not ids. */
  private Optional<Id> claim(ScalarNode written) {
    if (Subjects.PARTS.contains(written.text())) {
      scope
          .findings()
          .add(
              Finding.of(Rule.MALFORMED_ID, written.span(), written.text())
                  .withMessage("K007.reserved"));
      return Optional.empty();
    }
    return ids.claim(written);
  }
}
