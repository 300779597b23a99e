package report.read;

import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Perspective;
import report.plan.Term;
import report.plan.Vision;
import report.prose.Prose;
import report.read.GlossaryReader.Glossary;
import report.read.field.Fields;
import report.read.field.Items;
import report.read.field.MatterIndex;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.Node;

/** Reads the vision file of a year. */
final class VisionReader {
  /** A vision file. */
  static final Form FORM =
      Form.of(
          "vision",
          Key.required("title", Value.LINE),
          Key.required("goal", Value.TEXT),
          Key.required("perspectives", Value.items(Value.of(PerspectiveReader.FORM)).notEmpty()),
          Key.optional("notes", GlossaryReader.FILE));

  private final Scope scope;
  private final MatterIndex index = new MatterIndex();

  /**
   * The content of a vision file.
   *
   * @param vision the vision; empty if it has errors
   * @param index what other files may refer to
   */
  record VisionFile(Optional<Vision> vision, MatterIndex index) {
    /** A file that could not be read at all. */
    static VisionFile unread() {
      return new VisionFile(Optional.empty(), MatterIndex.unread());
    }
  }

  /** A reader of a vision whose texts may refer to the terms of the book's glossary. */
  VisionReader(Scope scope) {
    this.scope = scope;
  }

  VisionFile read(Node root) {
    return Fields.ofFile(root, FORM, scope.findings())
        .map(this::read)
        .orElseGet(VisionFile::unread);
  }

  private VisionFile read(Fields fields) {
    Glossary notes = notes(fields);
    Scope own = scope.marking(scope.terms().and(notes.ids()));
    Optional<String> title = fields.line("title");
    Optional<Prose> goal = fields.value("goal").map(node -> own.prose(node, "goal"));
    List<Perspective> perspectives =
        Items.of(
            fields,
            "perspectives",
            index::lacksSome,
            new PerspectiveReader(own, index)::read,
            scope.findings());
    Optional<Vision> vision =
        title.isPresent() && goal.isPresent() && !perspectives.isEmpty()
            ? Optional.of(new Vision(title.get(), goal.get(), perspectives, notes.terms()))
            : Optional.empty();
    return new VisionFile(vision, index);
  }

  /**
   * The notes of the vision; none has the id of a term of the book, because texts refer to both in
   * the same way.
   */
  private Glossary notes(Fields fields) {
    Findings findings = scope.findings();
    if (fields.isBroken("notes")) {
      return Glossary.empty(false);
    }
    Glossary notes =
        fields
            .value("notes")
            .map(new GlossaryReader(scope.year(), scope.terms(), scope.origins(), findings)::read)
            .orElseGet(() -> Glossary.empty(true));
    fields
        .keySpan("notes")
        .ifPresent(
            span ->
                notes.terms().stream()
                    .map(Term::id)
                    .filter(id -> scope.terms().ids().contains(id.text()))
                    .forEach(id -> findings.add(Finding.of(Rule.REPEATED_ID, span, id.text()))));
    return notes;
  }
}
