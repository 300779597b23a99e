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
 * Puts one folder in the place of another.
 *
 * <p>Beside a target {@code R1} stand, while a process works, {@code .R1.new}, which is being
 * filled, and for the moment between two renames {@code .R1.old}, which was {@code R1}. What others
 * put into that at the last moment is taken over; then it becomes {@code .R1.gone}, which is
 * removed and nothing else: what is left of it half removed no longer says which files were a
 * build's. A process that was killed leaves these behind; the next one for this target puts back an
 * old folder whose target is missing, and removes the rest. There is only one at a time: {@link
 * FolderLock}.
 */
final class FolderSwap implements Closeable {
  private final Path target;
  private final Path old;
  private final Path gone;
  private final Stage stage;
  private final Forcing forcing;

  private FolderSwap(Path named, Path target, Forcing forcing) {
    this.target = target;
    this.old = beside(target, "old");
    this.gone = beside(target, "gone");
    this.stage = new Stage(beside(target, "new"), named, forcing);
    this.forcing = forcing;
  }

  /**
   * Makes the empty folder that is to replace a target.
   *
   * @param target a folder that is there or not; a symbolic link stays one
   * @param forcing what sees to it that the disk has the folder before it takes the place
   * @return the swap
   * @throws NotDirectoryException if something else than a folder is in the way
   * @throws AccessDeniedException if the folder that is there may not be written into
   * @throws IOException if the folder cannot be made
   */
  static FolderSwap begin(Path target, Forcing forcing) throws IOException {
    Path real = Destination.of(target).path();
    Files.createDirectories(real.resolveSibling(""));
    FolderSwap swap = new FolderSwap(target, real, forcing);
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

  /** Removes what killed builds left beside a target that stands as it should. */
  static void tidy(Path target, Forcing forcing) throws IOException {
    FolderSwap swap = new FolderSwap(target, Destination.of(target).path(), forcing);
    swap.refuseFilesOfOthers();
    swap.cleanUpAfterTheKilled();
  }

  /** The folder to fill. */
  Stage stage() {
    return stage;
  }

  /**
   * Lets the folder take the place of the target. The stage is to be finished before. What the
   * folder replaces goes only when the disk knows of the change.
   *
   * @throws AppearedException if the folder took the place, and something failed after that
   * @throws IOException if it did not; the target is then as it was
   */
  void publish() throws IOException {
    replace();
    try {
      forcing.now(target.resolveSibling(""));
      settle();
    } catch (IOException fault) {
      throw new AppearedException(List.of(stage.target()), fault);
    }
  }

  /** Moves what the folder holds into the target, which is there and empty. */
  void fill() throws IOException {
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(stage.folder())) {
      for (Path each : inside) {
        move(each, target.resolve(each.getFileName()));
      }
    }
    forcing.now(target);
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

  /** Removes the folder that was not published; once it is, this does nothing. */
  @Override
  public void close() throws IOException {
    FolderTree.delete(stage.folder());
  }

  /** A process that was killed leaves folders: a link or a file is somebody else's. */
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

  /**
   * Removes the folder whose place was taken, but for what somebody put into it at the last moment.
   */
  private void settle() throws IOException {
    if (isFolder(old)) {
      if (Standing.in(old).rescueOthers(target)) {
        forcing.now(target);
      }
      removeIfPossible();
    }
  }

  /** The output stands by now; what is left of the old one is removed by the next build. */
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
