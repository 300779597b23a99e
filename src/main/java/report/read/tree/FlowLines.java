package report.read.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import report.finding.Edit;
import report.finding.Span;

/**
 * The lines of a value in quotes or without any.
 *
 * @param source the file
 * @param span the location of the value, including quotes
 * @param lines the lines; for each, only the spaces that indent it from the others
 */
record FlowLines(SourceText source, Span span, List<String> lines) implements WrittenLines {
  /** The text before a value: its key, or the dash of a list. */
  private static final Pattern BEFORE =
      Pattern.compile("(?<indent> *(?:- +)*)(?:[^\\s:#'\"\\[\\]{}]+:(?: +|$)|(?<=- )$)");

  private static final String STEP = "  ";

  /** Copies the list. */
  FlowLines {
    lines = List.copyOf(lines);
  }

  /** The lines of a value at a location. */
  static FlowLines of(SourceText source, Span span) {
    char quote = source.source().line(span.line()).charAt(span.column() - 1);
    boolean quoted = quote == '\'' || quote == '"';
    int inside = quoted ? 1 : 0;
    List<String> written = new ArrayList<>();
    for (int line = span.line(); line <= span.endLine(); line++) {
      String whole = source.source().line(line);
      int end = line == span.endLine() ? span.endColumn() - 1 - inside : whole.length();
      int begin = line == span.line() ? span.column() - 1 + inside : 0;
      String part = whole.substring(Math.min(begin, end), end);
      written.add(quote == '\'' ? part.replace("''", "'") : part);
    }
    return new FlowLines(source, span, unindented(written));
  }

  /** Whether the spaces before the first line may have been lost after its key. */
  private boolean areOthersSetIn() {
    return lines.stream().skip(1).allMatch(line -> line.startsWith("\u3000") || line.isEmpty());
  }

  private static boolean beginsItsLine(SourceText source, Span span) {
    return source.source().line(span.line()).substring(0, span.column() - 1).isBlank();
  }

  /** The first line is indented like those below it; the text before it is not indentation. */
  private static List<String> unindented(List<String> written) {
    int least =
        written.stream()
            .skip(1)
            .filter(line -> !line.isBlank())
            .mapToInt(FlowLines::indent)
            .min()
            .orElse(0);
    List<String> lines = new ArrayList<>();
    for (String line : written) {
      String content = stripped(line);
      int indent = lines.isEmpty() ? 0 : Math.max(0, indent(line) - least);
      lines.add(content.isEmpty() ? "" : " ".repeat(indent) + content);
    }
    return lines;
  }

  private static int indent(String line) {
    return line.length() - line.replaceAll("^[ \\t]+", "").length();
  }

  /** Spaces that YAML recognizes are stripped; full-width ones belong to the value. */
  private static String stripped(String line) {
    return line.replaceAll("^[ \\t]+|[ \\t]+$", "");
  }

  @Override
  public int firstLine() {
    return span.line();
  }

  @Override
  public List<Edit> rewritten(List<String> better) {
    boolean escaped =
        source.source().line(span.line()).charAt(span.column() - 1) == '"'
            && lines.stream().anyMatch(line -> line.indexOf('\\') >= 0);
    boolean hasMore =
        !source.source().line(span.endLine()).substring(span.endColumn() - 1).isBlank();
    boolean ownLine = beginsItsLine(source, span);
    int keyLine = ownLine ? span.line() - 1 : span.line();
    String before =
        ownLine
            ? source.source().line(keyLine).stripTrailing()
            : source.source().line(keyLine).substring(0, span.column() - 1);
    Matcher key = BEFORE.matcher(before);
    if (escaped || hasMore || (!ownLine && areOthersSetIn()) || !key.matches()) {
      return List.of();
    }
    String indent = " ".repeat(key.group("indent").length()) + (before.endsWith("- ") ? "" : STEP);
    String block =
        better.stream()
            .flatMap(line -> line.lines().count() == 0 ? List.of("").stream() : line.lines())
            .map(line -> line.isEmpty() ? "" : indent + line)
            .collect(Collectors.joining("\n"));
    int begin = before.stripTrailing().length() + 1;
    Span replaced = new Span(span.source(), keyLine, begin, span.endLine(), span.endColumn());
    return List.of(new Edit(replaced, " |\n" + block));
  }
}
