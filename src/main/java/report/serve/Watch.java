package report.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import report.project.EntryKind;
import report.project.ProjectFile;
import report.project.ProjectFiles;

/**
 * Watches folders for changed files. The system sends notifications; because it does not for
 * network folders, the files are also checked every second.
 */
public final class Watch implements Closeable {
  /** How long to wait for more after a change, in milliseconds: editors write in several steps. */
  private static final long SETTLING = 60;

  /** The maximum depth of folders. */
  private static final int DEEPEST = 64;

  private final List<Supplier<List<ProjectFile>>> roots;
  private final WatchService service;
  private Map<Path, Stamp> seen;

  private record Stamp(EntryKind kind, FileTime changed, long size) {}

  /**
   * Begins to watch.
   *
   * @param roots what to watch, evaluated each time; see {@link #below}
   * @throws IOException if the system cannot watch
   */
  public Watch(List<Supplier<List<ProjectFile>>> roots) throws IOException {
    this.roots = List.copyOf(roots);
    this.service = FileSystems.getDefault().newWatchService();
    this.seen = look();
  }

  /**
   * A folder with all its content; if it does not exist, its creation is awaited.
   *
   * @param project the files of its project
   * @param folder the folder
   * @return its current content
   */
  public static List<ProjectFile> below(ProjectFiles project, Path folder) {
    return project.below(folder, DEEPEST);
  }

  /**
   * Waits until a file has been added, removed or changed since the last call, or since the
   * beginning, and no more changes follow.
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

  /** Receives this event and all that follow it shortly. */
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

  /** All files with what identifies a change; new folders are watched from now on. */
  private Map<Path, Stamp> look() throws IOException {
    Map<Path, Stamp> stamps = new TreeMap<>();
    for (Supplier<List<ProjectFile>> root : roots) {
      for (ProjectFile entry : root.get()) {
        if (entry.kind() == EntryKind.FOLDER) {
          register(entry.path());
        } else {
          stamps.put(entry.path(), stamp(entry));
        }
      }
    }
    return stamps;
  }

  /** A folder or file that disappears during the check is a change for the next check. */
  private void register(Path folder) throws IOException {
    try {
      folder
          .toRealPath()
          .register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
    } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException gone) {
      // The next check notices it.
    }
  }

  /** Entries that the project rejects are not read: only their kind can change. */
  private static Stamp stamp(ProjectFile entry) {
    try {
      BasicFileAttributes attributes =
          entry.kind() == EntryKind.FILE
              ? Files.readAttributes(entry.path(), BasicFileAttributes.class)
              : Files.readAttributes(
                  entry.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new Stamp(entry.kind(), attributes.lastModifiedTime(), attributes.size());
    } catch (IOException gone) {
      return new Stamp(EntryKind.ABSENT, FileTime.fromMillis(0), 0);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
