package report.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts one folder in the place of another by two renames.
 *
 * <p>Beside a target {@code R1} stand, while a process works, {@code .R1.new-PID} and for the
 * moment of the swap {@code .R1.old-PID}. A process that was killed leaves them behind; the next
 * one for this target finds that no process of that number is left, puts back an old folder whose
 * target is missing, and removes the rest.
 */
final class FolderSwap implements Closeable {
  /** How often to try again when another build puts its folder there first. */
  private static final int ATTEMPTS = 10;

  private static final String NEW = ".new-";
  private static final String OLD = ".old-";

  private final Path target;
  private final Path fresh;
  private final Path old;

  private FolderSwap(Path target, long process) {
    this.target = target;
    this.fresh = beside(target, NEW + process);
    this.old = beside(target, OLD + process);
  }

  /**
   * Makes the empty folder that is to replace a target.
   *
   * @param target a folder that is there or not; a symbolic link stays one
   * @return the swap
   * @throws NotDirectoryException if something else than a folder is in the way
   * @throws IOException if the folder cannot be made
   */
  static FolderSwap begin(Path target) throws IOException {
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath().normalize();
    Files.createDirectories(real.getParent());
    cleanUpAfterTheKilled(real);
    if (Files.exists(real, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(real)) {
      throw new NotDirectoryException(target.toString());
    }
    FolderSwap swap = new FolderSwap(real, ProcessHandle.current().pid());
    Files.createDirectory(swap.fresh);
    return swap;
  }

  /**
   * The folder to fill.
   *
   * @return a folder beside the target
   */
  Path fresh() {
    return fresh;
  }

  /**
   * Copies what the target alone holds and swaps.
   *
   * @throws IOException if that failed; the target is then as it was
   */
  void publish() throws IOException {
    if (Files.exists(target)) {
      FolderTree.copyMissing(target, fresh);
    }
    for (int attempt = 1; !swapped(attempt == ATTEMPTS); attempt++) {
      FolderTree.delete(old);
    }
    deleteIfPossible(old);
  }

  /** One try; false if another build put a folder there between the two renames. */
  private boolean swapped(boolean last) throws IOException {
    boolean aside = isMovedAside();
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException fault) {
      if (Files.exists(target) && !last) {
        return false;
      }
      if (aside && Files.notExists(target)) {
        Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      }
      throw fault;
    }
  }

  private boolean isMovedAside() throws IOException {
    try {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (NoSuchFileException absent) {
      return false;
    }
  }

  /** The output stands by now; what is left of the old one is removed by the next build. */
  private static void deleteIfPossible(Path folder) {
    try {
      FolderTree.delete(folder);
    } catch (IOException inUse) {
      // Nothing the user could do about it.
    }
  }

  /** Removes the folder that was not published; once it is, this does nothing. */
  @Override
  public void close() throws IOException {
    FolderTree.delete(fresh);
  }

  private static void cleanUpAfterTheKilled(Path target) throws IOException {
    for (Path left : leftBehind(target, OLD)) {
      if (Files.notExists(target, LinkOption.NOFOLLOW_LINKS)) {
        Files.move(left, target, StandardCopyOption.ATOMIC_MOVE);
      }
      FolderTree.delete(left);
    }
    for (Path left : leftBehind(target, NEW)) {
      FolderTree.delete(left);
    }
  }

  private static List<Path> leftBehind(Path target, String mark) throws IOException {
    String start = beside(target, mark).getFileName().toString();
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> siblings = Files.newDirectoryStream(target.getParent())) {
      for (Path sibling : siblings) {
        String name = sibling.getFileName().toString();
        if (name.startsWith(start) && isDead(name.substring(start.length()))) {
          left.add(sibling);
        }
      }
    }
    left.sort(Comparator.naturalOrder());
    return left;
  }

  /** The own number counts as dead: containers give the same one again and again. */
  private static boolean isDead(String process) {
    if (!process.matches("\\d{1,18}")) {
      return false;
    }
    long number = Long.parseLong(process);
    return number == ProcessHandle.current().pid()
        || ProcessHandle.of(number).filter(ProcessHandle::isAlive).isEmpty();
  }

  private static Path beside(Path target, String mark) {
    return target.resolveSibling("." + target.getFileName() + mark);
  }
}
