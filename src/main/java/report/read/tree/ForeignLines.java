package report.read.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Edit;
import report.finding.Rule;

/**
 * The traces of other programs in a file: git's conflict markers around two versions, and tabs from
 * a spreadsheet after a key. Each is one finding, and is repaired for the parser, which would only
 * see its consequences.
 */
final class ForeignLines {
  private static final Pattern TAB_BEHIND_KEY =
      Pattern.compile("^ *(?:- +|-(?=\\t))*(?:[^\\s:#'\"]+:)?(?<gap> *\\t[ \\t]*)\\S");
  private static final Pattern CELLS =
      Pattern.compile("^ *[^\\s#:-](?:[^:#\\t]*[^\\s:])?\\t+[^\\s:][^:]*$");

  private final SourceText source;
  private final List<YamlFault> faults = new ArrayList<>();

  ForeignLines(SourceText source) {
    this.source = source;
  }

  /** The errors with their repairs. */
  List<YamlFault> find() {
    int conflict = -1;
    int middle = -1;
    for (int i = 0; i < source.lineCount(); i++) {
      String line = source.source().line(i + 1);
      if (line.startsWith("<<<<<<< ") || line.equals("<<<<<<<")) {
        conflict = i;
        middle = -1;
      } else if (conflict >= 0
          && middle < 0
          && (line.equals("=======") || line.startsWith("|||||||"))) {
        middle = i;
      } else if (middle >= 0 && line.startsWith(">>>>>>>")) {
        conflict(conflict, middle, i);
        conflict = -1;
        middle = -1;
      } else if (line.indexOf('\t') >= 0) {
        tabs(i, line);
      }
    }
    return faults;
  }

  /** The parser reads the first of the two versions; a person has to decide which one is right. */
  private void conflict(int first, int middle, int last) {
    int start = source.lineStart(first);
    int length = source.source().line(first + 1).length();
    faults.add(
        YamlFault.of(Rule.NOT_YAML, "Y003.conflict", start, start + length)
            .repairedBy(new Repair(start, length, "")));
    int from = source.lineStart(middle);
    int to = source.lineStart(last) + source.source().line(last + 1).length();
    faults.add(
        YamlFault.of(Rule.NOT_YAML, "Y003.conflict", from, from)
            .repairedBy(new Repair(from, to - from, "")));
  }

  private void tabs(int index, String line) {
    Matcher m = TAB_BEHIND_KEY.matcher(line);
    int start = source.lineStart(index);
    if (m.find() && m.start("gap") > 0 && !line.substring(0, m.start("gap")).isBlank()) {
      int from = start + m.start("gap");
      int to = start + m.end("gap");
      faults.add(
          YamlFault.of(Rule.NOT_YAML, "Y003.tab-inside", from, to)
              .repairedBy(new Repair(from, to - from, " "))
              .withFix(List.of(new Edit(source.span(from, to), " "))));
    } else if (CELLS.matcher(line).matches()) {
      int end = start + line.stripTrailing().length();
      int from = start + line.length() - line.stripLeading().length();
      faults.add(
          YamlFault.of(Rule.NOT_YAML, "Y003.cells", from, end)
              .repairedBy(new Repair(from, end - from, "")));
    }
  }
}
