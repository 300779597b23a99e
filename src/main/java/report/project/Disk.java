package report.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Durability across power failures. A system keeps written data in memory for a while; a folder can
 * reach the disk before the content of its files.
 */
@FunctionalInterface
public interface Disk {
  /** The disk of this machine. */
  Disk REAL = Disk::forceReally;

  /**
   * Waits until the bytes of a file, or the entries of a folder, are on disk.
   *
   * @param path a file or a folder
   * @throws IOException if the disk reports an error
   */
  void force(Path path) throws IOException;

  private static void forceReally(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      try {
        force(path, StandardOpenOption.READ);
      } catch (IOException unable) {
        // Windows opens no folders and looks after names itself; some network drives cannot either.
      }
      return;
    }
    try {
      force(path, StandardOpenOption.WRITE);
    } catch (AccessDeniedException readOnly) {
      force(path, StandardOpenOption.READ);
    }
  }

  private static void force(Path path, OpenOption way) throws IOException {
    try (FileChannel channel = FileChannel.open(path, way)) {
      channel.force(true);
    }
  }
}
