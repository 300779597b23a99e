package report.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that git says differ from the last commit: changed, staged or new. */
final class ChangedFiles {
  private static final List<String> ABOUT_ANOTHER_FOLDER =
      List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX");

  private ChangedFiles() {}

  /**
   * Asks git.
   *
   * @param folder a folder in a repository
   * @return the files in it that are there and differ
   * @throws UsageFault if the folder is in no repository, or there is no git to ask
   */
  static List<Path> in(Path folder) throws IOException {
    Path top = Path.of(git(folder, "rev-parse", "--show-toplevel").strip());
    String status =
        git(folder, "status", "--porcelain=v1", "-z", "--untracked-files=all", "--", ".");
    List<Path> files = new ArrayList<>();
    String[] entries = status.split("\0", -1);
    for (int i = 0; i < entries.length; i++) {
      if (entries[i].length() > 3) {
        Path file = top.resolve(entries[i].substring(3));
        if (Files.exists(file)) {
          files.add(file);
        }
        i += isRenamed(entries[i]) ? 1 : 0;
      }
    }
    return files;
  }

  /** The old name of a file follows as an entry of its own. */
  private static boolean isRenamed(String entry) {
    return entry.substring(0, 2).matches(".*[RC].*");
  }

  private static String git(Path folder, String... arguments) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of("git", "--no-optional-locks", "-C", folder.toString()),
                Stream.of(arguments))
            .toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeAll(ABOUT_ANOTHER_FOLDER);
    Process process = start(builder, folder);
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw UsageFault.of("fault.noRepository", folder);
      }
      return said;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  private static Process start(ProcessBuilder builder, Path folder) {
    try {
      return builder.start();
    } catch (IOException absent) {
      throw UsageFault.of("fault.noRepository", folder);
    }
  }
}
