package report.edit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Edit;
import report.finding.Span;
import report.read.tree.Node;
import report.read.tree.SequenceNode;

/**
 * Edits that add to a list.
 *
 * @param writer writes what is added
 */
record ItemEdits(ContentWriter writer) {
  private static final Pattern DASH = Pattern.compile("(?<indent> *)(?<dash>- +)");

  List<Edit> append(Located at, Content item) throws RefusedChange {
    if (!(at.node() instanceof SequenceNode list)) {
      throw new RefusedChange(Refusal.NOT_A_LIST, at.node().span());
    }
    if (list.items().isEmpty()) {
      return List.of(new Edit(list.span(), writer.flow(new Content.Items(List.of(item)))));
    }
    Node last = list.items().get(list.items().size() - 1);
    Span span = last.span();
    if (YamlText.first(last) == '\n') {
      throw new RefusedChange(Refusal.UNUSUAL_FORM, span);
    }
    if (at.isFlow()) {
      Span end = Span.of(span.source(), span.endLine(), span.endColumn(), 0);
      return List.of(new Edit(end, ", " + writer.flow(item)));
    }
    String before = span.source().line(span.line()).substring(0, span.column() - 1);
    Matcher dash = DASH.matcher(before);
    if (!dash.matches()) {
      throw new RefusedChange(Refusal.UNUSUAL_FORM, span);
    }
    int line = YamlText.lastLine(last);
    List<String> lines = writer.item(item, dash.group("indent").length(), dash.group("dash"));
    return List.of(
        new Edit(ValueEdits.lineEnds(span.source(), line, line), ValueEdits.lines(lines)));
  }
}
