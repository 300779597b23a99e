package report.read.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/**
 * A translation to fill in: the keys and ids of all texts of a file, each text as a comment above
 * its empty key. What is left empty is not translated.
 */
public final class TranslationDraft {
  private static final String STEP = "  ";

  private TranslationDraft() {}

  /**
   * The lines of a draft.
   *
   * @param root the tree of the original
   * @param form what the file is as a whole
   * @return lines of YAML; none if the file has nothing to translate
   */
  public static List<String> of(Node root, Value form) {
    return lines(root, TranslationForm.of(form));
  }

  /** The lines of a mapping or a list; none if it has no texts. */
  private static List<String> lines(Node node, Value form) {
    if (node instanceof MappingNode mapping) {
      return mapping(mapping, form);
    }
    return node instanceof SequenceNode list ? list(list, form) : List.of();
  }

  private static List<String> mapping(MappingNode mapping, Value form) {
    List<String> lines = new ArrayList<>();
    for (MappingNode.Entry entry : mapping.entries()) {
      value(entry.key().text(), form)
          .ifPresent(value -> lines.addAll(entry(entry.key().text(), entry.value(), value)));
    }
    return lines;
  }

  /** What a key of a mapping can have; empty if that is no text. */
  private static Optional<Value> value(String key, Value form) {
    Form keys = TranslationForm.merged(form);
    return keys.keys().isEmpty()
        ? TranslationForm.ways(form)
            .filter(Value.Entries.class::isInstance)
            .map(way -> ((Value.Entries) way).value())
            .findFirst()
        : keys.keys().stream()
            .filter(known -> known.name().equals(key) && TranslationForm.isText(known))
            .map(Key::value)
            .findFirst();
  }

  private static List<String> entry(String key, Node value, Value form) {
    List<String> lines = new ArrayList<>();
    if (value instanceof ScalarNode text) {
      if (isText(form) && Untranslated.isJapanese(text)) {
        comment(text).forEach(lines::add);
        lines.add(key + ":");
      }
      return lines;
    }
    List<String> inside = lines(value, form);
    if (!inside.isEmpty()) {
      lines.add(key + ":");
      inside.forEach(line -> lines.add(STEP + line));
    }
    return lines;
  }

  private static List<String> list(SequenceNode list, Value form) {
    Optional<Value> item =
        TranslationForm.ways(form)
            .filter(Value.Items.class::isInstance)
            .map(way -> ((Value.Items) way).item())
            .findFirst();
    if (item.isEmpty()) {
      return List.of();
    }
    String key = TranslationForm.identifying(TranslationForm.merged(item.get()));
    List<List<String>> items =
        list.items().stream().map(each -> item(each, item.get(), key)).toList();
    boolean hasTexts = items.stream().anyMatch(lines -> lines.size() > (key.isEmpty() ? 1 : 0));
    return hasTexts ? items.stream().flatMap(List::stream).toList() : List.of();
  }

  /**
   * An item; of those that are found by a key, only those with texts, of the others all, because
   * their order counts.
   */
  private static List<String> item(Node node, Value form, String key) {
    if (node instanceof ScalarNode text) {
      boolean isText = isText(form) && Untranslated.isJapanese(text);
      return Stream.concat(isText ? comment(text) : Stream.of(), Stream.of("-")).toList();
    }
    List<String> inside = lines(node, form);
    Optional<String> id =
        node instanceof MappingNode mapping
            ? mapping
                .entry(key)
                .map(MappingNode.Entry::value)
                .filter(ScalarNode.class::isInstance)
                .map(written -> ((ScalarNode) written).text())
            : Optional.empty();
    if (id.isPresent() && inside.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(id.map(name -> "- " + key + ": " + name).orElse(inside.isEmpty() ? "- {}" : "-"));
    inside.forEach(line -> lines.add(STEP + line));
    return lines;
  }

  private static boolean isText(Value form) {
    return TranslationForm.ways(form)
        .anyMatch(way -> way.equals(Value.LINE) || way.equals(Value.TEXT));
  }

  private static Stream<String> comment(ScalarNode text) {
    return text.text().strip().lines().map(line -> ("# " + line).stripTrailing());
  }
}
