package report.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs git, only for reading.
 *
 * @param folder the folder that is queried
 * @param more variables of the environment
 */
public record Git(Path folder, Map<String, String> more) {
  /** The environment variable by which git specifies an index. */
  public static final String INDEX = "GIT_INDEX_FILE";

  private static final List<String> ABOUT_ANOTHER_FOLDER =
      List.of("GIT_DIR", "GIT_WORK_TREE", INDEX, "GIT_PREFIX");

  /** The maximum number of bytes of an error message that are read. */
  private static final int LONGEST_COMPLAINT = 10_000;

  /** The command that git proposes if a folder belongs to someone else. */
  private static final Pattern WAY_OUT = Pattern.compile("(?m)^\\s*(git config .*\\S)\\s*$");

  /** Copies the map. */
  public Git {
    more = Map.copyOf(more);
  }

  /** Queries the current state of a folder. */
  public Git(Path folder) {
    this(folder, Map.of());
  }

  /** Queries what is being committed: in a hook, git may use a temporary index. */
  public static Git ofIndex(Path folder, Optional<String> index) {
    return new Git(
        folder,
        index
            .map(file -> Map.of(INDEX, Path.of(file).toAbsolutePath().toString()))
            .orElse(Map.of()));
  }

  /**
   * What git answers.
   *
   * @param arguments the command of git
   * @throws UsageFault if it fails, with its own reason
   */
  public String answer(String... arguments) throws IOException {
    return answerTo("", arguments);
  }

  /** Like {@link #answer}, with a text as input, which is written before the answer is read. */
  public String answerTo(String input, String... arguments) throws IOException {
    Process process = start(builder(arguments).redirectError(Redirect.DISCARD), input);
    try (InputStream out = process.getInputStream()) {
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      if (exit(process) != 0) {
        throw refusal(complaint(arguments));
      }
      return said;
    }
  }

  /**
   * The error message of git, from a second call, because reading two streams at once needs two
   * threads.
   */
  private String complaint(String... arguments) throws IOException {
    Process process = start(builder(arguments).redirectOutput(Redirect.DISCARD), "");
    try (InputStream err = process.getErrorStream()) {
      return new String(err.readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8);
    } finally {
      process.destroy();
    }
  }

  /** The usage error for a folder for which git fails. */
  public UsageFault refusal(String complaint) {
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

  /** In the language in which its messages are known. */
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
    environment.putAll(more);
    return builder;
  }

  private static Process start(ProcessBuilder builder, String input) throws IOException {
    Process process = started(builder);
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException closed) {
      // It has ended; its exit code says why.
    }
    return process;
  }

  private static Process started(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException absent) {
      throw UsageFault.of("fault.noGit", String.valueOf(absent.getMessage()));
    }
  }

  private static int exit(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException interrupted) {
      throw Interruption.fault(interrupted);
    }
  }
}
