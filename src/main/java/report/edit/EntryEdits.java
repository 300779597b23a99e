package report.edit;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Edit;
import report.finding.Source;
import report.finding.Span;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.SequenceNode;

/**
 * Edits that add a key to a mapping or an item to a list, or take a key away.
 *
 * @param writer writes what is added
 */
record EntryEdits(ContentWriter writer) {
  private static final Pattern DASH = Pattern.compile("(?<indent> *)(?<dash>- +)");

  /** Adds a key behind those that come before it in an order. */
  List<Edit> add(Located at, Map.Entry<String, Content> added, List<String> order)
      throws RefusedChange {
    if (!(at.node() instanceof MappingNode mapping)) {
      throw new RefusedChange(Refusal.NOT_A_MAPPING, at.node().span());
    }
    List<MappingNode.Entry> entries = mapping.entries();
    int before = before(entries, order, order.indexOf(added.getKey()));
    Span first = entries.get(0).key().span();
    if (at.isFlow()) {
      String written = writer.flow(added);
      return List.of(
          before == 0
              ? new Edit(first.before(), written + ", ")
              : new Edit(written(entries.get(before - 1).value()).behind(), ", " + written));
    }
    int indent = first.column() - 1;
    List<String> lines = writer.entry(added, indent);
    if (before == 0) {
      String text = String.join("\n", lines).substring(indent);
      return List.of(new Edit(first.before(), text + "\n" + " ".repeat(indent)));
    }
    return List.of(below(first.source(), YamlText.lastLine(entries.get(before - 1)), lines));
  }

  /** Adds an item to the end of a list. */
  List<Edit> append(Located at, Content item) throws RefusedChange {
    if (!(at.node() instanceof SequenceNode list)) {
      throw new RefusedChange(Refusal.NOT_A_LIST, at.node().span());
    }
    if (list.items().isEmpty()) {
      return List.of(new Edit(list.span(), writer.flow(new Content.Items(List.of(item)))));
    }
    Node last = list.items().get(list.items().size() - 1);
    Span span = written(last);
    if (at.isFlow()) {
      return List.of(new Edit(span.behind(), ", " + writer.flow(item)));
    }
    String before = span.source().line(span.line()).substring(0, span.column() - 1);
    Matcher dash = DASH.matcher(before);
    if (!dash.matches()) {
      throw new RefusedChange(Refusal.UNUSUAL_FORM, span);
    }
    List<String> lines = writer.item(item, dash.group("indent").length(), dash.group("dash"));
    return List.of(below(span.source(), YamlText.lastLine(last), lines));
  }

  private static Edit below(Source source, int line, List<String> lines) {
    return new Edit(ValueEdits.lineEnds(source, line, line), ValueEdits.lines(lines));
  }

  /** How many entries stand before the place of a key. */
  private static int before(List<MappingNode.Entry> entries, List<String> order, int place) {
    if (place < 0) {
      return entries.size();
    }
    int before = 0;
    boolean isKnown = false;
    for (int i = 0; i < entries.size(); i++) {
      int other = order.indexOf(entries.get(i).key().text());
      isKnown |= other >= 0;
      if (other >= 0 && other < place) {
        before = i + 1;
      }
    }
    return isKnown ? before : entries.size();
  }

  /** Where a value is written, not where it would be. */
  private static Span written(Node value) throws RefusedChange {
    if (YamlText.first(value) == '\n') {
      throw new RefusedChange(Refusal.UNUSUAL_FORM, value.span());
    }
    return value.span();
  }

  /** Takes a key away. */
  List<Edit> remove(Located gone) throws RefusedChange {
    Node parent = gone.parent().map(Located::node).orElse(gone.node());
    if (!(parent instanceof MappingNode mapping) || gone.entry().isEmpty()) {
      throw new RefusedChange(Refusal.NOT_A_MAPPING, gone.node().span());
    }
    int index = mapping.entries().indexOf(gone.entry().get());
    Span span = gone.inFlow() ? inFlow(mapping.entries(), index) : inBlock(mapping, index, gone);
    return List.of(new Edit(span, ""));
  }

  /** Takes an item of a list away; the only one is refused. */
  List<Edit> removeItem(Located list, int index) throws RefusedChange {
    List<Node> items = ((SequenceNode) list.node()).items();
    Span span = written(items.get(index));
    if (items.size() == 1) {
      throw new RefusedChange(Refusal.LAST_ENTRY, span);
    }
    if (list.isFlow()) {
      Span gone =
          index > 0
              ? written(items.get(index - 1)).behind().to(span)
              : span.to(written(items.get(1)).before());
      return List.of(new Edit(gone, ""));
    }
    String before = span.source().line(span.line()).substring(0, span.column() - 1);
    if (!DASH.matcher(before).matches()) {
      throw new RefusedChange(Refusal.UNUSUAL_FORM, span);
    }
    Span dash = Span.of(span.source(), span.line(), YamlText.indent(before) + 1, 1);
    int last = lastLine(dash, YamlText.lastLine(items.get(index)));
    return List.of(new Edit(lines(span.source(), firstLine(dash), last), ""));
  }

  private static Span inFlow(List<MappingNode.Entry> entries, int index) throws RefusedChange {
    Span key = entries.get(index).key().span();
    if (index > 0) {
      Span before = written(entries.get(index - 1).value());
      return before.behind().to(written(entries.get(index).value()));
    }
    return key.to(
        entries.size() > 1
            ? entries.get(1).key().span().before()
            : written(entries.get(0).value()));
  }

  private static Span inBlock(MappingNode mapping, int index, Located gone) throws RefusedChange {
    List<MappingNode.Entry> entries = mapping.entries();
    Span key = entries.get(index).key().span();
    boolean isAlone = entries.size() == 1;
    if (!YamlText.beginsItsLine(key)) {
      Span next = isAlone ? key : entries.get(1).key().span();
      if (isAlone || next.line() != YamlText.lastLine(entries.get(index)) + 1) {
        throw new RefusedChange(isAlone ? Refusal.LAST_ENTRY : Refusal.UNUSUAL_FORM, key);
      }
      return key.to(next.before());
    }
    boolean isBelowKey = gone.parent().flatMap(Located::entry).isPresent();
    if (isAlone && !isBelowKey) {
      throw new RefusedChange(Refusal.LAST_ENTRY, key);
    }
    return lines(
        key.source(), firstLine(key), lastLine(key, YamlText.lastLine(entries.get(index))));
  }

  /** The first of the comment lines directly above a key; those a file begins with are its own. */
  private static int firstLine(Span key) {
    int line = key.line();
    while (line > 1 && isComment(key.source().line(line - 1), key.column() - 1)) {
      line--;
    }
    return line == 1 ? key.line() : line;
  }

  private static boolean isComment(String line, int indent) {
    return YamlText.indent(line) == indent && line.startsWith("#", indent);
  }

  /** The last of the comment lines directly below a value that are deeper than its key. */
  private static int lastLine(Span key, int value) {
    int line = value;
    while (YamlText.indent(key.source().line(line + 1)) >= key.column()
        && key.source().line(line + 1).strip().startsWith("#")) {
      line++;
    }
    return line;
  }

  /** Lines with their line ends. */
  private static Span lines(Source source, int first, int last) {
    if (last < source.lines().size()) {
      return new Span(source, first, 1, last + 1, 1);
    }
    int before = Math.max(1, first - 1);
    int column = first > 1 ? source.line(before).length() + 1 : 1;
    return new Span(source, before, column, last, source.line(last).length() + 1);
  }
}
