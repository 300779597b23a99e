package report.read.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Edit;
import report.finding.Rule;

/**
 * Lines that are indented with full-width spaces, tabs or no-break spaces. Consecutive lines are
 * one finding, at the first of them. The number of half-width spaces for each is derived from the
 * lines above and below; if no number fits, the parser continues as if the line were indented like
 * the one above.
 */
final class OddIndentation {
  private static final Pattern ODD =
      Pattern.compile(
          "^ *[\\u3000\\t\\u00A0\\u2000-\\u200A\\u202F][\\s\\u3000\\u00A0\\u2000-\\u200A\\u202F]*");
  private static final Pattern STRUCTURE = Pattern.compile("(?:- .*|-|[^\\s:'\"\\[{]+:(?:\\s.*)?)");
  private static final Pattern BLOCK =
      Pattern.compile("(?:[^\\s#'\"][^:]*:\\s+)?[|>][-+1-9]*\\s*(?:#.*)?");
  private static final int[] WIDTHS = {2, 4, 8, 1};

  private final SourceText source;

  OddIndentation(SourceText source) {
    this.source = source;
  }

  /** An error for each run of such lines, with the repairs of all its lines. */
  record Run(YamlFault fault, List<Repair> repairs) {

    /** Whether there are such characters before a key that should not be indented. */
    boolean isStray() {
      return fault.fix().isEmpty() && repairs.stream().allMatch(repair -> repair.with().isEmpty());
    }
  }

  /** The runs of such lines in the file. */
  List<Run> find() {
    List<Run> runs = new ArrayList<>();
    String above = "";
    int block = -1;
    int line = 0;
    while (line < source.lineCount()) {
      String written = written(line);
      if (written.isBlank() || written.strip().startsWith("#")) {
        line++;
        continue;
      }
      boolean isInBlock = block >= 0 && halfWidth(written) > block;
      if (!isInBlock && isOdd(written, block)) {
        int end = line;
        while (end < source.lineCount() && !written(end).isBlank() && isOdd(written(end), block)) {
          end++;
        }
        Run run = run(line, end, above);
        if (!run.isStray()) {
          runs.add(run);
        }
        line = end;
        continue;
      }
      if (!isInBlock) {
        block = opensBlock(written) ? keyColumn(written) : -1;
      }
      above = written;
      line++;
    }
    return runs;
  }

  private Run run(int first, int end, String above) {
    String below = below(end);
    int width = 0;
    for (int w : WIDTHS) {
      if (width == 0 && fit(first, end, above, below, w)) {
        width = w;
      }
    }
    boolean isCertain = width > 0;
    List<Repair> repairs = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    int depth = keyColumn(above) + (opens(above) ? 2 : 0);
    int needed = isCertain ? depth(written(first), width) : depth;
    for (int i = first; i < end; i++) {
      int length = indent(written(i)).length();
      String spaces = " ".repeat(isCertain ? depth(written(i), width) : depth);
      repairs.add(new Repair(source.lineStart(i), length, spaces));
      edits.add(new Edit(source.span(source.lineStart(i), source.lineStart(i) + length), spaces));
    }
    int start = source.lineStart(first);
    YamlFault fault =
        YamlFault.of(
            Rule.NOT_YAML,
            sentence(written(first)),
            start,
            start + indent(written(first)).length(),
            "" + needed);
    return new Run(isCertain ? fault.withFix(edits) : fault, repairs);
  }

  private static String sentence(String line) {
    String indent = indent(line);
    return indent.indexOf('\t') >= 0
        ? "Y003.tab"
        : indent.indexOf('\u3000') >= 0 ? "Y003.full-width-indent" : "Y003.no-break-indent";
  }

  /**
   * Whether all lines have a valid indentation if each odd character is a certain number of spaces.
   */
  private boolean fit(int first, int end, String above, String below, int width) {
    String before = above;
    for (int i = first; i < end; i++) {
      String line = written(i);
      String better = " ".repeat(depth(line, width)) + line.substring(indent(line).length());
      Set<Integer> columns = columns(before);
      if (i == end - 1 && !below.isEmpty()) {
        columns.add(halfWidth(below));
      }
      if (!columns.contains(halfWidth(better))) {
        return false;
      }
      before = better;
    }
    return true;
  }

  /** Where a line can begin below another. */
  private static Set<Integer> columns(String above) {
    Set<Integer> columns = new LinkedHashSet<>();
    columns.add(keyColumn(above));
    columns.add(halfWidth(above));
    if (opens(above)) {
      columns.add(keyColumn(above) + 2);
    }
    return columns;
  }

  private static boolean opens(String line) {
    return line.stripTrailing().endsWith(":") || opensBlock(line);
  }

  private static boolean opensBlock(String line) {
    String rest = line.substring(keyColumn(line));
    return BLOCK.matcher(rest).matches();
  }

  /** The line below, with half-width indentation. */
  private String below(int from) {
    for (int i = from; i < source.lineCount(); i++) {
      String line = written(i);
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        return ODD.matcher(line).find() ? "" : line;
      }
    }
    return "";
  }

  private static int depth(String line, int width) {
    return indent(line).chars().map(c -> c == ' ' ? 1 : width).sum();
  }

  /**
   * Full-width spaces after enough half-width ones begin a text, unless they are followed by a key.
   */
  private boolean isOdd(String line, int block) {
    Matcher m = ODD.matcher(line);
    return m.find()
        && (STRUCTURE.matcher(line.substring(m.end())).matches()
            || halfWidth(line) <= Math.max(block, 0));
  }

  private static String indent(String line) {
    Matcher m = ODD.matcher(line);
    return m.find() ? m.group() : " ".repeat(halfWidth(line));
  }

  private static int halfWidth(String line) {
    return line.length() - line.replaceFirst("^ +", "").length();
  }

  /** The position of the first key or word of a line, after the dashes of lists. */
  private static int keyColumn(String line) {
    return line.length() - line.replaceFirst("^ *(?:- +)*", "").length();
  }

  private String written(int line) {
    return source.source().line(line + 1);
  }
}
