package report.output;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import report.project.Interruption;

/**
 * Makes things on all processors and hands them over in their order. Only a few are held at a time,
 * however many there are.
 */
public final class OrderedParallel {
  private OrderedParallel() {}

  /**
   * Takes what was made.
   *
   * @param <T> what that is
   */
  public interface Taker<T> {
    /**
     * Takes one thing, in the thread that asked for it.
     *
     * @param made the thing
     * @throws IOException if it cannot be taken
     */
    void take(T made) throws IOException;
  }

  /**
   * Makes and takes all.
   *
   * @param <T> what is made
   * @param makers what makes each thing, in any thread
   * @param taker gets each thing
   * @throws IOException if a maker or the taker throws it; no more is taken then
   */
  public static <T> void each(List<? extends Callable<T>> makers, Taker<T> taker)
      throws IOException {
    each(makers, 2, taker);
  }

  /**
   * Makes and takes all, side by side where that is worth the threads.
   *
   * @param <T> what is made
   * @param makers what makes each thing, in any thread
   * @param worth how many things have to be made for that
   * @param taker gets each thing
   * @throws IOException if a maker or the taker throws it; no more is taken then
   */
  public static <T> void each(List<? extends Callable<T>> makers, int worth, Taker<T> taker)
      throws IOException {
    int processors = Math.min(makers.size(), Runtime.getRuntime().availableProcessors());
    if (processors < 2 || makers.size() < worth) {
      for (Callable<T> maker : makers) {
        taker.take(made(maker));
      }
      return;
    }
    ExecutorService executor = Executors.newFixedThreadPool(processors);
    try {
      each(makers.iterator(), taker, executor, 2 * processors);
    } finally {
      executor.shutdownNow();
      awaitEnd(executor);
    }
  }

  /**
   * After a fault no thread may go on writing what the caller is about to remove: so it waits even
   * where that fault is an interruption. The threads are interrupted too, and end soon.
   */
  private static void awaitEnd(ExecutorService executor) {
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = executor.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> void each(
      Iterator<? extends Callable<T>> makers, Taker<T> taker, ExecutorService executor, int most)
      throws IOException {
    Deque<Future<T>> underWay = new ArrayDeque<>();
    while (makers.hasNext() || !underWay.isEmpty()) {
      while (makers.hasNext() && underWay.size() < most) {
        underWay.add(executor.submit(makers.next()));
      }
      taker.take(made(underWay.remove()::get));
    }
  }

  /** What a maker makes; its fault comes as it was thrown, whatever thread it was in. */
  private static <T> T made(Callable<T> maker) throws IOException {
    try {
      return maker.call();
    } catch (ExecutionException e) {
      throw thrown(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      throw Interruption.fault(e);
    } catch (Exception e) {
      throw thrown(e);
    }
  }

  private static IOException thrown(Throwable fault) {
    if (fault instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (fault instanceof Error error) {
      throw error;
    }
    return fault instanceof IOException io ? io : new IOException(fault);
  }
}
