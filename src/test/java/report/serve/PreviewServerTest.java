package report.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire: requests are written by hand, as no client would. */
@Timeout(60)
class PreviewServerTest {
  private static final String INDEX = "<html><head></head></html>";

  private PreviewServer server;
  private int port;

  @BeforeEach
  void start() throws IOException {
    server = new PreviewServer(0, Locale.ENGLISH);
    server.show(
        new Built.Site(
            Map.of("index.html", INDEX.getBytes(UTF_8), "令和.csv", "a\n".getBytes(UTF_8))));
    port = URI.create(server.address()).getPort();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** All that is answered to a request of one line and headers. */
  private String answer(String line, String... headers) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request = line + "\r\n" + String.join("\r\n", headers) + "\r\n";
      socket.getOutputStream().write((request + "Connection: close\r\n\r\n").getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private String host() {
    return "Host: 127.0.0.1:" + port;
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.split(" ", 3)[1]);
  }

  @Test
  void everyAnswerForbidsWhatAPreviewDoesNotNeed() throws IOException {
    for (String path : new String[] {"/", "/nothing", "/preview_/reload.js"}) {
      assertThat(answer("GET " + path + " HTTP/1.1", host()).toLowerCase(Locale.ROOT))
          .contains(
              "cache-control: no-store",
              "x-content-type-options: nosniff",
              "x-frame-options: deny",
              "cross-origin-resource-policy: same-origin",
              "referrer-policy: no-referrer",
              "content-security-policy: default-src 'none'; style-src 'self'; script-src 'self'")
          .doesNotContain("access-control-allow", "unsafe-inline", "set-cookie");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get", "PROPFIND"})
  void whoWantsToDoMoreThanReadIsRefused(String method) throws IOException {
    String answer = answer(method + " / HTTP/1.1", host());

    assertThat(status(answer)).isEqualTo(405);
    assertThat(answer).endsWith("405\n");
  }

  @Test
  void aHeadIsAnsweredWithoutABody() throws IOException {
    String answer = answer("HEAD / HTTP/1.1", host());

    assertThat(status(answer)).isEqualTo(200);
    assertThat(answer).contains("text/html").endsWith("\r\n\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:PORT, 200",
    "localhost:PORT, 200",
    "LOCALHOST:PORT, 200",
    "localhost, 421",
    "127.0.0.1, 421",
    "localhost.:PORT, 421",
    "127.0.0.2:PORT, 421",
    "[::1]:PORT, 421",
    "attacker.example:PORT, 421",
    "localhost:1, 421"
  })
  void onlyWhoAsksForThisMachineByNameIsAnswered(String host, int status) throws IOException {
    String name = host.replace("PORT", "" + port);

    assertThat(status(answer("GET / HTTP/1.1", "Host: " + name))).isEqualTo(status);
  }

  @Test
  void whoNamesNoHostIsRefused() throws IOException {
    assertThat(status(answer("GET / HTTP/1.0", "X: y"))).isEqualTo(421);
  }

  @ParameterizedTest
  @CsvSource({
    "/index.html, 200",
    "/index.html?x=1, 200",
    "/%69ndex.html, 200",
    "/%E4%BB%A4%E5%92%8C.csv, 200",
    "//index.html, 404",
    "/./index.html, 404",
    "/../index.html, 404",
    "/%2e%2e/index.html, 404",
    "/index.html%00, 404",
    "/index.html/, 404",
    "/INDEX.html, 404"
  })
  void aPathIsTheNameOfAFileAndNoWayThroughFolders(String path, int status) throws IOException {
    assertThat(status(answer("GET " + path + " HTTP/1.1", host()))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "/plan/R1/, 200, </head>",
    "/plan/R1/index.html, 200, </head>",
    "/, 200, </head>",
    "/plan/R1/theme-9.html, 404, not here",
    "/plan/, 404, not here",
    "/theme-9.html, 404, not here",
    "/plan/R1, 404, not here"
  })
  void aPublishedSiteIsShownAtItsPathAndHasAPageForWhatIsNotThere(
      String path, int status, String content) throws IOException {
    server.show(
        new Built.Site(
            Map.of("index.html", INDEX.getBytes(UTF_8), "404.html", "not here".getBytes(UTF_8)),
            Map.of(),
            "/plan/R1/"));

    String answer = answer("GET " + path + " HTTP/1.1", host());

    assertThat(status(answer)).isEqualTo(status);
    assertThat(answer).contains("text/html", content, "/preview_/reload.js");
  }

  @Test
  void aPortThatIsTakenIsRefused() {
    assertThatThrownBy(() -> new PreviewServer(port, Locale.ENGLISH).close())
        .isInstanceOf(BindException.class);
  }

  @Test
  void itListensOnThisMachineAlone() throws IOException {
    assertThat(URI.create(server.address()).getHost()).isEqualTo("127.0.0.1");
    byte[] ofVersion6 = new byte[16];
    ofVersion6[15] = 1;
    InetAddress other = InetAddress.getByAddress(ofVersion6);
    assertThatThrownBy(() -> new Socket(other, port).close()).isInstanceOf(IOException.class);
  }

  @Test
  void onceClosedItAnswersNobody() {
    server.close();

    assertThatThrownBy(() -> answer("GET / HTTP/1.1", host())).isInstanceOf(IOException.class);
  }
}
