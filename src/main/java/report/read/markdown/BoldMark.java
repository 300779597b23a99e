package report.read.markdown;

import org.commonmark.node.CustomNode;

/** Two asterisks: where bold text begins or ends, or neither. */
final class BoldMark extends CustomNode {
  /** How it is written. */
  static final String WRITTEN = "**";

  private final boolean opens;
  private final boolean closes;

  /**
   * A mark.
   *
   * @param opens whether bold text can begin here: something stands right behind
   * @param closes whether bold text can end here: something stands right before
   */
  BoldMark(boolean opens, boolean closes) {
    this.opens = opens;
    this.closes = closes;
  }

  boolean opens() {
    return opens;
  }

  boolean closes() {
    return closes;
  }
}
