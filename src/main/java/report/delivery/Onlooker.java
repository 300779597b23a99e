package report.delivery;

import java.nio.file.Path;

/** Who is told what a delivery meets. */
@FunctionalInterface
public interface Onlooker {
  /**
   * Another process delivers into the same folder; this one waits.
   *
   * @param process the number of the other one, 0 if it is not known
   */
  void waits(long process);

  /**
   * A list of what builds wrote cannot be read, or not all of it: what it does not say is held to
   * be somebody else's.
   *
   * @param list the list
   */
  default void damaged(Path list) {}

  /** The process was told to end; nothing of the delivery appeared, and nothing of it is left. */
  default void stopped() {}
}
