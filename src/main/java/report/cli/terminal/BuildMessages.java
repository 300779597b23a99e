package report.cli.terminal;

import java.nio.file.Path;
import report.delivery.BuildListener;

/**
 * Notifies the user of events during a delivery.
 *
 * @param console the console
 * @param out the folder of outputs, as the user named it
 * @param progress the line that is removed before anything else is printed
 */
public record BuildMessages(Console console, Path out, ProgressLine progress)
    implements BuildListener {
  @Override
  public void waits(long process) {
    report("build.waiting", out, Long.toString(process));
  }

  @Override
  public void damaged(Path list) {
    report("build.damaged", list);
  }

  @Override
  public void stopped() {
    progress.end();
    report("build.stopped");
  }

  private void report(String key, Object... about) {
    console.complain(console.texts().get(key, about));
    console.err().flush();
  }
}
