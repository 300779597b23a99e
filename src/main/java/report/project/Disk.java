package report.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What lasts through a power cut. A system keeps what is written in memory for a while; a folder
 * can reach the disk before what its files hold.
 */
@FunctionalInterface
public interface Disk {
  /** The disk of this machine. */
  Disk REAL = Disk::forceReally;

  /**
   * Waits until the disk has a file's bytes, or the names that a folder holds.
   *
   * @param path a file or a folder
   * @throws IOException if the disk does not take them
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
