package report.read;

import java.util.ArrayList;
import java.util.List;
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

  /** Keys that a mistyped key was probably meant to be: they are not missing as well. */
  private final List<String> meant = new ArrayList<>();

  private Fields(MappingNode mapping, Findings findings) {
    this.mapping = mapping;
    this.findings = findings;
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
        .map(
            mapping -> {
              Fields fields = new Fields(mapping, findings);
              mapping.entries().forEach(entry -> fields.check(entry.key(), keys));
              return fields;
            });
  }

  /** Where its first key stands. */
  Span span() {
    return mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span();
  }

  /** Whether a key is there, mistyped perhaps, or may be further down where the file is broken. */
  boolean mayHave(String key) {
    return wrote(key) || !mapping.whole();
  }

  /** Whether a key is there, mistyped perhaps. */
  boolean wrote(String key) {
    return has(key) || meant.contains(key);
  }

  /** Whether a key was written or meant and its value cannot be told. */
  boolean isBroken(String key) {
    Optional<Node> value = mapping.entry(key).map(MappingNode.Entry::value);
    return value.map(node -> node instanceof FaultyNode).orElseGet(() -> mayHave(key));
  }

  /** Whether a key is there. */
  boolean has(String key) {
    return mapping.entry(key).isPresent();
  }

  /** The place of a key that is there. */
  Optional<Span> keySpan(String key) {
    return mapping.entry(key).map(entry -> entry.key().span());
  }

  /** The value of a key, if it is there and not left empty. */
  Optional<Node> optional(String key) {
    return mapping
        .entry(key)
        .map(MappingNode.Entry::value)
        .filter(node -> !(node instanceof FaultyNode))
        .filter(node -> !(node instanceof ScalarNode scalar && scalar.isEmpty()));
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
    if (value.isEmpty()
        && mapping.entry(key).filter(e -> e.value() instanceof ScalarNode).isPresent()) {
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
    for (MappingNode.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (others.contains(key) && !keys.contains(key)) {
        findings.add(
            Finding.of(Rule.UNKNOWN_KEY, entry.key().span(), key, String.join(", ", keys))
                .saying(sentence));
      }
    }
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

  private void check(ScalarNode key, List<String> keys) {
    if (keys.contains(key.text())) {
      return;
    }
    Optional<String> nearest = Nearest.to(HalfWidth.of(key.text()), keys);
    nearest.ifPresent(meant::add);
    findings.add(
        Finding.of(Rule.UNKNOWN_KEY, key.span(), key.text(), String.join(", ", keys))
            .instead(nearest.stream().toList()));
  }
}
