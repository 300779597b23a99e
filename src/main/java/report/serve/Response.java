package report.serve;

import java.nio.charset.StandardCharsets;

/** An answer to a request. */
final class Response {
  private static final String PLAIN = "text/plain; charset=utf-8";

  private final int status;
  private final String type;
  private final byte[] body;

  /**
   * An answer.
   *
   * @param status the status of HTTP
   * @param type the media type
   * @param body the bytes, which are never modified
   */
  Response(int status, String type, byte[] body) {
    this.status = status;
    this.type = type;
    this.body = body;
  }

  static Response text(int status, String type, String text) {
    return new Response(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer that consists of its status. */
  static Response bare(int status) {
    return text(status, PLAIN, status + "\n");
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }

  byte[] body() {
    return body;
  }
}
