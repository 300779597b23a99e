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
 * Computes results on all processors and passes them on in order. Only a few are held in memory at
 * a time, however many there are.
 */
public final class OrderedParallel {
  private OrderedParallel() {}

  /**
   * Receives the results.
   *
   * @param <T> the type
   */
  public interface Taker<T> {
    /**
     * Receives a result, in the calling thread.
     *
     * @param made the result
     * @throws IOException if it cannot be received
     */
    void take(T made) throws IOException;
  }

  /**
   * Makes and takes all.
   *
   * @param <T> the type of result
   * @param makers computes each result, in any thread
   * @param taker receives each result
   * @throws IOException if a computation or the receiver throws it; nothing more is passed on then
   */
  public static <T> void each(List<? extends Callable<T>> makers, Taker<T> taker)
      throws IOException {
    each(makers, 2, taker);
  }

  /**
   * Computes and passes on all results, in parallel if it is worth the threads.
   *
   * @param <T> the type of result
   * @param makers computes each result, in any thread
   * @param worth the minimum number of results for this
   * @param taker receives each result
   * @throws IOException if a computation or the receiver throws it; nothing more is passed on then
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

  /** A result; its exception is rethrown as it was, from whatever thread. */
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
