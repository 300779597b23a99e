package report.read.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Suggestion;
import report.read.tree.YamlToken.Kind;

/**
 * Comments that were probably not intended: after a value, and without a space after their number
 * sign, as in 産業 #1 の振興. YAML drops them, and with them the rest of the value.
 */
final class GluedComments {
  /**
   * A number sign that starts a comment without a space after it; remarks to the tool are allowed.
   */
  private static final Pattern SIGN =
      Pattern.compile("#(?![#\\s\\u3000]|$|report:)", Pattern.MULTILINE);

  /** A key or an item that was commented out. */
  private static final Pattern ENTRY =
      Pattern.compile("#(?:- |[\\w-]+:(?:\\s|$))", Pattern.MULTILINE);

  private static final Pattern NOTHING = Pattern.compile(":?\\s*");

  private final SourceText source;
  private final List<YamlToken> tokens;
  private final Findings findings;
  private final Set<YamlToken> cut = new HashSet<>();

  private GluedComments(SourceText source, List<YamlToken> tokens, Findings findings) {
    this.source = source;
    this.tokens = tokens;
    this.findings = findings;
  }

  /**
   * Reports such comments.
   *
   * @param source the file
   * @param tokens its tokens
   * @param findings receives the comments
   * @return the values that may continue in a comment
   */
  static Set<YamlToken> report(SourceText source, List<YamlToken> tokens, Findings findings) {
    if (source.text().indexOf('#') < 0) {
      return Set.of();
    }
    GluedComments comments = new GluedComments(source, tokens, findings);
    comments.report();
    return comments.cut;
  }

  private void report() {
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      YamlToken token = tokens.get(i);
      end = Math.max(end, isBlock(token) ? token.from() : token.to());
      int next = i + 1 < tokens.size() ? tokens.get(i + 1).from() : lineEnd(end);
      int sign = source.text().indexOf('#', end);
      if (sign >= 0 && sign < (isBlock(token) ? lineEnd(end) : next)) {
        gap(token, i, end, sign);
      }
      if (isBlock(token)) {
        belowBlock(token, i, next);
      }
    }
  }

  /** The text between a token and the next one: spaces, separators and comments. */
  private void gap(YamlToken token, int index, int end, int sign) {
    Matcher m = SIGN.matcher(source.text()).region(sign, lineEnd(sign)).useAnchoringBounds(false);
    boolean behind = source.line(sign) == source.line(end) && !isFirstOnLine(sign);
    boolean goesOn =
        NOTHING.matcher(source.text().substring(end, sign)).matches()
            && (isContinued(token, index, sign) || isBelowKey(index, sign));
    if ((behind || goesOn) && m.lookingAt()) {
      findings.add(finding(token, sign));
      if (token.kind() == Kind.SCALAR && !isBlock(token)) {
        cut.add(token);
      }
    }
  }

  /** A line less indented than those of a block, which ends there, and more than its key. */
  private void belowBlock(YamlToken token, int index, int next) {
    int sign = source.text().indexOf('#', token.to());
    boolean isBelow =
        sign >= 0
            && sign < next
            && source.text().substring(token.to(), sign).isBlank()
            && isBelowKey(index, sign)
            && SIGN.matcher(source.text()).region(sign, lineEnd(sign)).lookingAt();
    if (isBelow) {
      findings.add(finding(token, sign));
    }
  }

  private Finding finding(YamlToken token, int sign) {
    int end = lineEnd(sign);
    String rest = source.text().substring(sign, end).strip();
    Finding finding =
        Finding.of(Rule.NOT_YAML, source.span(sign, sign + rest.length()), rest)
            .withMessage("Y003.number-sign");
    boolean whole =
        token.kind() == Kind.SCALAR
            && !isBlock(token)
            && !token.equals(tokens.get(tokens.size() - 1));
    String value = token.text().isEmpty() ? rest : token.text() + " " + rest;
    int from = token.text().isEmpty() ? sign : token.from();
    return whole && value.indexOf('\n') < 0
        ? finding.withSuggestions(
            List.of(
                new Suggestion(source.span(from, sign + rest.length()), PlainText.quoted(value))))
        : finding;
  }

  /** Whether a line below a plain value is indented as if the value went on there. */
  private boolean isContinued(YamlToken token, int index, int sign) {
    if (token.kind() != Kind.SCALAR || index == 0 || !isPlain(token) || !isFirstOnLine(sign)) {
      return false;
    }
    YamlToken before = tokens.get(index - 1);
    int parent =
        before.kind() == Kind.KEY
            ? column(before.from())
            : column(source.text().lastIndexOf('-', token.from()));
    return column(sign) > parent && source.line(token.from()) >= source.line(before.from());
  }

  /**
   * Whether a line is indented like a value of the key above, and is not an entry that was
   * commented out.
   */
  private boolean isBelowKey(int index, int sign) {
    int key = tokens.get(index).kind() == Kind.KEY ? index : index - 1;
    boolean isValue =
        key >= 0
            && tokens.get(key).kind() == Kind.KEY
            && key + 1 < tokens.size()
            && tokens.get(key + 1).kind() == Kind.SCALAR
            && (key == index || tokens.get(index).text().isEmpty() || isBlock(tokens.get(index)));
    return isValue
        && isFirstOnLine(sign)
        && column(sign) > column(tokens.get(key).from())
        && !ENTRY.matcher(source.text()).region(sign, lineEnd(sign)).lookingAt();
  }

  private boolean isPlain(YamlToken token) {
    return token.to() > token.from() && "'\"|>".indexOf(source.text().charAt(token.from())) < 0;
  }

  private boolean isBlock(YamlToken token) {
    return token.kind() == Kind.SCALAR
        && token.to() > token.from()
        && "|>".indexOf(source.text().charAt(token.from())) >= 0;
  }

  private boolean isFirstOnLine(int offset) {
    int start = source.lineStart(source.line(offset));
    return source.text().substring(start, offset).isBlank();
  }

  private int column(int offset) {
    return offset < 0 ? Integer.MAX_VALUE : offset - source.lineStart(source.line(offset));
  }

  private int lineEnd(int offset) {
    int line = source.line(offset);
    return source.lineStart(line) + source.source().line(line + 1).length();
  }
}
