package report.cli;

import java.io.Closeable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import report.document.Outlet;
import report.notation.DisplayWidth;

/**
 * Tells a person who watches how far long work is, each second, in one line that is written over
 * and is gone in the end. Where nobody watches it says nothing.
 */
final class ProgressLine implements Closeable {
  private final Console console;
  private final ScheduledExecutorService clock;
  private final AtomicInteger done = new AtomicInteger();
  private String about = "";
  private int total;
  private int shown;
  private boolean closed;

  /** A line that says nothing yet. */
  ProgressLine(Console console) {
    this(console, Executors.newSingleThreadScheduledExecutor(ProgressLine::daemon));
    if (isWatched()) {
      ScheduledFuture<?> unused = clock.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
    }
  }

  /** A line that is written when a test says so. */
  ProgressLine(Console console, ScheduledExecutorService clock) {
    this.console = console;
    this.clock = clock;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
  }

  /** Jobs of a CI keep what is written over. */
  private boolean isWatched() {
    return console.surroundings().terminal() && console.surroundings().variable("CI").isEmpty();
  }

  /**
   * Counts the workbooks that an outlet gets.
   *
   * @param code the short name of their book
   * @param workbooks how many there will be; one by itself is not told of
   * @param outlet where they go
   * @return the same outlet, counted
   */
  synchronized Outlet over(String code, int workbooks, Outlet outlet) {
    about = code;
    total = workbooks;
    done.set(0);
    return (path, content) -> {
      outlet.file(path, content);
      done.incrementAndGet();
    };
  }

  /** Writes how far the work is. */
  synchronized void tick() {
    if (isWatched() && !closed && total > 1) {
      String line = console.texts().get("build.progress", about, done.get(), total);
      write(line + " ".repeat(Math.max(0, shown - DisplayWidth.inTerminal(line))) + "\r");
      shown = Math.max(shown, DisplayWidth.inTerminal(line));
    }
  }

  @Override
  public void close() {
    end();
  }

  /** Takes the line away; from now on nothing is said. */
  synchronized void end() {
    closed = true;
    clock.shutdownNow();
    if (shown > 0) {
      write(" ".repeat(shown) + "\r");
      shown = 0;
    }
  }

  private void write(String text) {
    console.err().print(text);
    console.err().flush();
  }
}
