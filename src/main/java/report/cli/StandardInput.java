package report.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import report.finding.Findings;
import report.fix.PlansCopy;
import report.project.FileScope;
import report.project.PlansFolder;
import report.project.UsageFault;

/**
 * A text that an editor has not saved yet. It is checked in place of its file, together with all
 * other files.
 *
 * @param file the file the text belongs to; it need not exist yet
 * @param plans the plans it belongs to
 */
record StandardInput(Path file, PlansFolder plans) {
  /** The path that stands for standard input. */
  static final Path NAME = Path.of("-");

  /**
   * The findings in the text.
   *
   * @param in the text
   * @throws UsageFault if no plan file is read from that location
   */
  CheckResult look(InputStream in) throws IOException {
    if (!plans.couldHold(file)) {
      throw UsageFault.of("fault.noPlace", PlansFolder.shown(file));
    }
    Path inside = plans.path().resolve(plans.relative(file));
    PlansCopy copy = PlansCopy.of(plans);
    copy.write(inside, in.readAllBytes());
    Findings found = new FileScope(List.of(inside)).of(copy.findings());
    return new CheckResult(found, List.of(PlansFolder.shown(inside)));
  }
}
