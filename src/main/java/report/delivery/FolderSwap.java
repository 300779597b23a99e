package report.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import report.project.Destination;

/**
 * Replaces one folder with another.
 *
 * <p>While a process works, a target {@code R1} has two siblings: {@code .R1.new}, which is being
 * filled, and, for the moment between two renames, {@code .R1.old}, which was {@code R1}. Files
 * that others put into it at the last moment are carried over; then it becomes {@code .R1.gone},
 * which is only ever removed, because a half-removed folder no longer shows which files were
 * written by a build. A process that was killed leaves these behind; the next one for this target
 * restores an old folder whose target is missing, and removes the rest. There is only one process
 * at a time: {@link FolderLock}.
 */
final class FolderSwap implements Closeable {
  private final Path target;
  private final Path old;
  private final Path gone;
  private final StagingFolder stage;
  private final DiskSync sync;

  private FolderSwap(Path named, Path target, DiskSync sync) {
    this.target = target;
    this.old = beside(target, "old");
    this.gone = beside(target, "gone");
    this.stage = new StagingFolder(beside(target, "new"), named, sync);
    this.sync = sync;
  }

  /**
   * Creates the empty folder that will replace a target.
   *
   * @param target a folder that may or may not exist; a symbolic link remains one
   * @param sync ensures that the folder is on disk before it replaces the target
   * @return the swap
   * @throws NotDirectoryException if something other than a folder is in the way
   * @throws AccessDeniedException if the existing folder is not writable
   * @throws IOException if the folder cannot be created
   */
  static FolderSwap begin(Path target, DiskSync sync) throws IOException {
    Path real = Destination.of(target).path();
    Files.createDirectories(real.resolveSibling(""));
    FolderSwap swap = new FolderSwap(target, real, sync);
    swap.refuseFilesOfOthers();
    swap.cleanUpAfterTheKilled();
    if (Files.exists(real, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(real)) {
      throw new NotDirectoryException(target.toString());
    }
    if (Files.exists(real) && !Files.isWritable(real)) {
      throw new AccessDeniedException(target.toString());
    }
    Files.createDirectory(swap.stage.folder());
    return swap;
  }

  /** Removes the remains of killed builds next to an intact target. */
  static void tidy(Path target, DiskSync sync) throws IOException {
    FolderSwap swap = new FolderSwap(target, Destination.of(target).path(), sync);
    swap.refuseFilesOfOthers();
    swap.cleanUpAfterTheKilled();
  }

  /** The folder to fill. */
  StagingFolder stage() {
    return stage;
  }

  /**
   * Replaces the target with the folder. The staging folder must be finished before. The replaced
   * folder is removed only once the change is on disk.
   *
   * @throws AppearedException if the target was replaced, and something failed afterwards
   * @throws IOException if it was not; the target is then unchanged
   */
  void publish() throws IOException {
    replace();
    try {
      sync.now(target.resolveSibling(""));
      settle();
    } catch (IOException fault) {
      throw new AppearedException(List.of(stage.target()), fault);
    }
  }

  /** Moves the content of the folder into the existing, empty target. */
  void fill() throws IOException {
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(stage.folder())) {
      for (Path each : inside) {
        move(each, target.resolve(each.getFileName()));
      }
    }
    sync.now(target);
  }

  private void replace() throws IOException {
    if (Files.notExists(target)) {
      move(stage.folder(), target);
      return;
    }
    move(target, old);
    try {
      move(stage.folder(), target);
    } catch (IOException fault) {
      move(old, target);
      throw fault;
    }
  }

  /** Removes the folder if it was not published; otherwise, does nothing. */
  @Override
  public void close() throws IOException {
    FolderTree.delete(stage.folder());
  }

  /** A killed process leaves folders: a link or a file belongs to someone else. */
  private void refuseFilesOfOthers() throws IOException {
    for (Path beside : List.of(stage.folder(), old, gone)) {
      if (Files.exists(beside, LinkOption.NOFOLLOW_LINKS) && !isFolder(beside)) {
        throw new FileAlreadyExistsException(beside.toString());
      }
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private void cleanUpAfterTheKilled() throws IOException {
    if (Files.notExists(target, LinkOption.NOFOLLOW_LINKS) && isFolder(old)) {
      move(old, target);
    }
    FolderTree.delete(stage.folder());
    FolderTree.delete(gone);
    if (Files.isDirectory(target)) {
      settle();
    }
  }

  /** Removes the replaced folder, except for files that others put into it at the last moment. */
  private void settle() throws IOException {
    if (isFolder(old)) {
      if (OutputSnapshot.in(old).rescueOthers(target)) {
        sync.now(target);
      }
      removeIfPossible();
    }
  }

  /** The output is in place by now; the remains of the old one are removed by the next build. */
  private void removeIfPossible() {
    try {
      move(old, gone);
      FolderTree.delete(gone);
    } catch (IOException inUse) {
      // Nothing the user could do about it.
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path beside(Path target, String mark) {
    return target.resolveSibling("." + target.getFileName() + "." + mark);
  }
}
