package report.project;

import java.io.InterruptedIOException;

/** The handling of work whose thread is interrupted: it ends with the same exception everywhere. */
public final class Interruption {
  private Interruption() {}

  /**
   * The exception to throw. The thread stays interrupted, so that later waits end too.
   *
   * @param interrupted the exception of the platform
   * @return the exception, with its cause
   */
  public static InterruptedIOException fault(InterruptedException interrupted) {
    Thread.currentThread().interrupt();
    InterruptedIOException fault = new InterruptedIOException("interrupted");
    fault.initCause(interrupted);
    return fault;
  }
}
