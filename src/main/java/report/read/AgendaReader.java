package report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.finding.Findings;
import report.plan.AgendaItem;
import report.plan.Subject;
import report.read.field.Fields;
import report.read.field.Items;
import report.read.field.Placed;
import report.read.field.Scope;
import report.read.field.TypedNumber;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Reads the items of one agenda. */
final class AgendaReader {
  /** An item of an agenda. */
  static final Form FORM =
      Form.of(
          "agendaItem",
          Key.required("title", Value.TEXT),
          Key.optional("discusses", Value.some(Value.PATH)),
          Key.optional("unwritten", Value.MARK));

  private static final Form UNWRITTEN = FORM.without("discusses");

  private final Scope scope;
  private final Subjects subjects;
  private final List<Placed<Subject>> pointers = new ArrayList<>();

  AgendaReader(Scope scope, Subjects subjects) {
    this.scope = scope;
    this.subjects = subjects;
  }

  Optional<AgendaItem> read(Node node) {
    return Fields.ofItem(node, "agenda", FORM, scope.findings()).flatMap(this::read);
  }

  /** What the items read so far discuss, and where. */
  List<Placed<Subject>> pointers() {
    return List.copyOf(pointers);
  }

  private Optional<AgendaItem> read(Fields fields) {
    Findings findings = scope.findings();
    Optional<Node> title = fields.value("title");
    title.ifPresent(node -> TypedNumber.check(node, findings));
    boolean unwritten = fields.isSet("unwritten");
    if (unwritten) {
      fields.as(UNWRITTEN, "K001.unwritten");
    }
    List<Subject> discusses = discusses(fields);
    return title.map(
        node ->
            new AgendaItem(
                scope.line(node, "title"), unwritten ? List.of() : discusses, unwritten));
  }

  private List<Subject> discusses(Fields fields) {
    List<Subject> found = new ArrayList<>();
    for (ScalarNode text : Items.texts(fields, "discusses", scope.findings())) {
      Optional<Subject> subject = subjects.of(text, scope.findings());
      subject.ifPresent(found::add);
      subject.ifPresent(s -> pointers.add(new Placed<>(s, text.span())));
    }
    return found;
  }
}
