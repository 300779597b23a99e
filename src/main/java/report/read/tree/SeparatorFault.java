package report.read.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import report.finding.Edit;
import report.finding.Rule;
import report.finding.Span;
import report.finding.Suggestion;

/**
 * Colons and dashes that do not separate anything: a full-width colon, a colon or dash without a
 * space after it, and a colon inside a value. The parser notices most of them only on a later line.
 */
final class SeparatorFault {
  private static final int LONGEST_SUGGESTION = 60;
  private static final String HEAD = "^(?<head>\\s*(?:- *)*)";
  private static final Pattern FULL_WIDTH =
      Pattern.compile(HEAD + "(?<key>\\w[\\w-]*)(?<colon>[ 　]*：)(?<rest>.*)");
  private static final Pattern NO_SPACE =
      Pattern.compile(HEAD + "(?<key>[A-Za-z][\\w-]*)(?<colon>:)(?!//)(?<rest>[^\\s].*)");
  private static final Pattern NO_DASH_SPACE =
      Pattern.compile("^(?<head>\\s*)-(?=[A-Za-z0-9])(?<rest>.*)");
  private static final Pattern ENTRY = Pattern.compile(HEAD + "(?<key>[^\\s:]+): +(?<rest>.*)");

  /** Keys and ids begin with a lowercase letter; PMDA：… is rather the beginning of a text. */
  private static final Pattern LIKE_A_KEY = Pattern.compile("[a-z][A-Za-z0-9-]*");

  private static final Pattern PROPER = Pattern.compile(HEAD + "[^\\s:]+:(?:\\s.*)?$");

  /** A key, which does not include dashes. */
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*:(?: .*)?");

  private final RepairedText text;
  private final SourceText source;

  SeparatorFault(RepairedText text) {
    this.text = text;
    this.source = text.source();
  }

  /** The first such colon or dash on some lines. */
  Optional<YamlFault> near(int firstLine, int lastLine) {
    return IntStream.rangeClosed(firstLine, Math.min(lastLine, source.lineCount() - 1))
        .mapToObj(line -> on(line))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * Such a colon on a line, or the nearest above it on lines that the parser took for one long
   * value.
   */
  Optional<YamlFault> above(int line) {
    Optional<YamlFault> found = on(line);
    for (int i = line - 1; i >= 0 && found.isEmpty(); i--) {
      found = on(i);
      if (isProper(i)) {
        break;
      }
    }
    return found;
  }

  /** Full-width spaces that indent the lines above an error. */
  Optional<YamlFault> wideIndent(int line) {
    int last = line;
    while (last >= 0 && wideSpaces(last) == 0 && last > line - 2) {
      last--;
    }
    int first = last;
    while (first > 0 && wideSpaces(first - 1) > 0) {
      first--;
    }
    int from = first < 0 ? 0 : source.lineStart(first);
    return last >= 0 && wideSpaces(last) > 0
        ? Optional.of(
            YamlFault.of(Rule.NOT_YAML, "Y003.full-width-indent", from, from + wideSpaces(first))
                .withFix(Indentation.fix(source.source(), first + 1)))
        : Optional.empty();
  }

  private int wideSpaces(int line) {
    String written = source.source().line(line + 1);
    return written.length() - written.replaceAll("^　+", "").length();
  }

  /** A second colon on a line that has its key already. */
  Optional<YamlFault> inValue(int at) {
    int line = source.line(at);
    Matcher m = ENTRY.matcher(source.source().line(line + 1));
    int start = source.lineStart(line);
    if (!m.matches() || start + m.start("rest") > at) {
      return Optional.empty();
    }
    YamlFault fault = YamlFault.of(Rule.NOT_YAML, "Y003.colon-in-value", at, at + 1);
    String quoted = m.group("key") + ": '" + m.group("rest").strip().replace("'", "''") + "'";
    return Optional.of(suggesting(fault, line, m.start("key"), quoted));
  }

  private boolean isProper(int line) {
    return PROPER.matcher(source.source().line(line + 1)).matches();
  }

  private Optional<YamlFault> on(int line) {
    String written = source.source().line(line + 1);
    Matcher fullWidth = FULL_WIDTH.matcher(written);
    Matcher noSpace = NO_SPACE.matcher(written);
    Matcher noDashSpace = NO_DASH_SPACE.matcher(written);
    List<YamlFault> faults = new ArrayList<>();
    if (noDashSpace.matches()) {
      faults.add(dash(line, noDashSpace));
    }
    if (fullWidth.matches()) {
      faults.add(fault(line, fullWidth, "Y003.full-width-colon"));
    }
    if (noSpace.matches()) {
      faults.add(fault(line, noSpace, "Y003.no-space"));
    }
    return faults.stream().filter(f -> !f.repair().map(text::has).orElse(false)).findFirst();
  }

  private YamlFault fault(int line, Matcher m, String sentence) {
    int start = source.lineStart(line);
    int colon = start + m.start("colon");
    int end = start + m.end("colon");
    String rest = m.group("rest").strip();
    String instead = m.group("key") + ": " + rest;
    YamlFault fault =
        suggesting(
            YamlFault.of(Rule.NOT_YAML, sentence, end - 1, end, m.group("key"))
                .repairedBy(new Repair(colon, end - colon, ": ")),
            line,
            m.start("key"),
            instead.strip());
    if (!LIKE_A_KEY.matcher(m.group("key")).matches()) {
      return fault;
    }
    int value = end + m.group("rest").length() - m.group("rest").stripLeading().length();
    return fault.withFix(
        List.of(
            rest.isEmpty()
                ? new Edit(source.span(colon, end), ":")
                : new Edit(source.span(colon, value), ": ")));
  }

  private YamlFault dash(int line, Matcher m) {
    int dash = source.lineStart(line) + m.end("head");
    YamlFault fault =
        suggesting(
            YamlFault.of(Rule.NOT_YAML, "Y003.no-dash-space", dash, dash + 1)
                .repairedBy(new Repair(dash, 1, "- ")),
            line,
            m.end("head"),
            "- " + m.group("rest").strip());
    return KEY.matcher(m.group("rest")).matches()
        ? fault.withFix(List.of(new Edit(source.span(dash, dash + 1), "- ")))
        : fault;
  }

  /** Suggests the rest of a line, unless it is long: half of it would be useless. */
  private YamlFault suggesting(YamlFault fault, int line, int column, String better) {
    int end = source.source().line(line + 1).stripTrailing().length();
    Span rest = Span.of(source.source(), line + 1, column + 1, end - column);
    return better.length() <= LONGEST_SUGGESTION
        ? fault.withSuggestions(new Suggestion(rest, better))
        : fault;
  }
}
