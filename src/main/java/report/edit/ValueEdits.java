package report.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Edit;
import report.finding.Source;
import report.finding.Span;
import report.read.tree.MappingNode;
import report.read.tree.ScalarNode;

/**
 * Edits that let another value stand in the place of one.
 *
 * @param writer writes the other value
 */
record ValueEdits(ContentWriter writer) {
  private static final Pattern COLON = Pattern.compile("\\s*:");
  private static final Pattern DASH = Pattern.compile("(?<before>.*)- +");
  private static final Pattern BLOCK =
      Pattern.compile("(?<sign>[|>])(?<digit>[1-9]?)(?<rest>[+-]?[1-9]?)");

  List<Edit> replace(Located old, Content content) throws RefusedChange {
    if (Leaves.of(old.node()).equals(Leaves.of(content))) {
      return List.of();
    }
    if (YamlText.isBlock(old.node())) {
      throw new RefusedChange(Refusal.WHOLE_BLOCK, old.node().span());
    }
    char first = YamlText.first(old.node());
    if (content instanceof Content.Text text && !text.isBlank()) {
      if (old.node() instanceof ScalarNode value && (first == '|' || first == '>')) {
        return block(old, value, text);
      }
      if (first != '\n' && (text.isOneLine() || old.inFlow())) {
        return List.of(new Edit(old.node().span(), written(text, first, old.inFlow())));
      }
    }
    return old.inFlow() ? inFlow(old, content) : rewrite(old, content);
  }

  /** A text of one line in the quotes that are there, or without any if there are none. */
  private String written(Content.Text text, char first, boolean inFlow) {
    return switch (first) {
      case '\'' -> Quotes.SINGLE.around(text.text());
      case '"' -> Quotes.DOUBLE.around(text.text());
      default -> writer.style().quotes().plainIfSafe(text.text(), inFlow);
    };
  }

  private List<Edit> inFlow(Located old, Content content) throws RefusedChange {
    String written = writer.flow(content);
    if (YamlText.first(old.node()) != '\n') {
      return List.of(new Edit(old.node().span(), written));
    }
    return List.of(new Edit(behindColon(old), " " + written));
  }

  /** Writes a value as if none had been there: behind its colon, and on lines below. */
  private List<Edit> rewrite(Located old, Content content) throws RefusedChange {
    Span value = old.node().span();
    boolean isBlank = YamlText.first(old.node()) == '\n';
    boolean isBlock = "|>".indexOf(YamlText.first(old.node())) >= 0;
    Span from = old.entry().isPresent() ? behindColon(old) : value;
    if (!isBlank && value.line() != from.line()) {
      throw new RefusedChange(Refusal.UNUSUAL_FORM, value);
    }
    Source source = from.source();
    int line = isBlank ? from.line() : isBlock ? value.line() : value.endLine();
    String written = source.line(line);
    int to = isBlank ? from.column() - 1 : value.endColumn() - 1;
    if (isBlock) {
      Matcher sign = BLOCK.matcher(written).region(value.column() - 1, written.length());
      to = sign.lookingAt() ? sign.end() : to;
    }
    int last = isBlock ? value.endLine() : line;
    Span tail = new Span(source, line, written.length() + 1, last, source.line(last).length() + 1);
    String head = writer.head(content);
    String below = lines(writer.below(content, indent(old, head)));
    if (isBlank && written.substring(to).isBlank()) {
      to = written.length();
    }
    List<Edit> edits = new ArrayList<>();
    String behind = old.entry().isPresent() ? head : head.strip();
    edits.add(new Edit(new Span(source, from.line(), from.column(), line, to + 1), behind));
    if (isBlock || !below.isEmpty()) {
      edits.add(new Edit(tail, below));
    }
    return edits;
  }

