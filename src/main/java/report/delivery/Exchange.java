package report.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets two folders change places in one step, so that nobody ever sees neither.
 *
 * <p>Linux can do so (renameat2 with RENAME_EXCHANGE), but Java 17 has no way to ask it. Programs
 * that every distribution has do: mv since coreutils 9.5, and perl with the number of the call.
 * Which of them did it is read off the folders, not off what the program says.
 */
final class Exchange {
  /** The number of the call renameat2, by the architecture as Java names it. */
  private static final Map<String, Integer> CALL = Map.of("amd64", 316, "aarch64", 276);

  private static final String PERL =
      "exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)";

  private Exchange() {}

  /**
   * Tries to let two folders change places.
   *
   * @return whether they did; if not, both are where they were
   */
  static boolean of(Path one, Path other) throws IOException {
    if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).equals("linux")) {
      return false;
    }
    Object before = Objects.requireNonNull(key(one));
    for (List<String> command : commands(one.toString(), other.toString())) {
      run(command);
      if (before.equals(key(other))) {
        return true;
      }
    }
    return false;
  }

  private static List<List<String>> commands(String one, String other) {
    List<List<String>> commands = new ArrayList<>();
    commands.add(List.of("mv", "--exchange", "--no-copy", "--no-target-directory", one, other));
    @Nullable Integer call = CALL.get(System.getProperty("os.arch", ""));
    if (call != null) {
      commands.add(List.of("perl", "-e", PERL, call.toString(), one, other));
    }
    return commands;
  }

  private static void run(List<String> command) {
    try {
      await(
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException absent) {
      // The next one may be there.
    }
  }

  /**
   * Waits for the end of a program, even if this thread is told to end: a program that still is to
   * exchange the folders would undo what another one did.
   */
  private static void await(Process process) {
    boolean interrupted = false;
    while (process.isAlive()) {
      try {
        process.waitFor();
      } catch (InterruptedException ended) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static @Nullable Object key(Path folder) throws IOException {
    return Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
  }
}
