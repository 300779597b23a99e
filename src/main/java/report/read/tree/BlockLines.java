package report.read.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import report.finding.Edit;
import report.finding.Span;

/**
 * The lines below {@code |} or {@code >}.
 *
 * @param source the file
 * @param from the offset of the indicator
 * @param indent the indentation of the lines, in columns
 * @param lines the lines without that indentation
 */
record BlockLines(SourceText source, int from, int indent, List<String> lines)
    implements WrittenLines {
  /** If the indentation is given explicitly, lines may begin with spaces of their own. */
  private static final Pattern HEADER = Pattern.compile("[|>][+-]?(?:\\s.*)?");

  /** Copies the list. */
  BlockLines {
    lines = List.copyOf(lines);
  }

  /**
   * The lines of a block.
   *
   * @param last the number of its last line in the file, from 1
   */
  static BlockLines of(SourceText source, int from, int last) {
    List<String> written = new ArrayList<>();
    for (int line = source.line(from) + 2; line <= last; line++) {
      written.add(source.source().line(line));
    }
    int indent =
        written.stream().filter(l -> !l.isBlank()).findFirst().map(BlockLines::indent).orElse(0);
    return new BlockLines(
        source,
        from,
        indent,
        written.stream().map(line -> line.substring(Math.min(indent, indent(line)))).toList());
  }

  private static int indent(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == ' ') {
      count++;
    }
    return count;
  }

  @Override
  public int firstLine() {
    return source.line(from) + 2;
  }

  @Override
  public List<Edit> rewritten(List<String> better) {
    Span header = source.span(from, from + 1);
    String written = source.source().line(header.line()).substring(header.column() - 1);
    if (!HEADER.matcher(written).matches()) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    if (written.startsWith(">")) {
      edits.add(new Edit(header, "|"));
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!better.get(i).equals(lines.get(i))) {
        edits.add(edit(header.line() + 1 + i, lines.get(i), better.get(i)));
      }
    }
    return edits;
  }

  /** Excludes the common end, and the text before it if no line is added. */
  private Edit edit(int number, String line, String better) {
    int same = 0;
    while (same < Math.min(line.length(), better.length())
        && line.charAt(line.length() - 1 - same) == better.charAt(better.length() - 1 - same)) {
      same++;
    }
    String text = better.substring(0, better.length() - same);
    boolean adds = text.indexOf('\n') >= 0;
    String blanks = " ".repeat(indent);
    int begin = adds ? 0 : indent;
    int end = source.source().line(number).length() - same;
    return new Edit(
        Span.of(source.source(), number, begin + 1, end - begin),
        (adds && !text.startsWith("\n") ? blanks : "") + text.replace("\n", "\n" + blanks));
  }
}
