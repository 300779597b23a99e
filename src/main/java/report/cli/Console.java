package report.cli;

import java.io.PrintWriter;
import report.finding.Paint;
import report.finding.VisibleText;

/**
 * Where a command speaks to its user.
 *
 * @param out for what was asked for
 * @param err for what went wrong, and what is said beside
 * @param texts the words, in the user's language
 * @param surroundings what is known of the process
 * @param paint the colours of findings
 */
record Console(
    PrintWriter out, PrintWriter err, Texts texts, Surroundings surroundings, Paint paint) {

  /** A console at which nobody looks. */
  Console(PrintWriter out, PrintWriter err, Texts texts) {
    this(out, err, texts, Surroundings.NONE, Paint.NONE);
  }

  /** Prints a line that was asked for. */
  void print(Object line) {
    out.println(VisibleText.lines(String.valueOf(line)));
  }

  /** Prints a line about what went wrong, with the tool's name before it. */
  void complain(String text) {
    err.println("report: " + VisibleText.lines(text));
  }
}
