package report.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that differ from the last commit according to git: changed, staged or new. */
public final class ChangedFiles {
  private ChangedFiles() {}

  /**
   * Asks git.
   *
   * @param folder a folder in a repository
   * @return the existing files in it that differ
   * @throws UsageFault if the folder is not in a repository, git fails for it, or git is not
   *     installed
   */
  public static List<Path> in(Path folder) throws IOException {
    Git git = new Git(folder);
    Path top = Path.of(git.answer("rev-parse", "--show-toplevel").strip());
    String status =
        git.answer("status", "--porcelain=v1", "-z", "--untracked-files=all", "--", ".");
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

  /** The old name of a file follows as a separate entry. */
  private static boolean isRenamed(String entry) {
    return entry.substring(0, 2).matches(".*[RC].*");
  }
}
