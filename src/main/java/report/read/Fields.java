package report.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.notation.HalfWidth;
import report.notation.Nearest;
import report.read.tree.FaultyNode;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/**
 * The fields of a mapping by their keys. Reports unknown keys when made, missing ones when asked.
 */
final class Fields {
  private final MappingNode mapping;
  private final Findings findings;

  /** The entries by the keys that were written, or that a mistyped key was probably meant to be. */
  private final Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();

  /** Whether what follows a key may have been taken for keys of this mapping. */
  private final boolean misindented;

  private Fields(MappingNode mapping, List<String> keys, Findings findings) {
    this.mapping = mapping;
    this.findings = findings;
    List<ScalarNode> unknown =
        mapping.entries().stream()
            .map(MappingNode.Entry::key)
            .filter(key -> !keys.contains(key.text()))
            .toList();
    this.misindented = unknown.stream().anyMatch(key -> isIndented(key, keys));
    for (MappingNode.Entry entry : mapping.entries()) {
      if (keys.contains(entry.key().text())) {
        entries.put(entry.key().text(), entry);
      }
    }
    if (misindented) {
      unknown.stream().filter(Fields::beginsWide).findFirst().ifPresent(this::reportIndent);
    }
    for (MappingNode.Entry entry : mapping.entries()) {
      boolean isKnown = keys.contains(entry.key().text());
      if (!isKnown && !(misindented && beginsWide(entry.key()))) {
        unknown(entry.key(), keys).ifPresent(key -> entries.putIfAbsent(key, entry));
      }
    }
  }

  private static boolean beginsWide(ScalarNode key) {
    return key.text().startsWith("　");
  }

  /** Whether a key is indented by full-width spaces, rather than preceded by a stray one. */
  private static boolean isIndented(ScalarNode key, List<String> keys) {
    return beginsWide(key) && !keys.contains(HalfWidth.of(key.text()));
  }

  private void reportIndent(ScalarNode key) {
    int width = key.text().length() - key.text().replaceAll("^　+", "").length();
    findings.add(Finding.of(Rule.NOT_YAML, key.at(0, width)).saying("Y003.full-width-indent"));
  }

  /**
   * The fields of a value.
   *
   * @param node the value, which must be a mapping
   * @param field the name of the field that holds it
   * @param keys the keys it may have
   * @param findings takes what is wrong
   * @return the fields; nothing if the value is no mapping
   */
  static Optional<Fields> of(Node node, String field, List<String> keys, Findings findings) {
    return Expect.mapping(node, field, findings)
        .map(mapping -> new Fields(mapping, keys, findings));
  }

  /** The fields of an item of a list. */
  static Optional<Fields> ofItem(Node node, String field, List<String> keys, Findings findings) {
    return Expect.item(node, field, findings).map(mapping -> new Fields(mapping, keys, findings));
  }

  /** The fields of a whole file. */
  static Optional<Fields> ofFile(Node root, List<String> keys, Findings findings) {
    return Expect.file(root, findings).map(mapping -> new Fields(mapping, keys, findings));
  }

  /** Where its first key stands. */
  Span span() {
    return mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span();
  }

  /** Whether a key is there, mistyped perhaps. */
  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Whether a key is there, or may be further down where the file is broken. */
  boolean mayHave(String key) {
    return has(key) || !isWhole();
  }

  /** Whether a key may be there and its value cannot be told. */
  boolean isBroken(String key) {
    return value(key).map(node -> node instanceof FaultyNode).orElseGet(() -> !isWhole());
  }

  private boolean isWhole() {
    return mapping.whole() && !misindented;
  }

  /** The place of a key that is there. */
  Optional<Span> keySpan(String key) {
    return Optional.ofNullable(entries.get(key)).map(entry -> entry.key().span());
  }

  /** The value of a key, if it is there and not left empty. */
  Optional<Node> optional(String key) {
    return value(key)
        .filter(node -> !(node instanceof FaultyNode))
        .filter(node -> !(node instanceof ScalarNode scalar && scalar.isEmpty()));
  }

  private Optional<Node> value(String key) {
    return Optional.ofNullable(entries.get(key)).map(MappingNode.Entry::value);
  }

  /** Reports a key that is not there. */
  void mustHave(String key) {
    if (!mayHave(key)) {
      findings.add(Finding.of(Rule.MISSING_KEY, span(), key));
    }
  }

  /** The value of a key that must be there and not be empty. */
  Optional<Node> required(String key) {
    mustHave(key);
    Optional<Node> value = optional(key);
    boolean isEmpty = value.isEmpty() && value(key).orElse(null) instanceof ScalarNode;
    if (isEmpty && !misindented) {
      findings.add(Finding.of(Rule.EMPTY_VALUE, keySpan(key).orElseThrow(), key));
    }
    return value;
  }

  /** A text of one line that must be there. */
  Optional<String> requiredLine(String key) {
    return required(key).flatMap(node -> line(node, key));
  }

  /** A text of one line. */
  Optional<String> line(String key) {
    return optional(key).flatMap(node -> line(node, key));
  }

  /** Reports keys that other things have and this one does not. */
  void only(List<String> keys, List<String> others, String sentence) {
    entries.forEach(
        (key, entry) -> {
          if (others.contains(key) && !keys.contains(key)) {
            findings.add(
                Finding.of(Rule.UNKNOWN_KEY, entry.key().span(), key, String.join(", ", keys))
                    .saying(sentence));
          }
        });
  }

  private Optional<String> line(Node node, String key) {
    return Expect.text(node, key, findings)
        .flatMap(
            text -> {
              String line = text.text().strip();
              if (line.indexOf('\n') < 0) {
                return Optional.of(line);
              }
              findings.add(Finding.of(Rule.WRONG_TYPE, text.span(), key).saying("K003.line"));
              return Optional.empty();
            });
  }

  /** Reports an unknown key; the key that was probably meant. */
  private Optional<String> unknown(ScalarNode key, List<String> keys) {
    String folded = HalfWidth.of(key.text());
    Optional<String> nearest = Nearest.to(folded, keys);
    boolean isWide = nearest.filter(folded::equals).isPresent();
    findings.add(
        Finding.of(Rule.UNKNOWN_KEY, key.span(), key.text(), String.join(", ", keys))
            .saying(isWide ? "K001.full-width" : "K001")
            .instead(nearest.stream().toList()));
    return nearest;
  }
}
