package report.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.read.tree.FaultyNode;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** Takes a value for what its field expects, or reports what stands there instead. */
final class Expect {
  private static final Pattern FULL_WIDTH_COLON = Pattern.compile("([\\w-]+)[ 　]*：\\s*(.*)");

  private Expect() {}

  /** A single value that is not empty. */
  static Optional<ScalarNode> text(Node node, String field, Findings findings) {
    if (node instanceof ScalarNode scalar && !scalar.isEmpty()) {
      return Optional.of(scalar);
    }
    return node instanceof ScalarNode
        ? empty(node, field, findings)
        : wrong(node, field, "K003.text", findings);
  }

  /** A list. */
  static Optional<SequenceNode> list(Node node, String field, Findings findings) {
    return node instanceof SequenceNode list
        ? Optional.of(list)
        : wrong(node, field, "K003.list", findings);
  }

  /** A mapping. */
  static Optional<MappingNode> mapping(Node node, String field, Findings findings) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(mapping);
    }
    if (node instanceof ScalarNode scalar && !scalar.isEmpty()) {
      Matcher colon = FULL_WIDTH_COLON.matcher(scalar.text());
      if (colon.lookingAt()) {
        findings.add(
            Finding.of(
                    Rule.NOT_YAML,
                    scalar.at(scalar.text().indexOf('：'), scalar.text().indexOf('：') + 1),
                    colon.group(1))
                .saying("Y003.full-width-colon"));
        return Optional.empty();
      }
    }
    boolean isEmpty = node instanceof ScalarNode scalar && scalar.isEmpty();
    return isEmpty ? empty(node, field, findings) : wrong(node, field, "K003.mapping", findings);
  }

  private static <T> Optional<T> empty(Node node, String field, Findings findings) {
    findings.add(Finding.of(Rule.EMPTY_VALUE, node.span(), field));
    return Optional.empty();
  }

  /** What stands where a file is broken cannot be told. */
  private static boolean isCut(Node node) {
    return node instanceof FaultyNode
        || (node instanceof MappingNode mapping && !mapping.whole())
        || (node instanceof SequenceNode list && !list.whole());
  }

  private static <T> Optional<T> wrong(
      Node node, String field, String sentence, Findings findings) {
    if (!isCut(node)) {
      findings.add(
          Finding.of(Rule.WRONG_TYPE, node.span(), field)
              .saying(field.isEmpty() ? "K003.file" : sentence));
    }
    return Optional.empty();
  }
}
