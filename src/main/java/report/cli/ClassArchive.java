package report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import report.project.OutputFile;

/**
 * The archive of loaded classes that the launcher passes to Java. Java silently ignores one that is
 * damaged or does not match, in every start, so the tool removes it and the launcher creates
 * another at the next start. If that one is rejected too, the cause is elsewhere, and an empty file
 * in its place keeps the launcher from creating more until the tool is updated.
 *
 * @param file its location
 */
record ClassArchive(Path file) {
  /** The text by which Java shows that it uses an archive. */
  private static final String USED = "sharing";

  /**
   * Takes away the mark by which the launcher sees that a start with an archive died.
   *
   * @param mark the mark of this start
   */
  static void started(Path mark) {
    try {
      Files.deleteIfExists(mark);
    } catch (IOException unwritable) {
      // The next start creates another archive, which only takes a few seconds.
    }
  }

  /**
   * Looks whether Java took the archive.
   *
   * @param java Java's description of itself (java.vm.info)
   */
  void check(String java) {
    if (java.contains(USED)) {
      return;
    }
    try {
      refused();
    } catch (IOException unwritable) {
      // Only startup remains slow: not worth a message to users who cannot change it.
    }
  }

  private void refused() throws IOException {
    Path note = file.resolveSibling(file.getFileName() + ".refused");
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    boolean again = Files.exists(note, LinkOption.NOFOLLOW_LINKS);
    if (again && isNewer(note)) {
      OutputFile.own(file).write(new byte[0]);
    } else {
      if (!again) {
        OutputFile.own(note).write(new byte[0]);
      }
      Files.delete(file);
    }
  }

  /**
   * Whether the archive was created after one was rejected; otherwise, another process started with
   * the same one.
   */
  private boolean isNewer(Path note) throws IOException {
    return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(note)) > 0;
  }
}
