package report.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.plan.Material;
import report.plan.Subject;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.Items;
import report.read.field.Placed;
import report.read.field.TypedNumber;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** Reads the papers of a meeting. */
final class MaterialsReader {
  private static final Form HANDOUT = Form.of("handout", Key.required("title", Value.LINE));

  /** A paper of the book, or another one. */
  static final Value MATERIAL = Value.either(Value.PATH, Value.of(HANDOUT));

  private final Subjects subjects;
  private final Findings findings;
  private boolean whole = true;

  MaterialsReader(Subjects subjects, Findings findings) {
    this.subjects = subjects;
    this.findings = findings;
  }

  /**
   * The papers as listed.
   *
   * @param fields the fields of the meeting
   * @param pointers what the agenda discusses
   * @return the papers; empty if none are listed
   */
  Optional<List<Material>> read(Fields fields, List<Placed<Subject>> pointers) {
    if (!fields.has("materials")) {
      return Optional.empty();
    }
    Set<String> written = written(fields);
    List<Placed<Material>> listed =
        Items.of(
            fields, "materials", () -> whole = false, node -> material(node, written), findings);
    Map<Material, Span> materials = new LinkedHashMap<>();
    for (Placed<Material> material : listed) {
      @Nullable Span first = materials.putIfAbsent(material.value(), material.span());
      if (first != null) {
        findings.add(
            Finding.of(Rule.MATERIALS, material.span())
                .withMessage("V006.twice")
                .withRelated(first));
      }
    }
    if (whole) {
      pointers.stream()
          .filter(pointer -> !materials.containsKey(pointer.value().paper()))
          .forEach(pointer -> findings.add(Finding.of(Rule.MATERIALS, pointer.span())));
    }
    return Optional.of(List.copyOf(materials.keySet()));
  }

  /** The papers of the book that are listed: none may be listed twice. */
  private static Set<String> written(Fields fields) {
    return fields.value("materials").stream()
        .flatMap(
            node -> node instanceof SequenceNode list ? list.items().stream() : Stream.of(node))
        .flatMap(node -> node instanceof ScalarNode text ? Stream.of(text) : Stream.empty())
        .map(text -> text.text().strip())
        .collect(Collectors.toSet());
  }

  private Optional<Placed<Material>> material(Node node, Set<String> written) {
    Optional<Material> material =
        node instanceof MappingNode ? handout(node) : paper(node, written);
    return material.map(found -> new Placed<>(found, node.span()));
  }

  private Optional<Material> handout(Node node) {
    Optional<Fields> fields = Fields.ofItem(node, "materials", HANDOUT, findings);
    Optional<String> title =
        fields.flatMap(f -> f.line("title", written -> TypedNumber.check(written, findings)));
    return title.map(Material.Handout::new);
  }

  /** A theme or the vision as a whole: parts of a paper have no number. */
  private Optional<Material> paper(Node node, Set<String> listed) {
    Optional<ScalarNode> text = Expect.text(node, "materials", findings);
    Optional<Subject> subject = text.flatMap(written -> subjects.of(written, listed, findings));
    boolean isPart = subject.isPresent() && text.get().text().indexOf('/') >= 0;
    if (isPart) {
      String path = text.get().text().strip();
      findings.add(
          Finding.of(Rule.MATERIALS, node.span(), path)
              .withMessage("V006.part")
              .withSuggestedTexts(List.of(path.substring(0, path.indexOf('/')))));
    }
    return subject.map(Subject::paper);
  }
}
