package report.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.SequenceNode;

/**
 * How a file is written, to write more of it in the same way.
 *
 * @param step the columns by which a mapping is indented below its key
 * @param listStep the columns by which a list is
 * @param quotes those that most quoted values stand in
 */
record FileStyle(int step, int listStep, Quotes quotes) {
  private static final int USUAL = 2;

  /** The style of a file by its tree. */
  static FileStyle of(Node root) {
    List<MappingNode.Entry> entries = new ArrayList<>();
    List<Character> signs = new ArrayList<>();
    collect(root, entries, signs);
    int step =
        indents(entries, MappingNode.class).filter(each -> each > 0).findFirst().orElse(USUAL);
    int listStep = indents(entries, SequenceNode.class).findFirst().orElse(step);
    long doubles = signs.stream().filter(sign -> sign == '"').count();
    long singles = signs.stream().filter(sign -> sign == '\'').count();
    return new FileStyle(step, listStep, doubles > singles ? Quotes.DOUBLE : Quotes.SINGLE);
  }

  private static void collect(Node node, List<MappingNode.Entry> entries, List<Character> signs) {
    if (node instanceof MappingNode mapping) {
      for (MappingNode.Entry entry : mapping.entries()) {
        entries.add(entry);
        collect(entry.value(), entries, signs);
      }
    } else if (node instanceof SequenceNode list) {
      list.items().forEach(item -> collect(item, entries, signs));
    } else {
      signs.add(YamlText.first(node));
    }
  }

  /** The columns by which values of a kind stand deeper than their keys. */
  private static IntStream indents(List<MappingNode.Entry> entries, Class<? extends Node> kind) {
    return entries.stream()
        .filter(entry -> kind.isInstance(entry.value()) && YamlText.isBlock(entry.value()))
        .mapToInt(entry -> entry.value().span().column() - entry.key().span().column())
        .map(columns -> Math.max(0, columns));
  }
}
