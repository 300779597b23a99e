package report.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows builds to browsers on this machine.
 *
 * <p>It listens on 127.0.0.1 and only answers requests for that name, so that no page on the
 * network can read it through a name of its own that points here (DNS rebinding).
 */
public final class PreviewServer implements Closeable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final Display display;
  private final Responses responses;
  private final HttpServer server;
  private final ExecutorService visitors;
  private final Set<String> names;

  /**
   * Starts to listen.
   *
   * @param port the port; 0 picks a free one
   * @param locale the language of findings
   * @throws IOException if the port is not available, a {@link java.net.BindException} if another
   *     program uses it
   */
  public PreviewServer(int port, Locale locale) throws IOException {
    this.display = new Display(locale);
    this.responses = new Responses(display);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
    this.visitors = Executors.newCachedThreadPool(PreviewServer::thread);
    int given = server.getAddress().getPort();
    this.names = Set.of("127.0.0.1:" + given, "localhost:" + given);
    server.setExecutor(visitors);
    server.createContext("/", this::answer);
    server.start();
  }

  /** A waiting visitor does not prevent the program from exiting. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * The address of the preview.
   *
   * @return an address for a browser
   */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /**
   * Shows a build; open pages reload.
   *
   * @param built its result
   */
  public void show(Built built) {
    display.show(built);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, response(exchange));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private Response response(HttpExchange exchange) throws InterruptedException {
    if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      return Response.bare(405);
    }
    String host = exchange.getRequestHeaders().getFirst("Host");
    if (host == null || !names.contains(host.toLowerCase(Locale.ROOT))) {
      return Response.bare(421);
    }
    String path = exchange.getRequestURI().getPath();
    String query = exchange.getRequestURI().getRawQuery();
    return path == null || !path.startsWith("/")
        ? Response.bare(404)
        : responses.to(path.substring(1), query == null ? "" : query);
  }

  private static void send(HttpExchange exchange, Response response) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", response.type());
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(
        response.status(), head || response.body().length == 0 ? -1 : response.body().length);
    if (!head) {
      exchange.getResponseBody().write(response.body());
    }
  }

  @Override
  public void close() {
    server.stop(0);
    visitors.shutdownNow();
  }
}
