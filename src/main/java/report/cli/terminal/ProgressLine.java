package report.cli.terminal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import report.kept.KeptPieces;
import report.notation.DisplayWidth;
import report.output.Outlet;

/**
 * Shows the progress of long work every second, on one line that is overwritten and finally
 * removed. Without a terminal, it prints nothing.
 */
public final class ProgressLine implements Closeable {
  private final Console console;
  private final Optional<ScheduledExecutorService> clock;
  private final AtomicInteger done = new AtomicInteger();
  private String about = "";
  private int total;
  private int shown;
  private boolean closed;

  /** A line that is updated by another thread; the clock stops when it is closed. */
  ProgressLine(Console console, Optional<ScheduledExecutorService> clock) {
    this.console = console;
    this.clock = clock;
  }

  /** A line that does not print anything yet. */
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

  /** CI jobs keep what is overwritten. */
  private static boolean isWatched(Console console) {
    return console.environment().terminal() && console.environment().variable("CI").isEmpty();
  }

  /**
   * Counts the workbooks that an outlet receives.
   *
   * @param code the short name of their book
   * @param workbooks the total number; a single one is not shown
   * @param outlet their target
   * @return the same outlet, counted
   */
  public synchronized Outlet over(String code, int workbooks, Outlet outlet) {
    about = code;
    total = workbooks;
    done.set(0);
    return new Counted(outlet);
  }

  /** Counts the files that an outlet receives. */
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
    public KeptPieces pieces() {
      return outlet.pieces();
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

  /** Prints the progress. */
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

  /** Removes the line; from now on nothing is printed. */
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
