package report.edit;

import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
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
    Survey survey = new Survey();
    survey.look(root);
    int step = survey.step > 0 ? survey.step : USUAL;
    return new FileStyle(
        step,
        survey.listStep >= 0 ? survey.listStep : step,
        survey.doubles > survey.singles ? Quotes.DOUBLE : Quotes.SINGLE);
  }

  /** What a walk through a tree has seen. */
  private static final class Survey {
    private int step;
    private int listStep = -1;
    private int singles;
    private int doubles;

    void look(Node node) {
      if (node instanceof MappingNode mapping) {
        mapping.entries().forEach(this::look);
      } else if (node instanceof SequenceNode list) {
        list.items().forEach(this::look);
      } else if (node instanceof ScalarNode value) {
        singles += YamlText.first(value) == '\'' ? 1 : 0;
        doubles += YamlText.first(value) == '"' ? 1 : 0;
      }
    }

    private void look(MappingNode.Entry entry) {
      Node value = entry.value();
      int deeper = value.span().column() - entry.key().span().column();
      if (value instanceof MappingNode && YamlText.isBlock(value) && step == 0) {
        step = Math.max(0, deeper);
      } else if (value instanceof SequenceNode && YamlText.isBlock(value) && listStep < 0) {
        listStep = Math.max(0, deeper);
      }
      look(value);
    }
  }
}
