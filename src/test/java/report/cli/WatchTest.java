package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import report.cli.terminal.Console;
import report.project.Language;
import report.project.Messages;

class WatchTest {
  @TempDir Path folder;

  @Test
  void aChangedFileIsCheckedAgainUntilTheUserEndsIt() throws Exception {
    Workbench bench = Workbench.silentIn(folder);
    StringWriter out = new StringWriter();
    PipedReader said = new PipedReader();
    PrintWriter err = new PrintWriter(new PipedWriter(said));
    Console console = new Console(new PrintWriter(out), err, new Messages(Language.ENGLISH));
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
      assertThat(out.toString()).contains("no problems found").doesNotContain("P001");

      bench.edit("R1/theme-3/plan.yaml", "target: 50社", "target: 五十社");

      do {
        assertThat(lines.readLine()).contains("watching");
      } while (!out.toString().contains("P001"));
      user.interrupt();
      user.join();
    }
    assertThat(exit).hasValue(ExitCode.FINDINGS);
  }

  /** Each state is checked and told, and the watch goes on to the next. */
  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatAFileHoldsAndPlansThatAreAwayDoNotEndTheWatch() throws Exception {
    Workbench bench = Workbench.silentIn(folder);
    Path plan = bench.plans().resolve("R1/theme-3/plan.yaml");
    Path away = folder.resolve("away");
    String sound = Files.readString(plan);
    StringWriter out = new StringWriter();
    PipedReader said = new PipedReader(1 << 16);
    PrintWriter err = new PrintWriter(new PipedWriter(said));
    Console console = new Console(new PrintWriter(out), err, new Messages(Language.ENGLISH));
    String plans = bench.plans().toString();
    Thread user =
        new Thread(
            () ->
                new Program(console, Optional.empty())
                    .run("validate", "--plans", plans, "--watch"));
    user.start();
    try (BufferedReader lines = new BufferedReader(said)) {
      awaitWord("no problems found", out, lines);
      Files.write(plan, new byte[] {(byte) 0xFF, 0, 27, (byte) 0xD8});
      awaitWord("Y002", out, lines);
      Files.writeString(plan, sound.replaceFirst("text: [^|\n]+", "text: \"a&#10;b&#13;\0c\""));
      awaitWord("plan.yaml", out, lines);
      Files.move(bench.plans(), away);
      awaitWord("plans", out, lines);
      Files.writeString(away.resolve("R1/theme-3/plan.yaml"), sound);
      Files.move(away, bench.plans());
      awaitWord("no problems found", out, lines);
      assertThat(user.isAlive()).isTrue();
      user.interrupt();
      user.join();
    }
  }

  /** Waits until what is printed since the last time holds a word, and forgets it. */
  private static void awaitWord(String word, StringWriter out, BufferedReader lines)
      throws Exception {
    StringBuilder told = new StringBuilder();
    while (!told.toString().contains(word)) {
      if (lines.ready()) {
        told.append(lines.readLine()).append('\n');
      }
      told.append(out.toString());
      out.getBuffer().setLength(0);
      Thread.sleep(20);
    }
  }
}
