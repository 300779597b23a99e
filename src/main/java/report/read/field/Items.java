package report.read.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import report.finding.Findings;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** Reads the items of a list in order. */
public final class Items {
  private Items() {}

  /**
   * The items of a field that may be absent or empty.
   *
   * @param fields the fields
   * @param field the name of the field
   * @param incomplete called if there may be more items than could be read
   * @param reader reads one item
   * @param findings receives the findings
   * @return the ids that could be read
   */
  public static <T> List<T> of(
      Fields fields,
      String field,
      Runnable incomplete,
      Function<Node, Optional<T>> reader,
      Findings findings) {
    if (fields.isBroken(field)) {
      incomplete.run();
    }
    Optional<SequenceNode> list = fields.list(field);
    if (fields.isFilled(field) && !list.filter(SequenceNode::whole).isPresent()) {
      incomplete.run();
    }
    List<T> read = new ArrayList<>();
    list.ifPresent(l -> l.items().forEach(item -> reader.apply(item).ifPresent(read::add)));
    return read;
  }

  /**
   * The texts of a field that contains one, or a list of them.
   *
   * @param fields the fields
   * @param field the name of the field
   * @param findings receives the findings
   * @return the texts in order; none if the field is absent
   */
  public static List<ScalarNode> texts(Fields fields, String field, Findings findings) {
    return fields.value(field).stream()
        .flatMap(
            node -> node instanceof SequenceNode list ? list.items().stream() : Stream.of(node))
        .flatMap(node -> Expect.text(node, field, findings).stream())
        .toList();
  }
}
