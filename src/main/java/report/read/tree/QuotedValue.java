package report.read.tree;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Edit;
import report.finding.Span;
import report.finding.Suggestion;

/**
 * Values that YAML misinterprets because of their first character, such as [再掲] 移住者数 and ＠: in
 * quotes, they are read as intended.
 */
final class QuotedValue {
  private static final Pattern VALUE =
      Pattern.compile(
          "^(?<head>\\s*(?:- +)*(?:[^\\s:\\[\\]{}'\"]+: +)?)(?<value>[\\[{'\"@`%*&!].*?)\\s*$");

  /** A list, a mapping, or a quoted part, followed by more text. */
  private static final Pattern PART =
      Pattern.compile("(?:\\[[^\\[\\]]*\\]|\\{[^{}]*\\}|\"[^\"]*\"|'[^']*')\\s*[^\\s#,:].*");

  private QuotedValue() {}

  /** An error with its fix, if only part of a value on a line is in brackets or quotes. */
  static Optional<YamlFault> ofPart(RepairedText text, int line, YamlFault fault) {
    return find(text, line)
        .filter(m -> PART.matcher(m.group("value")).matches())
        .map(m -> quoting(text, line, m, fault));
  }

  /** An error with its fix, if a value on a line begins with a special character. */
  static YamlFault ofReserved(RepairedText text, int line, YamlFault fault) {
    return find(text, line).map(m -> quoting(text, line, m, fault)).orElse(fault);
  }

  private static Optional<Matcher> find(RepairedText text, int line) {
    Matcher m = VALUE.matcher(text.source().source().line(line + 1));
    return m.matches() ? Optional.of(m) : Optional.empty();
  }

  private static YamlFault quoting(RepairedText text, int line, Matcher m, YamlFault fault) {
    String value = m.group("value");
    String quoted = "'" + value.replace("'", "''") + "'";
    Span span = Span.of(text.source().source(), line + 1, m.start("value") + 1, value.length());
    Repair repair =
        new Repair(text.source().lineStart(line) + m.start("value"), value.length(), quoted);
    boolean isOfYaml = "*&!".indexOf(value.charAt(0)) >= 0;
    return text.has(repair) || isOfYaml
        ? fault.withSuggestions(new Suggestion(span, quoted))
        : fault
            .repairedBy(repair)
            .withSuggestions(new Suggestion(span, quoted))
            .withFix(List.of(new Edit(span, quoted)));
  }
}
