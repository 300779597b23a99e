package report.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The new bytes of a file, complete on the disk beside it and not yet in its place. */
public final class PendingWrite implements Closeable {
  /** Names that are tried for a temporary file next to the target. */
  private static final int MOST_NAMES = 100;

  /** What ends the name of a file that is to take the place of another: whose it is. */
  private static final Pattern PROCESS = Pattern.compile("(\\d{1,18})(-\\d+)?");

  private final Path fresh;
  private final Path target;
  private final List<Path> folders;
  private boolean published;

  private PendingWrite(Path fresh, Path target, List<Path> folders) {
    this.fresh = fresh;
    this.target = target;
    this.folders = folders;
  }

  /**
   * Writes bytes beside a file, and the folders they need. Permissions are those of the file.
   *
   * @param target the real path of the file, which may be absent
   * @throws IOException if they cannot be written; nothing is left of them then
   */
  static PendingWrite beside(Path target, byte[] bytes) throws IOException {
    List<Path> folders = absent(target.getParent());
    Files.createDirectories(target.resolveSibling(""));
    removeLeftovers(target);
    PendingWrite pending = new PendingWrite(temporary(target), target, folders);
    try {
      pending.fill(bytes);
      return pending;
    } catch (IOException | RuntimeException fault) {
      pending.close();
      throw fault;
    }
  }

  private static List<Path> absent(@Nullable Path folder) {
    List<Path> absent = new ArrayList<>();
    for (@Nullable Path each = folder;
        each != null && !Files.exists(each, LinkOption.NOFOLLOW_LINKS);
        each = each.getParent()) {
      absent.add(each);
    }
    return absent;
  }

  /** An empty file with a new, unique name. */
  private static Path temporary(Path real) throws IOException {
    String name = prefix(real) + ProcessHandle.current().pid();
    for (int i = 0; i < MOST_NAMES; i++) {
      Path fresh = real.resolveSibling(i == 0 ? name : name + "-" + i);
      try {
        return Files.createFile(fresh);
      } catch (FileAlreadyExistsException taken) {
        // The next name may be free.
      }
    }
    throw new FileAlreadyExistsException(real.resolveSibling(name).toString());
  }

  private static String prefix(Path real) {
    return "." + real.getFileName() + ".new-";
  }

  /** Removes what processes that no longer run left beside a file. */
  private static void removeLeftovers(Path real) throws IOException {
    String prefix = prefix(real);
    try (DirectoryStream<Path> beside =
        Files.newDirectoryStream(
            real.resolveSibling(""),
            each ->
                isLeftover(name(each), prefix)
                    && Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))) {
      for (Path leftover : beside) {
        Files.deleteIfExists(leftover);
      }
    } catch (DirectoryIteratorException | AccessDeniedException unreadable) {
      // A folder that may be written to and not be listed.
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static boolean isLeftover(String name, String prefix) {
    if (!name.startsWith(prefix)) {
      return false;
    }
    Matcher process = PROCESS.matcher(name.substring(prefix.length()));
    return process.matches() && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty();
  }

  private void fill(byte[] bytes) throws IOException {
    Files.write(fresh, bytes);
    Disk.REAL.force(fresh);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      OutputFile.copyRights(target, fresh);
    }
  }

  /** The real path of the file. */
  public Path target() {
    return target;
  }

  /** Whether the bytes are in their place. */
  public boolean isPublished() {
    return published;
  }

  /**
   * Puts the bytes in their place, in one step.
   *
   * @throws IOException if that cannot be done; {@link #isPublished} says whether they are there
   */
  public void publish() throws IOException {
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    published = true;
    Disk.REAL.force(target.resolveSibling(""));
  }

  /**
   * Takes a file away again that was not there before, with the folders that were made for it.
   *
   * @throws IOException if it cannot be taken away
   */
  public void withdraw() throws IOException {
    Files.deleteIfExists(target);
    removeFolders();
  }

  /** Takes away what was not published. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(fresh);
    if (!published) {
      removeFolders();
    }
  }

  private void removeFolders() throws IOException {
    for (Path folder : folders) {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException used) {
        return;
      }
    }
  }
}
