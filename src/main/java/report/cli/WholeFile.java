package report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import report.delivery.Disk;
import report.delivery.FolderTree;

/** Writes files that appear whole or not at all, even if the power is cut. */
final class WholeFile {
  private WholeFile() {}

  /**
   * Puts bytes in the place of what a file held.
   *
   * @param file a file that is there or not; a symbolic link stays one, rights stay as they were
   * @param bytes what it holds then
   * @throws IOException if it cannot be written; the file is then as it was
   */
  static void write(Path file, byte[] bytes) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    Files.createDirectories(real.resolveSibling(""));
    Path fresh = real.resolveSibling("." + real.getFileName() + ".new-" + process());
    try {
      Files.write(fresh, bytes);
      Disk.REAL.force(fresh);
      if (Files.exists(real)) {
        FolderTree.copyRights(real, fresh);
      }
      Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE);
      Disk.REAL.force(real.resolveSibling(""));
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static long process() {
    return ProcessHandle.current().pid();
  }
}
