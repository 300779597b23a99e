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
import report.read.tree.Node;

/** Reads the vision file of a year. */
final class VisionReader {
  private static final List<String> KEYS = List.of("title", "goal", "perspectives", "notes");

  private final Scope scope;
  private final MatterIndex index = new MatterIndex();

  /**
   * What a vision file gave.
   *
   * @param vision the vision; nothing if it has errors
   * @param index what other files may refer to
   */
  record VisionFile(Optional<Vision> vision, MatterIndex index) {
    /** A file of which nothing could be read. */
    static VisionFile unread() {
      return new VisionFile(Optional.empty(), MatterIndex.unread());
    }
  }

  /** A reader of a vision whose texts may mark the terms of the book's glossary. */
  VisionReader(Scope scope) {
    this.scope = scope;
  }

  VisionFile read(Node root) {
    return Fields.ofFile(root, KEYS, scope.findings())
        .map(this::read)
        .orElseGet(VisionFile::unread);
  }

  private VisionFile read(Fields fields) {
    Glossary notes = notes(fields);
    Scope own = scope.marking(scope.terms().and(notes.ids()));
    Optional<String> title = fields.requiredLine("title");
    Optional<Prose> goal = fields.required("goal").map(node -> own.prose(node, "goal"));
    fields.mustHave("perspectives");
    List<Perspective> perspectives =
        Items.filled(
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
   * The notes of the vision; none has the id of a term of the book, since texts mark both alike.
   */
  private Glossary notes(Fields fields) {
    Findings findings = scope.findings();
    if (fields.isBroken("notes")) {
      return Glossary.empty(false);
    }
    Glossary notes =
        fields
            .optional("notes")
            .map(new GlossaryReader(scope.year(), scope.terms(), findings)::read)
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
