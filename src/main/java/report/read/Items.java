package report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** Reads the things of a list, one after the other. */
final class Items {
  private Items() {}

  /**
   * The things of a field that may be absent or empty.
   *
   * @param fields the fields
   * @param field the name of the field
   * @param incomplete told when there may be more than could be read
   * @param reader reads one thing
   * @param findings takes what is wrong
   * @return those that could be read
   */
  static <T> List<T> of(
      Fields fields,
      String field,
      Runnable incomplete,
      Function<Node, Optional<T>> reader,
      Findings findings) {
    if (fields.isBroken(field)) {
      incomplete.run();
    }
    Optional<Node> node = fields.optional(field);
    Optional<SequenceNode> list = node.flatMap(value -> Expect.list(value, field, findings));
    if (node.isPresent() && !list.filter(SequenceNode::whole).isPresent()) {
      incomplete.run();
    }
    List<T> read = new ArrayList<>();
    list.ifPresent(l -> l.items().forEach(item -> reader.apply(item).ifPresent(read::add)));
    return read;
  }

  /**
   * The things of a field that may be absent, and that is not an empty list if it is there.
   *
   * @param fields the fields
   * @param field the name of the field
   * @param incomplete told when there may be more than could be read
   * @param reader reads one thing
   * @param findings takes what is wrong
   * @return those that could be read
   */
  static <T> List<T> filled(
      Fields fields,
      String field,
      Runnable incomplete,
      Function<Node, Optional<T>> reader,
      Findings findings) {
    if (fields.has(field)) {
      fields.required(field).ifPresent(node -> mustBeFilled(node, field, findings));
    }
    return of(fields, field, incomplete, reader, findings);
  }

  /**
   * The texts of a field that holds one, or a list of them.
   *
   * @param fields the fields
   * @param field the name of the field
   * @param findings takes what is wrong
   * @return the texts in order; none if the field is absent
   */
  static List<ScalarNode> texts(Fields fields, String field, Findings findings) {
    return fields.optional(field).stream()
        .flatMap(
            node -> node instanceof SequenceNode list ? list.items().stream() : Stream.of(node))
        .flatMap(node -> Expect.text(node, field, findings).stream())
        .toList();
  }

  private static void mustBeFilled(Node node, String field, Findings findings) {
    if (node instanceof SequenceNode list && list.whole() && list.items().isEmpty()) {
      findings.add(Finding.of(Rule.EMPTY_VALUE, list.span(), field).saying("K004.list"));
    }
  }
}
