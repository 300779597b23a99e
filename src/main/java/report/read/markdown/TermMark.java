package report.read.markdown;

import org.commonmark.node.CustomNode;

/** A glossary mark {@code [^id]} in the tree of the CommonMark parser. */
final class TermMark extends CustomNode {
  private final String term;

  TermMark(String term) {
    this.term = term;
  }

  String term() {
    return term;
  }
}
