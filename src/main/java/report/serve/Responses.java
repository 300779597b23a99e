package report.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers requests for a path. Only files of the build are available: there is no access to the
 * disk.
 */
final class Responses {
  /** The location of the preview's own files; no file of a build has such a name. */
  static final String OWN = "preview_/";

  private static final String LOST = "404.html";

  private static final String HTML = "text/html; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", HTML,
          "css", "text/css; charset=utf-8",
          "js", SCRIPT,
          "pdf", "application/pdf",
          "csv", "text/csv; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "png", "image/png",
          "jpeg", "image/jpeg");

  private final Display display;

  Responses(Display display) {
    this.display = display;
  }

  /**
   * Answers requests for a path without its leading slash, percent-decoded, and the query after it.
   */
  Response to(String path, String query) throws InterruptedException {
    if (path.startsWith(OWN)) {
      return own(path.substring(OWN.length()), query);
    }
    int revision = display.revision();
    boolean page = path.isEmpty() || path.endsWith("/") || path.endsWith(".html");
    Optional<String> fault = page ? display.fault() : Optional.empty();
    if (fault.isPresent()) {
      return Response.text(503, HTML, watched(fault.get(), revision));
    }
    return display
        .file(path)
        .map(
            bytes ->
                page
                    ? new Response(200, HTML, watched(bytes, revision))
                    : new Response(200, type(path), bytes))
        .orElseGet(() -> missing(revision));
  }

  /** The page that the site has for addresses without one, if it has one. */
  private Response missing(int revision) {
    return display
        .file(LOST)
        .map(bytes -> new Response(404, HTML, watched(bytes, revision)))
        .orElseGet(() -> Response.bare(404));
  }

  private Response own(String name, String query) throws InterruptedException {
    return switch (name) {
      case "change.js" ->
          Response.text(
              200, SCRIPT, display.isOtherThan(seen(query)) ? "location.reload();\n" : "");
      case "reload.js" -> new Response(200, SCRIPT, resource(name));
      case "faults.css" -> new Response(200, type(name), resource(name));
      default -> Response.bare(404);
    };
  }

  private static byte[] watched(byte[] page, int revision) {
    return watched(new String(page, StandardCharsets.UTF_8), revision)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The page with the script that waits for another build than this one. */
  private static String watched(String page, int revision) {
    String script = "<script src=\"/" + OWN + "reload.js?seen=" + revision + "\" defer></script>\n";
    int head = page.indexOf("</head>");
    return head < 0 ? page + script : page.substring(0, head) + script + page.substring(head);
  }

  private static int seen(String query) {
    return query.matches("seen=\\d{1,9}") ? Integer.parseInt(query.substring(5)) : 0;
  }

  private static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private static byte[] resource(String name) {
    try (InputStream in = Responses.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
