package report.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Asks the program git, which only ever reads.
 *
 * @param folder the folder that the questions are about
 */
record Git(Path folder) {
  private static final List<String> ABOUT_ANOTHER_FOLDER =
      List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX");

  /** Bytes of a complaint that are read. */
  private static final int LONGEST_COMPLAINT = 10_000;

  /** What git proposes where a folder belongs to somebody else. */
  private static final Pattern WAY_OUT = Pattern.compile("(?m)^\\s*(git config .*\\S)\\s*$");

  /**
   * What git answers.
   *
   * @param arguments the command of git
   * @throws UsageFault if it refuses, with its own reason
   */
  String answer(String... arguments) throws IOException {
    Process process = start(builder(arguments).redirectError(Redirect.DISCARD));
    try (InputStream out = process.getInputStream()) {
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      if (exit(process) != 0) {
        throw refusal(complaint(arguments));
      }
      return said;
    }
  }

  /**
   * What git complains of: it is asked again, as reading two streams at a time needs two to read.
   */
  private String complaint(String... arguments) throws IOException {
    Process process = start(builder(arguments).redirectOutput(Redirect.DISCARD));
    try (InputStream err = process.getErrorStream()) {
      return new String(err.readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8);
    } finally {
      process.destroy();
    }
  }

  /** The fault of a folder that git does not answer for. */
  UsageFault refusal(String complaint) {
    String reason =
        complaint
            .lines()
            .filter(line -> line.startsWith("fatal: ") || line.startsWith("error: "))
            .map(line -> line.substring("fatal: ".length()).strip())
            .findFirst()
            .orElse(complaint.strip().lines().findFirst().orElse(""));
    if (reason.startsWith("not a git repository") || reason.isEmpty()) {
      return UsageFault.of("fault.noRepository", folder);
    }
    Matcher wayOut = WAY_OUT.matcher(complaint);
    return wayOut.find()
        ? UsageFault.of("fault.git.owner", folder, reason, wayOut.group(1))
        : UsageFault.of("fault.git", folder, reason);
  }

  /** In the language in which its reasons are known. */
  private ProcessBuilder builder(String... arguments) {
    List<String> command =
        Stream.concat(
                Stream.of("git", "--no-optional-locks", "-C", folder.toString()),
                Stream.of(arguments))
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeAll(ABOUT_ANOTHER_FOLDER);
    environment.put("LC_ALL", "C");
    return builder;
  }

  private static Process start(ProcessBuilder builder) throws IOException {
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return process;
    } catch (IOException absent) {
      throw UsageFault.of("fault.noGit", String.valueOf(absent.getMessage()));
    }
  }

  private static int exit(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }
}
