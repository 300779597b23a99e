package report.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import report.document.Interruption;
import report.project.Disk;

/**
 * Forces to the disk what a stage holds, beside the work that goes on: waiting for a disk needs no
 * processor, and a disk that is asked for several files at once serves them together.
 */
final class Forcing implements Closeable {
  private static final int AT_ONCE = 4;

  private final Disk disk;
  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
  private final Queue<Future<?>> underWay = new ConcurrentLinkedQueue<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  Forcing(Disk disk) {
    this.disk = disk;
  }

  /** Says what a fault means. */
  @FunctionalInterface
  interface Naming {
    IOException named(IOException fault) throws IOException;
  }

  /** Begins to force a file that was written. Its fault comes with {@link #finish}. */
  void file(Path file, Naming naming) {
    Callable<Path> task =
        () -> {
          try {
            disk.force(file);
            return file;
          } catch (IOException fault) {
            throw naming.named(fault);
          }
        };
    underWay.add(threads.submit(task));
  }

  /** Notes a folder whose names are to be forced when all are there. */
  void folder(Path folder) {
    folders.add(folder);
  }

  /**
   * Waits for all files and forces the folders.
   *
   * @throws IOException the first fault of a file
   */
  void finish() throws IOException {
    for (Future<?> task = underWay.poll(); task != null; task = underWay.poll()) {
      await(task);
    }
    for (Path folder : folders) {
      disk.force(folder);
    }
    folders.clear();
  }

  /** Forces the names of a folder that was just changed. */
  void now(Path folder) throws IOException {
    disk.force(folder);
  }

  private static void await(Future<?> task) throws IOException {
    try {
      task.get();
    } catch (ExecutionException fault) {
      throw fault.getCause() instanceof IOException known ? known : new IOException(fault);
    } catch (InterruptedException ended) {
      throw Interruption.fault(ended);
    }
  }

  /** Gives up what is still to be forced, and waits until no file is held open any more. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
