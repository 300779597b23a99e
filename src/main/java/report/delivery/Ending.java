package report.delivery;

import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * What is done when somebody ends the process in the middle of a delivery, as with Ctrl-C.
 *
 * <p>The system waits for the steps that are under way, then no other begins: whoever asks for one
 * waits for the end of the process.
 */
final class Ending {
  private final ReadWriteLock gate = new ReentrantReadWriteLock();
  private final Thread hook;
  private boolean closed;

  /**
   * Waits for the end of the process, until the last step is made.
   *
   * @param last what is done then
   */
  Ending(Runnable last) {
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

  /** Makes a step that the end of the process waits for. Steps can be made side by side. */
  void after(Step step) throws IOException {
    gate.readLock().lock();
    try {
      step.make();
    } finally {
      gate.readLock().unlock();
    }
  }

  /** Makes the last step: nothing is to be done any more at the end of the process. */
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

  /** What the system does at the end of the process; the lock is never given back. */
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
    } catch (IllegalStateException ending) {
      // It waits for the step, and then sees that nothing is to be done.
    }
  }
}
