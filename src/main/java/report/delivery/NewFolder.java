package report.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import report.output.Outlet;
import report.project.Disk;

/** A folder that is created once, as a whole or not at all, and then belongs to the user. */
public final class NewFolder implements Outlet, Closeable {
  private final Path target;
  private final FolderLock lock;
  private final DiskSync sync = new DiskSync(Disk.REAL);
  private final FolderSwap swap;
  private final ShutdownGuard guard;
  private final List<Path> written = new ArrayList<>();

  /**
   * Begins a folder.
   *
   * @param target the folder, which does not exist or is empty
   * @throws IOException if nothing can be written there
   */
  public NewFolder(Path target) throws IOException {
    this.target = target;
    this.lock =
        FolderLock.take(target.toAbsolutePath().normalize().resolveSibling(""), process -> {});
    try {
      this.swap = FolderSwap.begin(target, sync);
    } catch (IOException | RuntimeException refused) {
      lock.close();
      throw refused;
    }
    this.guard = new ShutdownGuard(this::undo);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the path leads outside the folder
   */
  @Override
  public void file(String path, Content content) throws IOException {
    byte[] bytes = content.bytes();
    guard.after(() -> swap.stage().write(path, bytes));
    written.add(target.resolve(path));
  }

  /**
   * Lets the folder appear. An existing empty one is filled: it may be someone's current folder.
   *
   * @throws IOException if it could not
   */
  public void publish() throws IOException {
    guard.after(this::appear);
  }

  private void appear() throws IOException {
    swap.stage().finish();
    if (Files.isDirectory(target)) {
      swap.fill();
    } else {
      swap.publish();
    }
  }

  /**
   * The files written to this folder.
   *
   * @return their paths relative to the target as the user named it, in the order they were written
   */
  public List<Path> written() {
    return List.copyOf(written);
  }

  /** Removes everything unpublished. */
  @Override
  public void close() throws IOException {
    guard.afterTheLast(this::remove);
  }

  private void remove() throws IOException {
    try {
      swap.close();
    } finally {
      lock.close();
    }
  }

  /** The cleanup if the process is terminated before this is closed. */
  private void undo() {
    try {
      remove();
    } catch (IOException inUse) {
      // Nothing the user could do about it.
    }
  }
}