  /** The columns before the key, or before the dash of an item. */
  private static int indent(Located old, String head) throws RefusedChange {
    if (old.entry().isPresent()) {
      return old.entry().get().key().span().column() - 1;
    }
    Span value = old.node().span();
    String before = value.source().line(value.line()).substring(0, value.column() - 1);
    Matcher dash = DASH.matcher(before);
    if (head.isEmpty() || !dash.matches()) {
      throw new RefusedChange(Refusal.UNUSUAL_FORM, value);
    }
    return dash.end("before");
  }

  /** The place behind the colon of a key. */
  private static Span behindColon(Located old) throws RefusedChange {
    Span key =
        old.entry()
            .map(MappingNode.Entry::key)
            .map(ScalarNode::span)
            .orElseThrow(() -> new RefusedChange(Refusal.UNUSUAL_FORM, old.node().span()));
    String line = key.source().line(key.endLine());
    Matcher colon = COLON.matcher(line).region(key.endColumn() - 1, line.length());
    if (!colon.lookingAt()) {
      throw new RefusedChange(Refusal.UNUSUAL_FORM, key);
    }
    return Span.of(key.source(), key.endLine(), colon.end() + 1, 0);
  }

  /** Other lines in a block of text, which stays one; lines that are the same stay. */
  private List<Edit> block(Located old, ScalarNode value, Content.Text text) throws RefusedChange {
    Span span = value.span();
    Source source = span.source();
    String header = source.line(span.line());
    Matcher sign = BLOCK.matcher(header).region(span.column() - 1, header.length());
    if (!sign.lookingAt()) {
      throw new RefusedChange(Refusal.UNUSUAL_FORM, span);
    }
    boolean folded = sign.group("sign").equals(">");
    boolean digit = !(sign.group("digit") + sign.group("rest").replaceAll("[+-]", "")).isEmpty();
    List<String> was = List.of(Content.Text.withoutLastBreaks(value.text()).split("\n", -1));
    int count = span.endLine() - span.line();
    int indent = blockIndent(old, value, digit);
    List<String> is = ContentWriter.block(text, indent);
    List<Edit> edits = new ArrayList<>();
    if (folded || (!digit && ContentWriter.beginsWithBlank(text))) {
      int more = indent - indent(old, "|");
      String blanks = digit || !ContentWriter.beginsWithBlank(text) ? "" : "" + more;
      edits.add(new Edit(Span.of(source, span.line(), sign.start() + 1, 1), "|" + blanks));
    }
    int same = 0;
    int end = 0;
    if (!folded && was.size() == count) {
      List<String> written = ContentWriter.block(new Content.Text(value.text()), indent);
      int least = Math.min(count, is.size());
      while (same < least && written.get(same).equals(is.get(same))) {
        same++;
      }
      while (end < least - same
          && written.get(count - 1 - end).equals(is.get(is.size() - 1 - end))) {
        end++;
      }
    }
    edits.add(
        new Edit(
            lineEnds(source, span.line() + same, span.endLine() - end),
            lines(is.subList(same, is.size() - end))));
    return edits;
  }

  private int blockIndent(Located old, ScalarNode value, boolean digit) throws RefusedChange {
    Span span = value.span();
    for (int line = span.line() + 1; line <= span.endLine(); line++) {
      String written = span.source().line(line);
      if (!written.isBlank() && !digit) {
        return YamlText.indent(written);
      }
    }
    if (digit) {
      String header = span.source().line(span.line()).substring(span.column() - 1);
      return indent(old, "|") + Integer.parseInt(header.replaceAll("^[|>][+-]?([1-9]).*", "$1"));
    }
    return indent(old, "|") + writer.style().step();
  }

  /** From the end of one line to the end of another. */
  static Span lineEnds(Source source, int from, int to) {
    return new Span(source, from, source.line(from).length() + 1, to, source.line(to).length() + 1);
  }

  /** Lines as they are written behind another one. */
  static String lines(List<String> lines) {
    return lines.isEmpty() ? "" : "\n" + String.join("\n", lines);
  }
}
