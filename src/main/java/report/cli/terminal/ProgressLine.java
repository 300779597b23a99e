package report.cli.terminal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import report.notation.DisplayWidth;
import report.output.Outlet;

/**
 * Tells a person who watches how far long work is, each second, in one line that is written over
 * and is gone in the end. Where nobody watches it says nothing.
 */
public final class ProgressLine implements Closeable {
  private final Console console;
  private final Optional<ScheduledExecutorService> clock;
  private final AtomicInteger done = new AtomicInteger();
  private String about = "";
  private int total;
  private int shown;
  private boolean closed;

  /** A line that somebody else lets tick; its clock stops when it ends. */
  ProgressLine(Console console, Optional<ScheduledExecutorService> clock) {
    this.console = console;
    this.clock = clock;
  }

  /** A line that says nothing yet. */
  public static ProgressLine at(Console console) {
    if (!isWatched(console)) {
      return new ProgressLine(console, Optional.empty());
    }
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(ProgressLine::daemon);
    ProgressLine line = new ProgressLine(console, Optional.of(clock));
    ScheduledFuture<?> unused = clock.scheduleAtFixedRate(line::tick, 1, 1, TimeUnit.SECONDS);
    return line;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
  }

  /** Jobs of a CI keep what is written over. */
  private static boolean isWatched(Console console) {
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
  public synchronized Outlet over(String code, int workbooks, Outlet outlet) {
    about = code;
    total = workbooks;
    done.set(0);
    return new Counted(outlet);
  }

  /** Counts the files that an outlet gets. */
  private final class Counted implements Outlet {
    private final Outlet outlet;

    Counted(Outlet outlet) {
      this.outlet = outlet;
    }

    @Override
    public void file(String path, Content content) throws IOException {
      outlet.file(path, content);
      done.incrementAndGet();
    }

    @Override
    public boolean isUpToDate(String path, String from) throws IOException {
      return outlet.isUpToDate(path, from);
    }

    @Override
    public void file(String path, String from, Content content) throws IOException {
      outlet.file(path, from, content);
      done.incrementAndGet();
    }
  }

  /** Writes how far the work is. */
  synchronized void tick() {
    if (isWatched(console) && !closed && total > 1) {
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
  public synchronized void end() {
    closed = true;
    clock.ifPresent(ScheduledExecutorService::shutdownNow);
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
