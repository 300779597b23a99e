package report.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import report.project.Disk;

/** Forces the content of a staging folder to disk before it appears. */
final class DiskSync {
  private final Disk disk;
  private final Map<Path, Naming> files = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  DiskSync(Disk disk) {
    this.disk = disk;
  }

  /** Translates an error. */
  @FunctionalInterface
  interface Naming {
    IOException named(IOException fault) throws IOException;
  }

  /** Registers a file that was written. Its error is thrown by {@link #finish}. */
  void file(Path file, Naming naming) {
    files.put(file, naming);
  }

  /** Registers a folder whose entries are forced once all exist. */
  void folder(Path folder) {
    folders.add(folder);
  }

  /**
   * Forces the files, and then the folders.
   *
   * @throws IOException the first error
   */
  void finish() throws IOException {
    for (Map.Entry<Path, Naming> file : files.entrySet()) {
      try {
        disk.force(file.getKey());
      } catch (IOException fault) {
        throw file.getValue().named(fault);
      }
    }
    files.clear();
    for (Path folder : folders) {
      disk.force(folder);
    }
    folders.clear();
  }

  /** Forces the entries of a folder that was just changed. */
  void now(Path folder) throws IOException {
    disk.force(folder);
  }
}
