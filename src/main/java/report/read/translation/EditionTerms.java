package report.read.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.finding.Findings;
import report.read.field.Expect;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/**
 * The words that an edition translates once for a book, in its {@code book.en.yaml}: the names of
 * departments, and the units of figures.
 */
public final class EditionTerms {
  private static final String DEPARTMENTS = "departments";
  private static final String UNITS = "units";
  private static final Value WORDS = Value.entries(Value.LINE, Value.LINE);

  private final Findings findings;
  private final Names departments = new Names();
  private final Map<String, String> units = new LinkedHashMap<>();

  /**
   * No words yet.
   *
   * @param findings receives what is wrong with them
   */
  public EditionTerms(Findings findings) {
    this.findings = findings;
  }

  /**
   * The form of the translation of a book: its texts, and the words.
   *
   * @param book the form of a book
   * @return the form of the file
   */
  public static Form with(Form book) {
    List<Key> keys =
        new ArrayList<>(TranslationForm.merged(TranslationForm.of(Value.of(book))).keys());
    keys.add(Key.optional(DEPARTMENTS, WORDS));
    keys.add(Key.optional(UNITS, WORDS));
    return new Form(book.name(), keys, List.of());
  }

  /**
   * Takes the words from a translation of a book.
   *
   * @param root the tree of the file
   * @return the tree of the other keys
   */
  public Node takenFrom(Node root) {
    if (!(root instanceof MappingNode mapping)) {
      return root;
    }
    words(mapping, DEPARTMENTS).forEach(departments::add);
    words(mapping, UNITS).forEach(this::unit);
    return new MappingNode(
        mapping.entries().stream()
            .filter(entry -> !List.of(DEPARTMENTS, UNITS).contains(entry.key().text()))
            .toList(),
        mapping.span(),
        mapping.whole());
  }

  private List<MappingNode.Entry> words(MappingNode root, String key) {
    return root
        .entry(key)
        .map(MappingNode.Entry::value)
        .flatMap(Overlay::filled)
        .flatMap(value -> Expect.mapping(value, key, findings))
        .map(MappingNode::entries)
        .orElse(List.of())
        .stream()
        .filter(this::isWord)
        .toList();
  }

  /** Whether a word can be read; what is left empty is not translated yet. */
  private boolean isWord(MappingNode.Entry entry) {
    return Overlay.filled(entry.value()).isEmpty()
        || Expect.line(entry.value(), entry.key().text(), findings).isPresent();
  }

  private void unit(MappingNode.Entry entry) {
    Overlay.filled(entry.value())
        .map(ScalarNode.class::cast)
        .ifPresent(word -> units.put(entry.key().text().strip(), word.text().strip()));
  }

  /**
   * The names of departments.
   *
   * @return their translations
   */
  public Names departments() {
    return departments;
  }

  /**
   * The units.
   *
   * @return the translations by the units in the original
   */
  public Map<String, String> units() {
    return Map.copyOf(units);
  }
}
