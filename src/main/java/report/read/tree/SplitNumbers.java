package report.read.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.read.tree.YamlToken.Kind;

/**
 * Numbers inside brackets and braces whose thousands separator YAML interprets as the comma between
 * two entries: {@code [1,200社, 2,500人]} has four entries for YAML and two for its author.
 */
final class SplitNumbers {
  private static final String DIGIT = "[0-9０-９]";

  /**
   * The possible text before a separator: one to three digits, optionally with a word before them.
   */
  private static final Pattern HEAD =
      Pattern.compile("(?:.*[^0-9０-９.．,，])?(?:" + DIGIT + "{1,3})", Pattern.DOTALL);

  private static final Pattern BARE = Pattern.compile(DIGIT + "{1,3}");

  /** The possible text after a separator: exactly three digits. */
  private static final Pattern GROUP = Pattern.compile(DIGIT + "{3}(?!" + DIGIT + ").*");

  private static final Pattern COMMA = Pattern.compile(",[ \\t]*");

  private final SourceText source;
  private final List<YamlToken> tokens;
  private final Findings findings;
  private final Set<YamlToken> joined = new HashSet<>();

  SplitNumbers(SourceText source, List<YamlToken> tokens, Findings findings) {
    this.source = source;
    this.tokens = tokens;
    this.findings = findings;
  }

  /** The tokens with each such number in one; splits are reported. */
  List<YamlToken> joined() {
    List<YamlToken> better = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      int last = lastOf(at);
      YamlToken token = last > at ? join(at, last) : tokens.get(at);
      better.add(token);
      at = last > at && tokens.get(last).kind() == Kind.KEY ? last + 2 : last + 1;
    }
    return better;
  }

  /** Those of the tokens that were split. */
  Set<YamlToken> split() {
    return joined;
  }

  /** The token in which a number that begins with a token ends: itself if it is not split. */
  private int lastOf(int first) {
    YamlToken token = tokens.get(first);
    if (token.kind() != Kind.SCALAR || !HEAD.matcher(token.text()).matches() || isQuoted(token)) {
      return first;
    }
    int last = first;
    int next = first + 1;
    while (next < tokens.size() && goesOn(tokens.get(last), next)) {
      last = next;
      next += tokens.get(next).kind() == Kind.KEY ? 2 : 1;
      if (!BARE.matcher(tokens.get(last).text()).matches()) {
        break;
      }
    }
    return last > first && isSplit(first, last) ? last : first;
  }

  private boolean goesOn(YamlToken before, int next) {
    YamlToken token = tokens.get(next);
    boolean alone =
        token.kind() == Kind.SCALAR || (token.kind() == Kind.KEY && isWithoutValue(next));
    return alone
        && !isQuoted(token)
        && GROUP.matcher(token.text()).matches()
        && COMMA.matcher(between(before, token)).matches();
  }

  /** Whether a key in braces is written alone, without a colon. */
  private boolean isWithoutValue(int key) {
    if (key + 1 >= tokens.size() || tokens.get(key + 1).kind() != Kind.SCALAR) {
      return false;
    }
    YamlToken value = tokens.get(key + 1);
    String text = source.text();
    int at = tokens.get(key).to();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return value.text().isEmpty() && at < text.length() && text.charAt(at) != ':';
  }

  /** A space after the comma separates numbers, unless only the last of them has a unit. */
  private boolean isSplit(int first, int last) {
    boolean bare = BARE.matcher(tokens.get(first).text()).matches();
    return tokens.get(last).kind() == Kind.KEY
        || isTight(first, last)
        || (bare && hasUnit(tokens.get(last)));
  }

  /** Whether there is nothing else in the list: then the comma may separate its values. */
  private boolean isAlone(int first, int last) {
    return first > 0
        && tokens.get(first - 1).kind() == Kind.SEQUENCE
        && last + 1 < tokens.size()
        && tokens.get(last + 1).kind() == Kind.END;
  }

  private static boolean hasUnit(YamlToken last) {
    return !BARE.matcher(last.text()).matches();
  }

  private boolean isTight(int first, int last) {
    String written = written(first, last);
    return written.indexOf(' ') < 0 && written.indexOf('\t') < 0;
  }

  private String written(int first, int last) {
    return source.text().substring(tokens.get(first).from(), tokens.get(last).to());
  }

  private YamlToken join(int first, int last) {
    YamlToken begin = tokens.get(first);
    YamlToken end = tokens.get(last);
    String parts =
        tokens.subList(first, last + 1).stream()
            .filter(token -> !token.text().isEmpty())
            .map(YamlToken::text)
            .collect(Collectors.joining(" / "));
    String number = COMMA.matcher(written(first, last)).replaceAll(",");
    Finding finding =
        Finding.of(Rule.NOT_YAML, source.span(begin.from(), end.to()), number, parts)
            .withMessage("Y003.comma");
    boolean certain = end.kind() == Kind.KEY || (isTight(first, last) && hasUnit(end));
    String quoted = PlainText.quoted(number);
    findings.add(
        certain
            ? finding
                .withSuggestedTexts(List.of(quoted))
                .withFix(new Edit(source.span(begin.from(), end.to()), quoted))
            : finding.withSuggestedTexts(
                hasUnit(end) || !isAlone(first, last)
                    ? List.of(quoted)
                    : List.of(quoted, number.replace(",", ", "))));
    YamlToken whole = new YamlToken(Kind.SCALAR, begin.from(), end.to(), number);
    joined.add(whole);
    return whole;
  }

  private String between(YamlToken before, YamlToken token) {
    int to = Math.max(before.to(), token.from());
    return source.text().substring(before.to(), Math.min(to, source.text().length()));
  }

  private boolean isQuoted(YamlToken token) {
    return token.from() < source.text().length()
        && "'\"|>".indexOf(source.text().charAt(token.from())) >= 0;
  }
}
