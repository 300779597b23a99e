package report.read.tree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import report.finding.Rule;

/**
 * Colons that part no key from its value: a full-width one, one without a space behind it, and one
 * inside a value. The parser notices the first two only on a later line.
 */
final class ColonFault {
  private static final int LONGEST_SUGGESTION = 60;
  private static final String HEAD = "^(?<head>\\s*(?:- +)*)";
  private static final Pattern FULL_WIDTH =
      Pattern.compile(HEAD + "(?<key>[\\w-]+)(?<colon>[ 　]*：)(?<rest>.*)");
  private static final Pattern NO_SPACE =
      Pattern.compile(HEAD + "(?<key>[A-Za-z][\\w-]*)(?<colon>:)(?!//)(?<rest>[^\\s].*)");
  private static final Pattern ENTRY = Pattern.compile(HEAD + "(?<key>[^\\s:]+): +(?<rest>.*)");
  private static final Pattern PROPER = Pattern.compile(HEAD + "[^\\s:]+:(?:\\s.*)?$");

  private final RepairedText text;
  private final SourceText source;

  ColonFault(RepairedText text) {
    this.text = text;
    this.source = text.source();
  }

  /** The first such colon on some lines. */
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
    for (int i = line - 1; i >= 0 && found.isEmpty() && !isProper(i); i--) {
      found = on(i);
    }
    return found;
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
    return Optional.of(quoted.length() <= LONGEST_SUGGESTION ? fault.suggesting(quoted) : fault);
  }

  private boolean isProper(int line) {
    return PROPER.matcher(source.source().line(line + 1)).matches();
  }

  private Optional<YamlFault> on(int line) {
    String written = source.source().line(line + 1);
    Matcher fullWidth = FULL_WIDTH.matcher(written);
    Matcher noSpace = NO_SPACE.matcher(written);
    Optional<YamlFault> fault =
        fullWidth.matches()
            ? Optional.of(fault(line, fullWidth, "Y003.full-width-colon"))
            : noSpace.matches()
                ? Optional.of(fault(line, noSpace, "Y003.no-space"))
                : Optional.empty();
    return fault.filter(f -> !f.repair().map(text::has).orElse(false));
  }

  private YamlFault fault(int line, Matcher m, String sentence) {
    int start = source.lineStart(line);
    int colon = start + m.start("colon");
    int end = start + m.end("colon");
    String rest = m.group("rest").strip();
    String instead = m.group("key") + ": " + rest;
    return YamlFault.of(Rule.NOT_YAML, sentence, end - 1, end, m.group("key"))
        .repairedBy(
            new Repair(colon, end - colon, ": "),
            instead.length() <= LONGEST_SUGGESTION ? instead.strip() : m.group("key") + ": …");
  }
}
