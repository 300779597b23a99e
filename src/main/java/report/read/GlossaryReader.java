package report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import report.calendar.FiscalYear;
import report.finding.Findings;
import report.plan.Id;
import report.plan.Term;
import report.prose.Prose;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.Ids;
import report.read.field.Matters;
import report.read.field.Scope;
import report.read.field.SourceMap;
import report.read.field.Terms;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Reads a glossary: a mapping from ids to terms. */
final class GlossaryReader {
  private static final Form TERM =
      Form.of("term", Key.required("term", Value.LINE), Key.required("definition", Value.TEXT));

  /** A glossary file. */
  static final Value FILE = Value.filledEntries(Value.ID, Value.of(TERM));

  private final FiscalYear year;
  private final Terms others;
  private final SourceMap origins;
  private final Findings findings;

  /**
   * The content of a glossary file.
   *
   * @param terms the terms that could be read, in the order of the file
   * @param ids the terms that texts may refer to
   */
  record Glossary(List<Term> terms, Terms ids) {
    /** Copies the list. */
    Glossary {
      terms = List.copyOf(terms);
    }

    /** The glossary of a book without one, or of a file that cannot be read. */
    static Glossary empty(boolean whole) {
      return new Glossary(List.of(), new Terms(Set.of(), whole));
    }
  }

  GlossaryReader(FiscalYear year, SourceMap origins, Findings findings) {
    this(year, new Terms(Set.of(), true), origins, findings);
  }

  /** A reader of notes that may refer to each other and to the terms of another glossary. */
  GlossaryReader(FiscalYear year, Terms others, SourceMap origins, Findings findings) {
    this.year = year;
    this.others = others;
    this.origins = origins;
    this.findings = findings;
  }

  Glossary read(Node root) {
    if (root instanceof ScalarNode scalar && scalar.isEmpty()) {
      return Glossary.empty(true);
    }
    return Expect.file(root, findings).map(this::read).orElseGet(() -> Glossary.empty(false));
  }

  private Glossary read(MappingNode mapping) {
    Set<String> ids =
        mapping.entries().stream()
            .flatMap(entry -> Ids.names(entry.key().text()).stream())
            .collect(Collectors.toSet());
    Terms known = new Terms(ids, mapping.whole());
    Scope scope = new Scope(year, others.and(known), Matters.NONE, origins, findings);
    List<Term> terms = new ArrayList<>();
    mapping.entries().forEach(entry -> term(entry, scope).ifPresent(terms::add));
    return new Glossary(terms, known);
  }

  private Optional<Term> term(MappingNode.Entry entry, Scope scope) {
    Optional<Id> id = Ids.wellFormed(entry.key(), findings);
    Optional<Fields> fields = Fields.of(entry.value(), entry.key().text(), TERM, findings);
    Optional<String> name = fields.flatMap(f -> f.line("term"));
    Optional<Prose> definition =
        fields.flatMap(f -> f.value("definition").map(n -> scope.prose(n, "definition")));
    if (id.isEmpty() || name.isEmpty() || definition.isEmpty()) {
      return Optional.empty();
    }
    Term read = new Term(id.get(), name.get(), definition.get());
    origins.add(read, entry.key().span());
    return Optional.of(read);
  }
}
