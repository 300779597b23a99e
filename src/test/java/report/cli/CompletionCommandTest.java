package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Completion as bash does it, with the script that the tool prints. */
class CompletionCommandTest {
  @TempDir private Path folder;

  @Test
  void commandsAndOptionsAreCompleted() throws IOException, InterruptedException {
    assertThat(completed("report", "va")).containsExactly("validate");
    assertThat(completed("report", "validate", "--str")).containsExactly("--strict");
    assertThat(completed("report", "zz")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void theScriptIsTheSameForBothShellsAndReadableByBash(String shell)
      throws IOException, InterruptedException {
    Ran ran = Ran.english("completion", shell);

    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(ran.out()).contains("bashcompinit").isEqualTo(script());
    assertThat(bash("exit 0")).isEmpty();
  }

  private static String script() {
    return Ran.japanese("completion", "bash").out();
  }

  private List<String> completed(String... words) throws IOException, InterruptedException {
    String typed = String.join(" ", words);
    return bash(
        "compopt() { :; }; COMP_WORDS=("
            + typed
            + "); COMP_CWORD="
            + (words.length - 1)
            + "; _complete_report; printf '%s\\n' \"${COMPREPLY[@]}\"");
  }

  private List<String> bash(String line) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("completion"), script());
    Process bash =
        new ProcessBuilder("bash", "-c", "source '" + file + "'; " + line)
            .redirectErrorStream(true)
            .start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(out).isZero();
    return out.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }
}
