package report.read.theme;

import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/**
 * A result whose lines, created by {@code report new progress}, have not been filled in. It reports
 * nothing.
 */
final class OpenResult {
  private static final String LABEL = "label";

  /**
   * The lines. Every such form has reason and next steps: a figure alone without a value was more
   * likely forgotten.
   */
  static final Form FORM =
      Form.of(
          "openResult",
          Key.optional(LABEL, Value.LINE),
          Key.optional("actual", Value.NOTHING),
          Key.optional("done", Value.NOTHING),
          Key.optional("steps", Value.NOTHING),
          Key.optional("rating", Value.NOTHING),
          Key.optional("note", Value.NOTHING),
          Key.optional("evidence", Value.NOTHING),
          Key.present("reason", Value.NOTHING),
          Key.present("next", Value.NOTHING));

  private OpenResult() {}

  /** Whether a result is one. */
  static boolean is(Node node) {
    return node instanceof MappingNode mapping
        && mapping.whole()
        && mapping.entry("reason").isPresent()
        && mapping.entry("next").isPresent()
        && mapping.entries().stream().allMatch(OpenResult::isOpen);
  }

  private static boolean isOpen(MappingNode.Entry line) {
    String key = line.key().text();
    return FORM.names().contains(key)
        && line.value() instanceof ScalarNode value
        && (value.isEmpty() || key.equals(LABEL));
  }
}
