package report.read;

import java.util.List;
import java.util.Optional;
import report.finding.Findings;
import report.plan.Id;
import report.plan.Matter;
import report.prose.Prose;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Reads the matters of one perspective, or those nested in one matter. */
final class MatterReader {
  private static final List<String> KEYS = List.of("id", "name", "direction", "matters");
  private static final List<String> NESTED = List.of("id", "name", "direction");

  private final Scope scope;
  private final MatterIndex index;
  private final Ids ids;
  private final String parent;
  private final List<String> keys;

  private MatterReader(Scope scope, MatterIndex index, String parent, List<String> keys) {
    this.scope = scope;
    this.index = index;
    this.ids = new Ids(scope.findings());
    this.parent = parent;
    this.keys = keys;
  }

  /** A reader of the matters of a perspective, which may have others nested in them. */
  static MatterReader of(Scope scope, MatterIndex index, String perspective) {
    return new MatterReader(scope, index, perspective, KEYS);
  }

  Optional<Matter> read(Node node) {
    Optional<Fields> fields = Fields.ofItem(node, "matters", keys, scope.findings());
    if (fields.isEmpty()) {
      index.lacksSome();
    }
    return fields.flatMap(this::read);
  }

  private Optional<Matter> read(Fields fields) {
    Findings findings = scope.findings();
    Optional<ScalarNode> written =
        fields.required("id").flatMap(node -> Expect.text(node, "id", findings));
    String path = parent + "/" + written.map(ScalarNode::text).orElse("");
    written.ifPresentOrElse(text -> index.addMatter(path), index::lacksSome);
    Optional<Id> id = written.flatMap(ids::claim);
    Optional<Node> name = fields.required("name");
    name.ifPresent(node -> TypedNumber.check(node, findings));
    List<Matter> nested = nested(fields, path);
    Prose direction = direction(fields);
    return id.isPresent() && name.isPresent() && !(direction.isEmpty() && nested.isEmpty())
        ? Optional.of(new Matter(id.get(), scope.line(name.get(), "name"), direction, nested))
        : Optional.empty();
  }

  private List<Matter> nested(Fields fields, String path) {
    MatterReader reader = new MatterReader(scope, index, path, NESTED);
    return keys.contains("matters")
        ? Items.filled(fields, "matters", index::lacksSome, reader::read, scope.findings())
        : List.of();
  }

  /** Without a direction, the nested matters must say where it goes. */
  private Prose direction(Fields fields) {
    Optional<Node> direction =
        fields.has("matters") && !fields.has("direction")
            ? Optional.empty()
            : fields.required("direction");
    return direction.map(node -> scope.prose(node, "direction")).orElse(Prose.EMPTY);
  }
}
