package report.delivery;

import java.nio.file.Path;

/** Is notified of events during a delivery. */
@FunctionalInterface
public interface BuildListener {
  /**
   * Another process delivers into the same folder; this one waits.
   *
   * @param process the process id of the other one, 0 if unknown
   */
  void waits(long process);

  /**
   * The inventory cannot be read, at least in part: files that it does not list are treated as
   * belonging to someone else.
   *
   * @param list the list
   */
  default void damaged(Path list) {}

  /** The process was terminated; nothing of the delivery appeared, and nothing of it is left. */
  default void stopped() {}
}
