package report.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches folders for changed files. The system tells at once; because it does not for folders on
 * other machines, the files are looked at every second too.
 */
public final class Watch implements Closeable {
  /** How long to wait for more after a change, in milliseconds: editors write in several steps. */
  private static final long SETTLING = 60;

  private final List<Path> roots;
  private final WatchService service;
  private Map<Path, Stamp> seen;

  private record Stamp(FileTime changed, long size) {}

  /**
   * Begins to watch.
   *
   * @param roots folders; one that is not there is waited for
   * @throws IOException if the system cannot watch
   */
  public Watch(List<Path> roots) throws IOException {
    this.roots = List.copyOf(roots);
    this.service = FileSystems.getDefault().newWatchService();
    this.seen = look();
  }

  /**
   * Waits until a file is there, gone or changed since the last call, or since the beginning, and
   * nothing changes any more.
   *
   * @throws IOException if a folder cannot be read
   * @throws InterruptedException if the thread is interrupted
   */
  public void awaitChange() throws IOException, InterruptedException {
    while (!isChanged()) {
      drain(service.poll(1, TimeUnit.SECONDS));
    }
    do {
      drain(service.poll(SETTLING, TimeUnit.MILLISECONDS));
    } while (isChanged());
  }

  /** Takes this event and all that follow it shortly. */
  private void drain(@Nullable WatchKey first) throws InterruptedException {
    @Nullable WatchKey key = first;
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll(SETTLING, TimeUnit.MILLISECONDS);
    }
  }

  private boolean isChanged() throws IOException {
    Map<Path, Stamp> now = look();
    boolean changed = !now.equals(seen);
    seen = now;
    return changed;
  }

  /** All files with what tells a change; folders that are new are watched from now on. */
  private Map<Path, Stamp> look() throws IOException {
    Map<Path, Stamp> stamps = new TreeMap<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        Files.walkFileTree(root, new Look(stamps));
      }
    }
    return stamps;
  }

  private final class Look extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> stamps;

    Look(Map<Path, Stamp> stamps) {
      this.stamps = stamps;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      try {
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      } catch (NoSuchFileException gone) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      stamps.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
      return FileVisitResult.CONTINUE;
    }

    /** A file that went while it was looked at is a change the next look sees. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    /** So is a folder that went while its files were told. */
    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
