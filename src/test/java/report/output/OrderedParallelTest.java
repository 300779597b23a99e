package report.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work on all processors, taken in its order. */
class OrderedParallelTest {
  @Test
  void whatIsMadeComesInOrderHoweverLongEachTakes() throws IOException {
    List<Integer> taken = new ArrayList<>();

    OrderedParallel.each(numbers(200), taken::add);

    assertThat(taken).isEqualTo(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void onlyAFewAreHeldAtATime() throws IOException {
    AtomicInteger held = new AtomicInteger();
    List<Integer> most = new ArrayList<>();
    List<Callable<Integer>> makers =
        IntStream.range(0, 200).<Callable<Integer>>mapToObj(i -> held::incrementAndGet).toList();

    OrderedParallel.each(
        makers,
        made -> {
          most.add(held.get());
          held.decrementAndGet();
        });

    assertThat(most)
        .hasSize(200)
        .allMatch(n -> n <= 4 * Runtime.getRuntime().availableProcessors());
  }

  @Test
  void aFaultOfAMakerComesAsItWasThrownAndNothingMoreIsTaken() {
    List<Integer> taken = new ArrayList<>();
    List<Callable<Integer>> makers = new ArrayList<>(numbers(3));
    makers.add(
        () -> {
          throw new NoSuchFileException("plan.yaml");
        });
    makers.addAll(numbers(3));

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> OrderedParallel.each(makers, taken::add))
        .withMessage("plan.yaml");
    assertThat(taken).containsExactly(0, 1, 2);
  }

  @Test
  void anUncheckedFaultComesAsItWasThrown() {
    List<Callable<Integer>> makers =
        List.of(
            () -> 1,
            () -> {
              throw new IllegalStateException("broken");
            });

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> OrderedParallel.each(makers, made -> {}))
        .withMessage("broken");
  }

  /** What others still write would be written into a folder that the caller is about to remove. */
  @Test
  void afterAFaultNoThreadIsStillAtWork() {
    Thread caller = Thread.currentThread();
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean left = new AtomicBoolean();
    AtomicBoolean ended = new AtomicBoolean();
    List<Callable<Integer>> makers =
        List.of(
            () -> {
              if (Runtime.getRuntime().availableProcessors() > 1) {
                begun.await();
              }
              throw new NoSuchFileException("plan.yaml");
            },
            () -> {
              begun.countDown();
              Thread self = Thread.currentThread();
              while (!left.get() && !(self.isInterrupted() && isWaiting(caller))) {
                Thread.onSpinWait();
              }
              ended.set(true);
              return 1;
            });

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> OrderedParallel.each(makers, made -> {}));
    boolean endedBefore = ended.get();
    left.set(true);

    assertThat(endedBefore).isEqualTo(begun.getCount() == 0);
  }

  /** As a build in a preview that is ended: its folder is removed once this has returned. */
  @Test
  void anInterruptedCallerWaitsForAllThreadsAndStaysInterrupted() throws Exception {
    assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
    CountDownLatch begun = new CountDownLatch(2);
    AtomicInteger ended = new AtomicInteger();
    Callable<Integer> slow =
        () -> {
          begun.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException told) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            ended.incrementAndGet();
          }
          return 1;
        };
    AtomicReference<String> told = new AtomicReference<>("");
    Thread caller =
        new Thread(
            () -> {
              try {
                OrderedParallel.each(List.of(slow, slow), made -> {});
              } catch (IOException fault) {
                boolean interrupted = Thread.currentThread().isInterrupted();
                told.set(fault.getClass().getSimpleName() + " " + interrupted + " " + ended);
              }
            });
    caller.start();
    begun.await();
    caller.interrupt();
    caller.join();

    assertThat(told).hasValue("InterruptedIOException true 2");
  }

  private static boolean isWaiting(Thread caller) {
    return caller.getState() == Thread.State.TIMED_WAITING;
  }

  private static List<Callable<Integer>> numbers(int count) {
    return IntStream.range(0, count)
        .<Callable<Integer>>mapToObj(
            i ->
                () -> {
                  for (int turn = 0; turn < (count - i) * 50; turn++) {
                    Thread.onSpinWait();
                  }
                  return i;
                })
        .toList();
  }
}
