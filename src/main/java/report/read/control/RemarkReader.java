package report.read.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Control;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.RuleNames;
import report.finding.Source;
import report.finding.Span;

/** Finds the remarks of a plan file. Text that looks like a remark is not one. */
final class RemarkReader {
  /** The common content of remarks; files without it are not searched. */
  static final String MARK = "report:";

  private static final Pattern REMARK =
      Pattern.compile("#[ \\u3000]*report:[ \\u3000]*ignore(?![\\w-])(?<rest>.*)");
  private static final Pattern RULE = Pattern.compile("[^ \\u3000,、]+");
  private static final Pattern COMMA = Pattern.compile("[ \\u3000]*+[,、][ \\u3000]*+");

  /** A key or dash whose value is a text on the following lines. */
  private static final Pattern OPENS_TEXT =
      Pattern.compile("(?:[^#'\"]*(?::|-) )?[|>][-+0-9]*[ \\t]*(?:#.*)?");

  private final Source source;
  private final Findings findings;
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<Integer, Integer> lasts = new HashMap<>();
  private int[] nexts = {};

  private RemarkReader(Source source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /**
   * Reads the remarks of a file.
   *
   * @param source the file
   * @param findings receives findings about remarks without a reason or a rule
   */
  static List<Remark> read(Source source, Findings findings) {
    RemarkReader reader = new RemarkReader(source, findings);
    reader.read();
    return reader.remarks;
  }

  private void read() {
    int line = 1;
    while (line <= source.lines().size()) {
      int from = line;
      comment(line).ifPresent(at -> remark(from, at));
      line = lastOf(line) + 1;
    }
  }

  private void remark(int line, int at) {
    String written = source.line(line);
    Matcher remark = REMARK.matcher(written).region(at, written.length());
    if (!remark.lookingAt()) {
      return;
    }
    int from = behindBlanks(written, remark.start("rest"));
    int to = behindRules(written, from);
    if (to == from || written.substring(to).isBlank()) {
      findings.add(
          Finding.of(
              Rule.IGNORE_WITHOUT_REASON,
              Span.of(source, line, at + 1, written.stripTrailing().length() - at)));
      return;
    }
    boolean alone = written.substring(0, at).isBlank();
    int first = alone ? next(line + 1) : line;
    List<Remark.Named> known = rules(line, from, to);
    remarks.add(new Remark(known, first, lastOfRemarked(first), first == next(1)));
  }

  /** Many remarks can speak of one line. */
  private int lastOfRemarked(int first) {
    return lasts.computeIfAbsent(first, this::lastOf);
  }

  private static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000')) {
      at++;
    }
    return at;
  }

  /** The end of the comma-separated names; their start if there are none. */
  private static int behindRules(String text, int from) {
    Matcher name = RULE.matcher(text);
    Matcher comma = COMMA.matcher(text);
    int end = from;
    int next = from;
    while (next >= 0 && name.region(next, text.length()).lookingAt()) {
      end = name.end();
      next = comma.region(end, text.length()).lookingAt() ? comma.end() : -1;
    }
    return end;
  }

  private List<Remark.Named> rules(int line, int from, int to) {
    List<Remark.Named> known = new ArrayList<>();
    Matcher name = RULE.matcher(source.line(line)).region(from, to);
    while (name.find()) {
      Span span = Span.of(source, line, name.start() + 1, name.end() - name.start());
      Optional<Rule> rule = RuleNames.read(name.group());
      if (rule.isEmpty()) {
        findings.add(
            Finding.of(Rule.UNKNOWN_RULE, span, name.group())
                .withSuggestedTexts(RuleNames.near(name.group())));
      } else if (!Control.mayChange(rule.get())) {
        findings.add(Finding.of(Rule.FIXED_SEVERITY, span, rule.get().id()));
      } else {
        known.add(new Remark.Named(rule.get(), span));
      }
    }
    return known;
  }

  /** The next line that contains more than a comment. */
  private int next(int line) {
    int last = source.lines().size();
    if (nexts.length == 0) {
      nexts = nexts(last);
    }
    return line < last ? nexts[line] : line;
  }

  /** For each line except the last, the first one from there that contains more than a comment. */
  private int[] nexts(int last) {
    int[] found = new int[last + 1];
    found[last] = last;
    for (int at = last - 1; at >= 1; at--) {
      String written = source.line(at).strip();
      found[at] = written.isEmpty() || written.startsWith("#") ? found[at + 1] : at;
    }
    return found;
  }

  /** The last line of the text that starts on a line; the line itself if there is none. */
  private int lastOf(int line) {
    if (!OPENS_TEXT.matcher(source.line(line)).matches()) {
      return line;
    }
    int depth = depth(source.line(line));
    depth += source.line(line).startsWith("- ", depth) ? 2 : 0;
    int at = line;
    while (at < source.lines().size()
        && (source.line(at + 1).isBlank() || depth(source.line(at + 1)) > depth)) {
      at++;
    }
    return at;
  }

  private static int depth(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** The start of the comment on a line: a number sign at its start or after a space. */
  private Optional<Integer> comment(int line) {
    String written = source.line(line);
    char quote = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean opens = i == 0 || " [{,:-".indexOf(written.charAt(i - 1)) >= 0;
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '\'' || c == '"') && opens) {
        quote = c;
      } else if (c == '#' && (i == 0 || Character.isWhitespace(written.charAt(i - 1)))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
