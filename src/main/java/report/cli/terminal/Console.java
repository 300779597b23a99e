package report.cli.terminal;

import java.io.PrintWriter;
import report.finding.Paint;
import report.finding.VisibleText;
import report.project.Messages;

/**
 * Where a command speaks to its user.
 *
 * @param out for the requested output
 * @param err for errors and other messages
 * @param texts the texts in the user's language
 * @param environment the environment of the process
 * @param paint the colours of findings
 */
public record Console(
    PrintWriter out, PrintWriter err, Messages texts, Environment environment, Paint paint) {

  /** A console that is not a terminal. */
  public Console(PrintWriter out, PrintWriter err, Messages texts) {
    this(out, err, texts, Environment.NONE, Paint.NONE);
  }

  /** Prints a line of the requested output. */
  public void print(Object line) {
    out.println(VisibleText.lines(String.valueOf(line)));
  }

  /** Prints an error message, preceded by the name of the tool. */
  public void complain(String text) {
    err.println("report: " + VisibleText.lines(text));
  }
}
