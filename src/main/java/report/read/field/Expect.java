package report.read.field;

import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.read.markdown.ProseReader;
import report.read.markdown.TypedLines;
import report.read.tree.FaultyNode;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** Interprets a value as the type its field expects, or reports what it is instead. */
public final class Expect {
  private Expect() {}

  /** A single value that is not empty. */
  public static Optional<ScalarNode> text(Node node, String field, Findings findings) {
    if (node instanceof ScalarNode scalar) {
      return scalar.isEmpty()
          ? refuse(Finding.of(Rule.EMPTY_VALUE, node.span(), field), findings)
          : Optional.of(scalar);
    }
    return wrong(node, field, "K003.text", findings);
  }

  /** A single-line value where a list of them, which is read elsewhere, would do as well. */
  public static Optional<String> lineOrLines(Node node, String field, Findings findings) {
    return node instanceof ScalarNode
        ? line(node, field, findings)
        : wrong(node, field, "K003.texts", findings);
  }

  /** A single-line value, without the spaces around it. */
  public static Optional<String> line(Node node, String field, Findings findings) {
    return text(node, field, findings).flatMap(text -> line(text, field, findings));
  }

  private static Optional<String> line(ScalarNode text, String field, Findings findings) {
    String line = text.text().strip();
    if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
      return refuse(
          Finding.of(Rule.WRONG_TYPE, text.span(), field).withMessage("K003.line"), findings);
    }
    if (line.length() > ProseReader.LONGEST_LINE) {
      return refuse(ProseReader.tooLong(text, ProseReader.LONGEST_LINE), findings);
    }
    TypedLines.checkLine(text, findings);
    return Optional.of(line);
  }

  /** A list. */
  public static Optional<SequenceNode> list(Node node, String field, Findings findings) {
    if (node instanceof SequenceNode list) {
      return Optional.of(list);
    }
    Optional<Finding> misread =
        node instanceof ScalarNode scalar ? Misread.list(scalar) : Optional.empty();
    return misread.isPresent()
        ? refuse(misread.get(), findings)
        : wrong(node, field, "K003.list", findings);
  }

  /** A mapping as the value of a field. */
  public static Optional<MappingNode> mapping(Node node, String field, Findings findings) {
    return mapping(node, field, "K003.mapping", "K004", findings);
  }

  /** A mapping as an item of a list. */
  public static Optional<MappingNode> item(Node node, String field, Findings findings) {
    return mapping(node, field, "K003.item", "K004.item", findings);
  }

  /** A mapping as the whole of a file. */
  public static Optional<MappingNode> file(Node root, Findings findings) {
    return mapping(root, "", "K003.file", "K004.file", findings);
  }

  private static Optional<MappingNode> mapping(
      Node node, String field, String wrong, String empty, Findings findings) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(mapping);
    }
    if (node instanceof ScalarNode scalar && scalar.isEmpty()) {
      return refuse(Finding.of(Rule.EMPTY_VALUE, node.span(), field).withMessage(empty), findings);
    }
    Optional<Finding> misread =
        node instanceof ScalarNode scalar ? Misread.mapping(scalar) : Optional.empty();
    return misread.isPresent()
        ? refuse(misread.get(), findings)
        : wrong(node, field, wrong, findings);
  }

  /** In a broken part of a file, the value is unknown. */
  private static boolean isCut(Node node) {
    return node instanceof FaultyNode
        || (node instanceof MappingNode mapping && !mapping.whole())
        || (node instanceof SequenceNode list && !list.whole());
  }

  private static <T> Optional<T> wrong(
      Node node, String field, String sentence, Findings findings) {
    return isCut(node)
        ? Optional.empty()
        : refuse(Finding.of(Rule.WRONG_TYPE, node.span(), field).withMessage(sentence), findings);
  }

  private static <T> Optional<T> refuse(Finding finding, Findings findings) {
    findings.add(finding);
    return Optional.empty();
  }
}
