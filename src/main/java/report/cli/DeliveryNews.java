package report.cli;

import java.nio.file.Path;
import report.delivery.Onlooker;

/**
 * Tells the user what a delivery meets.
 *
 * @param console where to speak
 * @param out the folder of outputs, as the user named it
 */
record DeliveryNews(Console console, Path out) implements Onlooker {
  @Override
  public void waits(long process) {
    tell("build.waiting", out, Long.toString(process));
  }

  @Override
  public void stopped() {
    tell("build.stopped");
  }

  private void tell(String key, Object... about) {
    console.complain(console.texts().get(key, about));
    console.err().flush();
  }
}
