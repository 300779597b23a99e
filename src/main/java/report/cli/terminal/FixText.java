package report.cli.terminal;

import java.nio.file.Path;
import java.util.TreeSet;
import report.finding.FindingPrinter;
import report.finding.FindingTexts;
import report.fix.FixedPlans;
import report.fix.LineDiff;
import report.project.PlansFolder;

/** Reports what was fixed, or would be fixed. */
public final class FixText {
  private final FixedPlans mended;
  private final Console console;

  /** Describes fixes on a console. */
  public FixText(FixedPlans mended, Console console) {
    this.mended = mended;
    this.console = console;
  }

  /** Prints the changes as a patch, and separately a summary. */
  public void diff() {
    for (Path file : new TreeSet<>(mended.after().keySet())) {
      console
          .out()
          .print(
              LineDiff.of(
                  PlansFolder.shown(file),
                  String.valueOf(mended.before().get(file)),
                  String.valueOf(mended.after().get(file)),
                  console.paint()));
    }
    console.out().flush();
    console.complain(console.texts().get("validate.diff", fixes(), files()));
  }

  /** Prints each fixed finding next to the requested output. */
  public void tell() {
    FindingTexts texts = new FindingTexts(console.texts().language().locale());
    FindingPrinter printer = new FindingPrinter(texts, console.paint());
    mended
        .mended()
        .forEach(
            finding ->
                console
                    .err()
                    .println(console.texts().get("validate.mended.one", printer.line(finding))));
    console.complain(console.texts().get("validate.mended", fixes(), files()));
    console.err().flush();
  }

  private int fixes() {
    return mended.mended().size();
  }

  private int files() {
    return mended.after().size();
  }
}
