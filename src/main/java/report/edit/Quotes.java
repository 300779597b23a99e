package report.edit;

import java.util.List;
import report.finding.Finding;
import report.finding.Findings;
import report.read.tree.SourceText;
import report.read.tree.YamlFile;

/** What a value of one line stands in. */
enum Quotes {
  /** The simple ones, in which only they themselves mean anything. */
  SINGLE,
  /** Those with escapes. */
  DOUBLE;

  /**
   * A text as a value: without quotes if the reader reads it so, and otherwise in these.
   *
   * @param text a text; one of several lines gets the double ones
   * @param inFlow whether it stands inside brackets
   */
  String plainIfSafe(String text, boolean inFlow) {
    return isPlain(text, inFlow) ? text : around(text);
  }

  /** A text in quotes: these, or the double ones if it has what needs an escape. */
  String around(String text) {
    boolean escapes = text.chars().anyMatch(c -> c < ' ');
    return this == SINGLE && !escapes ? "'" + text.replace("'", "''") + "'" : escaped(text);
  }

  private static String escaped(String text) {
    String all = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + all.replace("\n", "\\n").replace("\t", "\\t") + '"';
  }

  /** Whether the reader, asked itself, reads a text as it is, and says no more of it than ever. */
  private static boolean isPlain(String text, boolean inFlow) {
    return text.indexOf('\n') < 0 && read(text, inFlow).equals(read(escaped(text), inFlow));
  }

  private static List<Object> read(String written, boolean inFlow) {
    Findings findings = new Findings();
    String file = "x: " + (inFlow ? "[" + written + "]" : written) + "\n";
    Leaves leaves = Leaves.of(YamlFile.read(new SourceText("", file), findings));
    return List.of(leaves, findings.sorted().stream().map(Finding::rule).toList());
  }
}
