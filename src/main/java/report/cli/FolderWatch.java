package report.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Waits until something changes in a folder of plans. */
final class FolderWatch implements Closeable {
  /** Milliseconds without a change after which a change is over: editors write in several steps. */
  private static final long QUIET = 100;

  /** Folders lie no deeper than YEAR/THEME/progress. */
  private static final int DEPTH = 3;

  private final Path root;
  private final WatchService changes;

  private FolderWatch(Path root, WatchService changes) {
    this.root = root;
    this.changes = changes;
  }

  /** Begins to watch. */
  static FolderWatch of(Path root) throws IOException {
    FolderWatch watch = new FolderWatch(root, FileSystems.getDefault().newWatchService());
    watch.register();
    return watch;
  }

  /** Returns when something has changed since it was last asked, and nothing more changes. */
  void await() throws IOException, InterruptedException {
    @Nullable WatchKey key = changes.take();
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = changes.poll(QUIET, TimeUnit.MILLISECONDS);
    }
    register();
  }

  /** Folders that are watched already stay so. */
  private void register() throws IOException {
    try (Stream<Path> tree = Files.walk(root, DEPTH)) {
      List<Path> folders = tree.filter(Files::isDirectory).toList();
      for (Path folder : folders) {
        folder.register(
            changes,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
    }
  }

  @Override
  public void close() throws IOException {
    changes.close();
  }
}
