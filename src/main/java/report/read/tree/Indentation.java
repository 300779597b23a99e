package report.read.tree;

import java.util.ArrayList;
import java.util.List;
import report.finding.Edit;
import report.finding.Source;
import report.finding.Span;

/**
 * Indentation with full-width spaces and tabs. Each stands for two spaces if the lines then align
 * with their neighbours; otherwise, a person has to decide how deep they belong.
 */
public final class Indentation {
  private static final String TWO = "  ";

  private final Source source;

  private Indentation(Source source) {
    this.source = source;
  }

  /**
   * The fix for lines that are indented like this.
   *
   * @param source the file
   * @param first the first of these lines, from 1
   * @return a change for each of the lines; none if it is not certain
   */
  public static List<Edit> fix(Source source, int first) {
    return new Indentation(source).fix(first);
  }

  private List<Edit> fix(int first) {
    List<Edit> changes = new ArrayList<>();
    String above = above(first);
    for (int line = first; line <= source.lines().size() && isOdd(line); line++) {
      String written = source.line(line);
      String better = spaced(indent(written)) + written.strip();
      if (!fits(better, above)) {
        return List.of();
      }
      Span odd = Span.of(source, line, 1, indent(written).length());
      changes.add(new Edit(odd, spaced(indent(written))));
      above = better;
    }
    return changes;
  }

  /** Whether a line is as deep as the one above, or one level deeper if that starts one. */
  private static boolean fits(String line, String above) {
    int depth = indent(line).length();
    int other = indent(above).length();
    boolean opens = above.endsWith(":") || above.strip().startsWith("- ");
    return depth == other || (opens && depth == other + TWO.length());
  }

  private boolean isOdd(int line) {
    return !indent(source.line(line)).replace(" ", "").isEmpty() && !source.line(line).isBlank();
  }

  private String above(int line) {
    int at = line - 1;
    while (at > 0 && source.line(at).isBlank()) {
      at--;
    }
    return source.line(at);
  }

  private static String spaced(String indent) {
    return indent.replace("\u3000", TWO).replace("\t", TWO);
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
