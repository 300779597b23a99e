package report.read.tree;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import report.finding.Rule;
import tools.jackson.core.JacksonException;

/** Distinguishes the errors in a YAML file, in terms that authors of plans understand. */
final class YamlFaults {
  private final RepairedText text;
  private final String problem;
  private final String context;
  private final int at;
  private final int start;

  private YamlFaults(RepairedText text, String problem, String context, int at, int start) {
    this.text = text;
    this.problem = problem;
    this.context = context;
    this.at = at;
    this.start = start;
  }

  /** The error that an exception of the parser stands for. */
  static YamlFault of(RuntimeException exception, RepairedText text) {
    if (exception.getCause() instanceof MarkedYamlEngineException marked) {
      int at = offset(marked.getProblemMark(), text, 0);
      return new YamlFaults(
              text,
              String.valueOf(marked.getProblem()),
              String.valueOf(marked.getContext()),
              at,
              offset(marked.getContextMark(), text, at))
          .fault();
    }
    int at =
        exception instanceof JacksonException jackson && jackson.getLocation() != null
            ? text.offset(Math.max(0, jackson.getLocation().getCharOffset()))
            : 0;
    boolean key = String.valueOf(exception.getMessage()).startsWith("Expected a property name");
    boolean behind = at > 0 && "[{".indexOf(text.source().text().charAt(at - 1)) >= 0;
    return key
        ? YamlFault.of(
            Rule.UNSUPPORTED_YAML, "Y005.key", behind ? at - 1 : at, at + (behind ? 0 : 1))
        : YamlFault.of(Rule.NOT_YAML, "Y003", at, at);
  }

  private static int offset(Optional<Mark> mark, RepairedText text, int otherwise) {
    return mark.map(m -> text.offset(m.getIndex())).orElse(otherwise);
  }

  private YamlFault fault() {
    if (problem.contains("could not find expected ':'")) {
      return new SeparatorFault(text)
          .near(lineOf(start), lineOf(at))
          .orElseGet(() -> line("Y003.no-colon", start));
    }
    if (problem.contains("mapping values are not allowed")) {
      return new SeparatorFault(text)
          .above(lineOf(at))
          .or(() -> new SeparatorFault(text).inValue(at))
          .orElseGet(this::indent);
    }
    return problem.contains("that cannot start any token") ? character() : structure();
  }

  private YamlFault character() {
    boolean tab = problem.contains("\\t");
    return tab
        ? place("Y003.tab", at, at + 1)
            .withFix(Indentation.fix(text.source().source(), lineOf(at) + 1))
        : QuotedValue.ofReserved(text, lineOf(at), place("Y003.reserved", at, at + 1, charAt(at)));
  }

  private YamlFault structure() {
    Optional<YamlFault> part =
        problem.contains("<scalar>") || problem.contains("<block end>")
            ? QuotedValue.ofPart(text, lineOf(at), line("Y003.after-quote", at))
            : Optional.empty();
    if (part.isPresent()) {
      return part.get();
    }
    if (context.contains("quoted scalar")) {
      return problem.contains("escape")
          ? place("Y003.escape", at - 1, at + 1, charAt(at))
          : place("Y003.open-quote", start, start + 1);
    }
    if (context.contains("flow")) {
      return place("Y003.open-bracket", start, start + 1, charAt(start));
    }
    if (context.contains("alias") || context.contains("anchor") || context.contains("tag")) {
      return QuotedValue.ofReserved(
          text, lineOf(start), place("Y003.reserved", start, start + 1, charAt(start)));
    }
    if (problem.contains("sequence entries are not allowed")) {
      return place("Y003.dash", at, at + 1);
    }
    if (context.contains("block scalar")) {
      return place("Y003.block", start, at + 1);
    }
    boolean afterValue = problem.contains("<scalar>") && at > 0 && "\"']}".contains(charAt(at - 1));
    return afterValue
        ? line("Y003.after-quote", at)
        : problem.contains("<block end>") ? indent() : line("Y003", at);
  }

  private YamlFault indent() {
    SeparatorFault separators = new SeparatorFault(text);
    return CommentedKey.above(text, lineOf(at))
        .or(() -> separators.near(lineOf(at), lineOf(at)))
        .or(() -> separators.wideIndent(lineOf(at)))
        .orElseGet(() -> line("Y003.indent", text.source().lineStart(lineOf(at))));
  }

  private int lineOf(int offset) {
    return text.source().line(offset);
  }

  private String charAt(int offset) {
    String all = text.source().text();
    return offset >= 0 && offset < all.length() ? Character.toString(all.codePointAt(offset)) : "";
  }

  private YamlFault place(String sentence, int from, int to, String... arguments) {
    int end = Math.min(to, text.source().text().length());
    return YamlFault.of(Rule.NOT_YAML, sentence, Math.min(from, end), end, arguments);
  }

  /** From a location to the end of the text on its line. */
  private YamlFault line(String sentence, int from) {
    int line = lineOf(from);
    String written = text.source().source().line(line + 1);
    int first = text.source().lineStart(line);
    int indent = written.length() - written.stripLeading().length();
    int start = Math.max(from, first + Math.min(indent, written.length()));
    return place(sentence, start, Math.max(start, first + written.stripTrailing().length()));
  }
}
