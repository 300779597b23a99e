package report.cli;

import java.io.PrintWriter;

/**
 * Where a command speaks to its user.
 *
 * @param out for what was asked for
 * @param err for what went wrong, and what is said beside
 * @param texts the words, in the user's language
 */
record Console(PrintWriter out, PrintWriter err, Texts texts) {
  /** Prints a line that was asked for. */
  void print(Object line) {
    out.println(line);
  }

  /** Prints a line about what went wrong, with the tool's name before it. */
  void complain(String text) {
    err.println("report: " + text);
  }
}
