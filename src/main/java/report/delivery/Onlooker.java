package report.delivery;

/** Who is told what a delivery meets. */
@FunctionalInterface
public interface Onlooker {
  /**
   * Another process delivers into the same folder; this one waits.
   *
   * @param process the number of the other one, 0 if it is not known
   */
  void waits(long process);

  /** The process was told to end; nothing of the delivery appeared, and nothing of it is left. */
  default void stopped() {}
}
