package report.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import report.finding.Edit;
import report.finding.Source;
import report.finding.Span;

/**
 * Edits that let another value stand in the place of one.
 *
 * @param writer writes the other value
 */
record ValueEdits(ContentWriter writer) {
  private static final Pattern COLON = Pattern.compile("\\s*:");
  private static final Pattern DASH = Pattern.compile("(?<before>.*)- +");
  private static final Pattern BLOCK = Pattern.compile("[|>]([1-9][+-]?|[+-]?[1-9]?)");

  List<Edit> replace(Located old, Content content) throws RefusedChange {
    if (Leaves.of(old.node()).equals(Leaves.of(content))) {
      return List.of();
    }
    if (YamlText.isBlock(old.node())) {
      throw new RefusedChange(Refusal.WHOLE_BLOCK, old.node().span());
    }
    char first = YamlText.first(old.node());
    boolean isText = content instanceof Content.Text && !content.isEmpty();
    if (old.inFlow()) {
      String written = isText ? written((Content.Text) content, old) : writer.flow(content);
      return List.of(
          first == '\n'
              ? new Edit(behindColon(old), " " + written)
              : new Edit(old.node().span(), written));
    }
    return isText && ((Content.Text) content).isOneLine() && "\n|>".indexOf(first) < 0
        ? List.of(new Edit(old.node().span(), written((Content.Text) content, old)))
        : rewrite(old, content);
  }

  /** A text in the quotes that are there, or without any if there are none. */
  private String written(Content.Text text, Located old) {
    return switch (YamlText.first(old.node())) {
      case '\'' -> Quotes.SINGLE.around(text.text());
      case '"' -> Quotes.DOUBLE.around(text.text());
      default -> writer.style().quotes().plainIfSafe(text.text(), old.inFlow());
    };
  }

  /** Writes a value outside of brackets: behind its colon or dash, and on lines below. */
  private List<Edit> rewrite(Located old, Content content) throws RefusedChange {
    Span value = old.node().span();
    boolean isBlank = YamlText.first(old.node()) == '\n';
    Span behind = old.entry().isPresent() ? behindColon(old) : value.before();
    if (!isBlank && value.line() != behind.line()) {
      throw new RefusedChange(Refusal.UNUSUAL_FORM, value);
    }
    String sign = sign(value);
    String head = writer.head(content);
    int indent = indent(old, head);
    List<String> below = writer.below(content, indent);
    if (!sign.isEmpty() && content instanceof Content.Text text && !content.isEmpty()) {
      int deeper = blockIndent(value, sign, indent);
      head = sign(sign, ContentWriter.beginsWithBlank(text) ? "" + (deeper - indent) : "");
      below = ContentWriter.block(text, deeper);
    }
    Span was = isBlank ? blanks(behind) : sign.isEmpty() ? value : signSpan(value, sign);
    String gap = isBlank && old.entry().isPresent() ? " " : "";
    List<Edit> edits = new ArrayList<>();
    edits.add(head.isEmpty() ? new Edit(behind.to(was), "") : new Edit(was, gap + head));
    if (!sign.isEmpty() || !below.isEmpty()) {
      int last = sign.isEmpty() ? was.endLine() : value.endLine();
      edits.add(new Edit(lineEnds(value.source(), was.endLine(), last), lines(below)));
    }
    return edits;
  }

  /** What is left of a line, if it is blank. */
  private static Span blanks(Span from) {
    String rest = from.source().line(from.line()).substring(from.column() - 1);
    return Span.of(from.source(), from.line(), from.column(), rest.isBlank() ? rest.length() : 0);
  }

  /** The sign of a block of text, such as {@code |2-}; empty if the value is none. */
  private static String sign(Span value) {
    String line = value.source().line(value.line());
    Matcher sign =
        BLOCK.matcher(line).region(Math.min(value.column() - 1, line.length()), line.length());
    return sign.lookingAt() ? sign.group() : "";
  }

  private static Span signSpan(Span value, String sign) {
    return Span.of(value.source(), value.line(), value.column(), sign.length());
  }

  /**
   * The sign of a block that takes the place of one: lines stay as they are, and so does the end.
   */
  private static String sign(String old, String blanks) {
    return "|" + (digits(old).isEmpty() ? blanks : "") + old.substring(1);
  }

  private static String digits(String sign) {
    return sign.replaceAll("\\D", "");
  }

  /** The columns before the lines of a block below a key that has some columns before it. */
  private int blockIndent(Span value, String sign, int indent) {
    if (!digits(sign).isEmpty()) {
      return indent + Integer.parseInt(digits(sign));
    }
    return IntStream.rangeClosed(value.line() + 1, value.endLine())
        .mapToObj(value.source()::line)
        .filter(line -> !line.isBlank())
        .mapToInt(YamlText::indent)
        .findFirst()
        .orElse(indent + writer.style().step());
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
            .map(entry -> entry.key().span())
            .orElseThrow(() -> new RefusedChange(Refusal.UNUSUAL_FORM, old.node().span()));
    String line = key.source().line(key.endLine());
    Matcher colon = COLON.matcher(line).region(key.endColumn() - 1, line.length());
    if (!colon.lookingAt()) {
      throw new RefusedChange(Refusal.UNUSUAL_FORM, key);
    }
    return Span.of(key.source(), key.endLine(), colon.end() + 1, 0);
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
