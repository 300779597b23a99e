package report.serve;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What visitors see now; it changes with every build, and waiting visitors are notified. */
final class Display {
  /** How long a visitor waits per request, in seconds; then it asks again. */
  private static final long PATIENCE = 25;

  private final FaultPage faults;
  private volatile Scene now =
      new Scene(0, new Built.Site(Map.of()), Optional.empty(), new CompletableFuture<>());

  /** What one build shows, and the promise of the next. */
  private record Scene(
      int revision, Built.Site site, Optional<String> fault, CompletableFuture<Void> next) {}

  Display(Locale locale) {
    this.faults = new FaultPage(locale);
  }

  /** Shows a build. If it failed, the appearance of the last successful one is kept. */
  synchronized void show(Built built) {
    Scene before = now;
    now =
        new Scene(
            before.revision() + 1,
            built instanceof Built.Site site ? site : before.site(),
            faults.of(built),
            new CompletableFuture<>());
    before.next().complete(null);
  }

  int revision() {
    return now.revision();
  }

  /** The page shown instead of every page, while the plans have errors. */
  Optional<String> fault() {
    return now.fault();
  }

  Optional<byte[]> file(String path) {
    Built.Site site = now.site();
    return file(site, path)
        .or(
            () ->
                Optional.of("/" + path)
                    .filter(whole -> whole.startsWith(site.base()))
                    .flatMap(whole -> file(site, whole.substring(site.base().length()))));
  }

  private static Optional<byte[]> file(Built.Site site, String path) {
    String name = path.isEmpty() ? "index.html" : path;
    return Optional.ofNullable(site.files().get(name))
        .or(() -> Optional.ofNullable(site.later().get(name)).flatMap(Built.Later::bytes));
  }

  /**
   * Waits for a build other than the one a visitor sees.
   *
   * @return whether there is one; if not, the visitor may ask again
   */
  boolean isOtherThan(int seen) throws InterruptedException {
    Scene scene = now;
    if (scene.revision() != seen) {
      return true;
    }
    try {
      scene.next().get(PATIENCE, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException stillTheSame) {
      return false;
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
