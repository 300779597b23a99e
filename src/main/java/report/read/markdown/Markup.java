package report.read.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.read.tree.ScalarNode;

/** Rejects unsupported markup, at its location in the file. */
final class Markup {
  private static final Map<Class<? extends Node>, String> SENTENCES = new LinkedHashMap<>();

  static {
    SENTENCES.put(BlockQuote.class, "T003.quote");
    SENTENCES.put(Code.class, "T003.code");
    SENTENCES.put(Emphasis.class, "T003.italic");
    SENTENCES.put(FencedCodeBlock.class, "T003.code");
    SENTENCES.put(HtmlBlock.class, "T003.html");
    SENTENCES.put(HtmlInline.class, "T003.html");
    SENTENCES.put(IndentedCodeBlock.class, "T003.indent");
    SENTENCES.put(LinkReferenceDefinition.class, "T003.definition");
    SENTENCES.put(ListItem.class, "T003.empty-item");
    SENTENCES.put(OrderedList.class, "T003.ordered");
    SENTENCES.put(ThematicBreak.class, "T003.rule");
  }

  private final ScalarNode written;
  private final Findings findings;

  Markup(ScalarNode written, Findings findings) {
    this.written = written;
    this.findings = findings;
  }

  /** Reports an unsupported node. */
  void refuse(Node node) {
    report(Rule.UNSUPPORTED_MARKUP, SENTENCES.getOrDefault(node.getClass(), "T003"), node);
  }

  /** Reports a problem with a node. */
  void report(Rule rule, String sentence, Node node, String... arguments) {
    findings.add(Finding.of(rule, span(node), arguments).withMessage(sentence));
  }

  /** Reports a finding. */
  void add(Finding finding) {
    findings.add(finding);
  }

  /** The first line of a node in the file. */
  Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return node.getParent() == null ? written.span() : span(node.getParent());
    }
    SourceSpan first = spans.get(0);
    return written.at(first.getInputIndex(), first.getInputIndex() + first.getLength());
  }

  /**
   * The location of a part of a node's first line in the file; the whole line if it is not found.
   */
  Span span(Node node, String part) {
    int index = source(node).indexOf(part);
    return index < 0
        ? span(node)
        : written.at(
            node.getSourceSpans().get(0).getInputIndex() + index,
            node.getSourceSpans().get(0).getInputIndex() + index + part.length());
  }

  /**
   * The location of the last occurrence of a part in a node's last line; the first line of the node
   * if it is not found.
   */
  Span lastSpan(Node node, String part) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return span(node);
    }
    int from = spans.get(spans.size() - 1).getInputIndex();
    int to = from + spans.get(spans.size() - 1).getLength();
    int index = written.text().substring(from, to).lastIndexOf(part);
    return index < 0 ? span(node) : written.at(from + index, from + index + part.length());
  }

  /** The last character of a single-line node. */
  Span end(Node node) {
    SourceSpan line = node.getSourceSpans().get(0);
    int end = line.getInputIndex() + line.getLength();
    return written.at(end - 1, end);
  }

  /** The source of a node on its first line. */
  String source(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty()
        ? ""
        : written
            .text()
            .substring(
                spans.get(0).getInputIndex(),
                spans.get(0).getInputIndex() + spans.get(0).getLength());
  }
}
