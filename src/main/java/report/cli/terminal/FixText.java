package report.cli.terminal;

import java.nio.file.Path;
import java.util.TreeSet;
import report.diff.LineDiff;
import report.finding.FindingPrinter;
import report.finding.FindingTexts;
import report.fix.FixedPlans;
import report.project.PlansFolder;

/** Reports what was fixed, or would be fixed. */
public final class FixText {
  private final FixedPlans fixed;
  private final Console console;

  /** Describes fixes on a console. */
  public FixText(FixedPlans fixed, Console console) {
    this.fixed = fixed;
    this.console = console;
  }

  /** Prints the changes as a patch, and separately a summary. */
  public void diff() {
    for (Path file : new TreeSet<>(fixed.after().keySet())) {
      console
          .out()
          .print(
              LineDiff.of(
                  PlansFolder.shown(file),
                  String.valueOf(fixed.before().get(file)),
                  String.valueOf(fixed.after().get(file)),
                  console.paint()));
    }
    console.out().flush();
    console.complain(console.texts().get("validate.diff", fixes(), files()));
  }

  /** Prints each fixed finding next to the requested output. */
  public void report() {
    FindingTexts texts = new FindingTexts(console.texts().language().locale());
    FindingPrinter printer = new FindingPrinter(texts, console.paint());
    fixed
        .fixed()
        .forEach(
            finding ->
                console
                    .err()
                    .println(console.texts().get("validate.mended.one", printer.line(finding))));
    console.complain(console.texts().get("validate.mended", fixes(), files()));
    console.err().flush();
  }

  private int fixes() {
    return fixed.fixed().size();
  }

  private int files() {
    return fixed.after().size();
  }
}
