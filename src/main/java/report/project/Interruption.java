package report.project;

import java.io.InterruptedIOException;

/** What becomes of work whose thread is told to end: it ends with one kind of fault everywhere. */
public final class Interruption {
  private Interruption() {}

  /**
   * The fault to throw. The thread stays interrupted, so that whoever waits next ends too.
   *
   * @param interrupted what the platform threw
   * @return the fault, with its cause
   */
  public static InterruptedIOException fault(InterruptedException interrupted) {
    Thread.currentThread().interrupt();
    InterruptedIOException fault = new InterruptedIOException("interrupted");
    fault.initCause(interrupted);
    return fault;
  }
}
