package report.page;

import com.sun.management.ThreadMXBean;
import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import report.project.Interruption;

/**
 * The rendering of a page, which terminates whatever its template contains.
 *
 * <p>Steps and characters are counted, so that a template that does too much fails on every
 * machine, and so is allocated memory, because a text can double in each step. Work without steps,
 * such as a pattern that tries all ways to match a text, is abandoned after a time. Java cannot end
 * such a thread (the former way was unsafe and was removed in Java 20): it continues until its next
 * step or the end of the process, which does not wait for it.
 */
final class RenderTask implements TemplateProcessingTracer {
  /** Whether this Java has the module that counts the memory of threads; a small one may not. */
  private static final boolean COUNTS = ModuleLayer.boot().findModule("jdk.management").isPresent();

  /** Bytes: many times what a template with the maximum nesting needs. */
  private static final long STACK = 8L << 20;

  /** The interval in milliseconds after which the progress of a page is checked. */
  private static final long LOOK = 100;

  private final Environment environment;
  private final PageWriter page;
  private final Limits limits;
  private volatile long steps;
  private volatile @Nullable TracedElement last;
  private volatile boolean abandoned;

  /**
   * What a page may cost.
   *
   * @param steps elements of templates that are executed
   * @param characters its length
   * @param bytes allocated memory, whether released or not
   * @param milliseconds time without a step
   */
  record Limits(long steps, int characters, long bytes, long milliseconds) {
    private static final long MOST_STEPS = 200_000_000;
    private static final long MOST_CHARACTERS = 60_000_000;
    private static final long LEAST = 5_000_000;
    private static final long EACH_GOAL = 2_000;
    private static final long EACH_THEME = 20_000;
    private static final long EACH_STEP = 200;
    private static final long WITHOUT_STEP = 4_000;

    /**
     * Ten times what the pages of a book need, with a minimum for small ones.
     *
     * @param themes its number of themes
     * @param goals the number of goals
     * @return the limits of each of its pages
     */
    static Limits of(long themes, long goals) {
      long size = LEAST + EACH_THEME * themes + EACH_GOAL * goals;
      return new Limits(
          Math.min(size, MOST_STEPS),
          (int) Math.min(2 * size, MOST_CHARACTERS),
          EACH_STEP * Math.min(size, MOST_STEPS),
          WITHOUT_STEP);
    }
  }

  /** A page that exceeds the limits. */
  static final class EndlessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EndlessException() {
      super("endless");
    }
  }

  /** The text of a page. */
  static final class PageWriter extends Writer {
    private final StringBuilder page = new StringBuilder(1 << 14);
    private final int longest;

    PageWriter(Limits limits) {
      this.longest = limits.characters();
    }

    @Override
    public void write(String text, int start, int length) {
      check(length);
      page.append(text, start, start + length);
    }

    @Override
    public void write(String text) {
      check(text.length());
      page.append(text);
    }

    @Override
    public void write(char[] text, int start, int length) {
      check(length);
      page.append(text, start, length);
    }

    @Override
    public void flush() {
      // It is in memory.
    }

    @Override
    public void close() {
      // It is in memory.
    }

    @Override
    public String toString() {
      return page.toString();
    }

    private void check(int more) {
      if (page.length() + (long) more > longest) {
        throw new EndlessException();
      }
    }
  }

  RenderTask(Environment environment, PageWriter page, Limits limits) {
    this.environment = environment;
    this.page = page;
    this.limits = limits;
    environment.setTemplateProcessingTracer(this);
  }

  /**
   * Makes the page.
   *
   * @return its text
   * @throws EndlessException if it exceeds the limits
   * @throws TemplateException if the template is invalid
   */
  String run() throws TemplateException, IOException {
    try {
      return within(
          limits,
          () -> steps,
          () -> {
            environment.process();
            return page.toString();
          });
    } catch (TimeoutException endless) {
      throw new EndlessException();
    } catch (ExecutionException fault) {
      throw cause(fault.getCause());
    } finally {
      abandoned = true;
    }
  }

  /**
   * Runs a task in its own thread, with the same stack size on every machine.
   *
   * @param limits the memory limit, and the time limit without progress
   * @param progress a number that grows with progress
   * @param task the task
   * @return the result
   * @throws TimeoutException if it takes more; its thread is interrupted
   * @throws ExecutionException if the task fails
   */
  static <T> T within(Limits limits, LongSupplier progress, Callable<T> task)
      throws TimeoutException, ExecutionException, IOException {
    FutureTask<T> made = new FutureTask<>(task);
    Thread thread = new Thread(null, made, "page", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return awaited(made, thread, limits, progress);
    } catch (TimeoutException endless) {
      thread.interrupt();
      throw endless;
    } catch (InterruptedException ended) {
      thread.interrupt();
      throw Interruption.fault(ended);
    }
  }

  /** Most pages are rendered before the first check. */
  private static <T> T awaited(
      FutureTask<T> made, Thread thread, Limits limits, LongSupplier progress)
      throws InterruptedException, ExecutionException, TimeoutException {
    long before = progress.getAsLong();
    long still = 0;
    while (true) {
      try {
        return made.get(LOOK, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        long now = progress.getAsLong();
        still = now == before ? still + LOOK : 0;
        before = now;
        if (still >= limits.milliseconds() || allocated(thread) > limits.bytes()) {
          throw notYet;
        }
      }
    }
  }

  /** The number of bytes a thread has allocated so far; 0 if Java does not count them. */
  private static long allocated(Thread thread) {
    return COUNTS
            && ManagementFactory.getThreadMXBean() instanceof ThreadMXBean counting
            && counting.isThreadAllocatedMemorySupported()
        ? counting.getThreadAllocatedBytes(thread.getId())
        : 0;
  }

  /** The exception, in the thread that requested the page. */
  private static TemplateException cause(@Nullable Throwable fault) throws IOException {
    if (fault instanceof TemplateException template) {
      return template;
    }
    if (fault instanceof IOException io) {
      throw io;
    }
    if (fault instanceof StackOverflowError || fault instanceof OutOfMemoryError) {
      throw new EndlessException();
    }
    if (fault instanceof RuntimeException own) {
      throw own;
    }
    throw new IllegalStateException(fault);
  }

  /** The current or last step of the page; empty before the first. */
  @Nullable TracedElement last() {
    return last;
  }

  @Override
  public void enterElement(Environment env, TracedElement element) {
    last = element;
    long count = steps + 1;
    steps = count;
    if (count > limits.steps() || abandoned) {
      throw new EndlessException();
    }
  }

  @Override
  public void exitElement(Environment env, TracedElement element) {
    // The most recently entered element is more informative than the last one left.
  }
}
