package report.read.markdown;

import org.commonmark.node.CustomNode;

/** Two asterisks that open or close bold text, or neither. */
final class BoldMark extends CustomNode {
  /** Its form. */
  static final String WRITTEN = "**";

  private final boolean opens;
  private final boolean closes;

  /**
   * A mark.
   *
   * @param opens whether it can open bold text: there is text directly after it
   * @param closes whether it can close bold text: there is text directly before it
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
