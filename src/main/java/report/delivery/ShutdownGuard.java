package report.delivery;

import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The cleanup if the process is terminated in the middle of a delivery, as with Ctrl-C.
 *
 * <p>The shutdown waits for steps in progress, and no other step begins: a caller that requests one
 * waits for the end of the process.
 */
final class ShutdownGuard {
  private final ReadWriteLock gate = new ReentrantReadWriteLock();
  private final Thread hook;
  private boolean closed;

  /**
   * Waits for the end of the process, until the last step has been made.
   *
   * @param last the cleanup
   */
  ShutdownGuard(Runnable last) {
    hook = new Thread(() -> end(last));
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      closed = true;
    }
  }

  /** A step that touches the disk. */
  @FunctionalInterface
  interface Step {
    void make() throws IOException;
  }

  /** Performs a step that the end of the process waits for. Steps can run in parallel. */
  void after(Step step) throws IOException {
    gate.readLock().lock();
    try {
      step.make();
    } finally {
      gate.readLock().unlock();
    }
  }

  /**
   * Performs the last step: from now on, there is nothing to clean up at the end of the process.
   */
  void afterTheLast(Step step) throws IOException {
    after(
        () -> {
          try {
            step.make();
          } finally {
            close();
          }
        });
  }

  /** The shutdown hook; the lock is never released. */
  private void end(Runnable last) {
    gate.writeLock().lock();
    if (!closed) {
      last.run();
    }
  }

  private void close() {
    closed = true;
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException guard) {
      // It waits for the step, and then has nothing to do.
    }
  }
}
