package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  @TempDir Path folder;

  @Test
  void aChangedFileIsCheckedAgainUntilTheUserEndsIt() throws Exception {
    Workbench bench = Workbench.silentIn(folder);
    StringWriter out = new StringWriter();
    PipedReader said = new PipedReader();
    PrintWriter err = new PrintWriter(new PipedWriter(said));
    Console console = new Console(new PrintWriter(out), err, new Texts(Language.ENGLISH));
    AtomicInteger exit = new AtomicInteger(-1);
    String plans = bench.plans().toString();
    Thread user =
        new Thread(
            () ->
                exit.set(
                    new Program(console, Optional.empty())
                        .run("validate", "--plans", plans, "--watch")));
    user.start();
    try (BufferedReader lines = new BufferedReader(said)) {
      assertThat(lines.readLine()).contains("watching " + plans);
      assertThat(out.toString()).contains("all well.").doesNotContain("P001");

      bench.edit("R1/theme-3/plan.yaml", "target: 50社", "target: 五十社");

      do {
        assertThat(lines.readLine()).contains("watching");
      } while (!out.toString().contains("P001"));
      user.interrupt();
      user.join();
    }
    assertThat(exit).hasValue(ExitCode.FINDINGS);
  }
}
