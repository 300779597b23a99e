package report.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import report.project.OutputFile;

/**
 * A folder being filled, hidden until it is published.
 *
 * @param folder the folder
 * @param target the folder it will become, used in error messages
 * @param sync ensures that its content is on disk
 */
record StagingFolder(Path folder, Path target, DiskSync sync) {
  /**
   * Writes a file.
   *
   * @throws IllegalArgumentException if the path leads outside the folder
   * @throws FullDiskException if there is no space for it
   */
  void write(String path, byte[] bytes) throws IOException {
    Path file = inside(path);
    try {
      makeFolderOf(file);
      try (OutputStream out = OutputFile.begin(file)) {
        out.write(bytes);
      }
      force(path, bytes.length);
    } catch (FileAlreadyExistsException taken) {
      throw new FileAlreadyExistsException(target.resolve(path).toString());
    } catch (IOException refused) {
      throw named(path, bytes.length, refused);
    }
  }

  /**
   * Starts a file. The code that closes it must {@link #force} or {@link #remove} it.
   *
   * @throws IllegalArgumentException if the path leads outside the folder
   */
  OutputStream open(String path) throws IOException {
    Path file = inside(path);
    makeFolderOf(file);
    return OutputFile.begin(file);
  }

  /** Removes a file. */
  void remove(String path) throws IOException {
    Files.delete(inside(path));
  }

  /** Creates a folder, unless it exists. */
  void folder(String path) throws IOException {
    try {
      make(folder.resolve(path));
    } catch (FileAlreadyExistsException file) {
      throw new FileAlreadyExistsException(target.resolve(path).toString());
    }
  }

  /**
   * Reuses a file, unless one exists already. Both folders then share it: a program that has it
   * open continues with the same file.
   *
   * @param from the folder that contains it
   * @param path its path in both
   */
  void carry(Path from, String path) throws IOException {
    Path here = inside(path);
    if (Files.isDirectory(here, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.resolve(path).toString());
    }
    if (Files.exists(here, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    makeFolderOf(here);
    Path there = from.resolve(path);
    if (Files.isSymbolicLink(there) || !isLinked(here, there)) {
      try {
        Files.copy(there, here, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        if (Files.isRegularFile(here, LinkOption.NOFOLLOW_LINKS)) {
          force(path, Files.size(here));
        }
      } catch (IOException refused) {
        throw named(path, Files.size(there), refused);
      }
    }
  }

  /** A second name for a file; some file systems do not support this. */
  private static boolean isLinked(Path here, Path there) {
    try {
      Files.createLink(here, there);
      return true;
    } catch (IOException | UnsupportedOperationException impossible) {
      return false;
    }
  }

  /**
   * Waits until the content of the folder is on disk.
   *
   * @throws FullDiskException if there is no space for it
   */
  void finish() throws IOException {
    sync.folder(folder);
    sync.finish();
  }

  /** Starts forcing a file to disk; its error is thrown by {@link #finish}. */
  void force(String path, long size) throws IOException {
    sync.file(folder.resolve(path), refused -> named(path, size, refused));
  }

  private void makeFolderOf(Path file) throws IOException {
    make(file.resolveSibling(""));
  }

  private void make(Path made) throws IOException {
    Files.createDirectories(made);
    for (Path each = made; each.startsWith(folder); each = each.resolveSibling("")) {
      sync.folder(each);
    }
  }

  private Path inside(String path) {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new IllegalArgumentException("outside the output: " + path);
    }
    return file;
  }

  /** Java reports a full disk only with the message of the system, without the file. */
  IOException named(String path, long needed, IOException refused) throws IOException {
    Path file = target.resolve(path);
    if (refused instanceof FileSystemException known && known.getReason() == null) {
      return refused;
    }
    if (Files.getFileStore(folder).getUsableSpace() < needed) {
      return new FullDiskException(file);
    }
    return new FileSystemException(file.toString(), null, refused.getMessage());
  }
}
