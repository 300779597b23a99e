package report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import report.project.OutputFile;

/**
 * The archive of loaded classes that the launcher gives Java. Java passes over one that is damaged
 * or does not fit, without a word and in every start: so it is removed, and the launcher makes
 * another at the next start. Where that one is refused too, the reason lies elsewhere, and an empty
 * file in its place keeps the launcher from making more until the tool is a newer one.
 *
 * @param file where it lies
 */
record ClassArchive(Path file) {
  /** What Java says of itself where it uses an archive. */
  private static final String USED = "sharing";

  /**
   * Looks whether Java took the archive.
   *
   * @param java what Java says of itself (java.vm.info)
   */
  void check(String java) {
    if (java.contains(USED)) {
      return;
    }
    try {
      refused();
    } catch (IOException unwritable) {
      // Starts stay slow, and nothing else: not worth a word to somebody who cannot change it.
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
   * Whether the archive was made after one was refused; else another process started with the same.
   */
  private boolean isNewer(Path note) throws IOException {
    return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(note)) > 0;
  }
}
