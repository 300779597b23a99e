package report.read.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.read.tree.YamlToken.Kind;

/** Builds the tree of a file from its tokens. */
final class TreeBuilder {
  private final SourceText source;
  private final List<YamlToken> tokens;
  private final NavigableSet<Integer> unreadable;
  private final Findings findings;
  private final Decorations decorations;
  private final Set<YamlToken> cut;
  private final boolean whole;
  private final int doubtful;
  private int next;

  /** The number of open brackets around the next token. */
  private int brackets;

  /**
   * A builder.
   *
   * @param source the file
   * @param read its tokens
   * @param unreadable offsets of characters that have been reported
   * @param findings receives the findings
   */
  TreeBuilder(
      SourceText source, YamlTokens read, NavigableSet<Integer> unreadable, Findings findings) {
    this.source = source;
    SplitNumbers numbers = new SplitNumbers(source, read.tokens(), findings);
    this.tokens = numbers.joined();
    this.unreadable = unreadable;
    this.findings = findings;
    this.decorations = new Decorations(source, findings);
    this.cut = new HashSet<>(GluedComments.report(source, read.tokens(), findings));
    this.cut.addAll(numbers.split());
    this.whole = read.whole();
    this.doubtful = read.whole() ? tokens.size() : lastWritten(tokens);
  }

  /** The last token before an error may be half of something else. */
  private static int lastWritten(List<YamlToken> tokens) {
    int last = tokens.size() - 1;
    while (last > 0 && tokens.get(last).kind() == Kind.END) {
      last--;
    }
    return last;
  }

  Node build() {
    if (tokens.isEmpty()) {
      YamlToken nothing = new YamlToken(Kind.SCALAR, 0, 0, "");
      return whole ? scalar(nothing) : new FaultyNode(span(nothing));
    }
    return value();
  }

  private Node value() {
    int index = next++;
    YamlToken token = tokens.get(index);
    Node node =
        switch (token.kind()) {
          case MAPPING, SEQUENCE -> collection(token);
          case SCALAR, KEY, END -> index == doubtful ? new FaultyNode(span(token)) : scalar(token);
        };
    return decorations.refuse(token) ? new FaultyNode(node.span()) : node;
  }

  private Node collection(YamlToken start) {
    boolean bracket =
        start.from() < source.text().length()
            && "[{".indexOf(source.text().charAt(start.from())) >= 0;
    brackets += bracket ? 1 : 0;
    Node node = start.kind() == Kind.MAPPING ? mapping(start) : sequence(start);
    brackets -= bracket ? 1 : 0;
    return node;
  }

  private Node scalar(YamlToken token) {
    if (cut.contains(token)) {
      return new FaultyNode(span(token));
    }
    if (!unreadable.subSet(token.from(), Math.max(token.from(), token.to())).isEmpty()) {
      return new FaultyNode(span(token));
    }
    if (Unreadable.isIn(token.text())) {
      findings.add(Finding.of(Rule.CONTROL_CHARACTER, span(token)).withMessage("T004.escape"));
      return new FaultyNode(span(token));
    }
    return text(token, visible(token));
  }

  /** The text without invisible characters, unless they are written as an escape. */
  private String visible(YamlToken token) {
    String text =
        WrittenCharacters.isAllVisible(source.text(), token.from(), token.to())
            ? token.text()
            : WrittenCharacters.visible(token.text());
    return FoldedLines.joined(source.text(), token.from(), token.to(), text);
  }

  private ScalarNode text(YamlToken token, String text) {
    return new ScalarNode(
        text, span(token), new ScalarPlaces(source, token.from(), token.to(), text, brackets > 0));
  }

  private SequenceNode sequence(YamlToken start) {
    List<Node> items = new ArrayList<>();
    while (goesOn()) {
      items.add(value());
    }
    Span last = items.isEmpty() ? span(start) : items.get(items.size() - 1).span();
    boolean whole = close();
    return new SequenceNode(items, span(start, last), whole);
  }

  private MappingNode mapping(YamlToken start) {
    Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
    Span last = span(start);
    while (goesOn()) {
      YamlToken key = tokens.get(next++);
      boolean refused = decorations.refuse(key);
      Node value = goesOn() ? value() : new FaultyNode(span(key));
      last = value.span();
      if (!refused) {
        enter(entries, text(key, WrittenCharacters.visible(Unreadable.without(key.text()))), value);
      }
    }
    boolean whole = close();
    return new MappingNode(List.copyOf(entries.values()), span(start, last), whole);
  }

  private void enter(Map<String, MappingNode.Entry> entries, ScalarNode key, Node value) {
    MappingNode.@Nullable Entry first =
        entries.putIfAbsent(key.text(), new MappingNode.Entry(key, value));
    if (first != null) {
      findings.add(
          Finding.of(Rule.REPEATED_KEY, key.span(), key.text()).withRelated(first.key().span()));
    }
  }

  private boolean goesOn() {
    return next < tokens.size() && tokens.get(next).kind() != Kind.END;
  }

  /** Skips the end of a mapping or list; false if it was certainly not read to its end. */
  private boolean close() {
    boolean whole = next < tokens.size() && next < doubtful;
    next++;
    return whole;
  }

  /** From a start to the closing bracket, or to the end of the last token. */
  private Span span(YamlToken start, Span last) {
    YamlToken end = next - 1 < tokens.size() ? tokens.get(next - 1) : start;
    if (end.kind() == Kind.END && end.to() > end.from()) {
      return source.span(start.from(), end.to());
    }
    return span(start).to(last);
  }

  /** The location of a token without the blank lines after a block of text. */
  private Span span(YamlToken token) {
    int end = Math.min(token.to(), source.text().length());
    while (end > token.from() && source.text().charAt(end - 1) <= ' ') {
      end--;
    }
    return source.span(token.from(), end);
  }
}
