package report.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsesTest {
  private static final String PAGE = "<html><head><title>題</title></head><body></body></html>";

  private final Display display = new Display(Locale.ENGLISH);
  private final Responses responses = new Responses(display);

  private static Built.Site site(String name, String content) {
    return new Built.Site(Map.of(name, content.getBytes(UTF_8)));
  }

  private Response to(String path) throws InterruptedException {
    return responses.to(path, "");
  }

  private static String text(Response response) {
    return new String(response.body(), UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "theme-1.html, text/html; charset=utf-8",
    "style.css, text/css; charset=utf-8",
    "script.js, text/javascript; charset=utf-8",
    "data.csv, text/csv; charset=utf-8",
    "data.json, application/json; charset=utf-8",
    "a.svg, image/svg+xml",
    "a.PNG, image/png",
    "R1.xlsx, application/octet-stream",
    "html, text/html; charset=utf-8",
    "LICENSE, application/octet-stream"
  })
  void aFileHasTheTypeOfItsEnding(String name, String type) throws InterruptedException {
    display.show(site(name, "x"));

    assertThat(to(name).status()).isEqualTo(200);
    assertThat(to(name).type()).isEqualTo(type);
  }

  @Test
  void whatIsNoPageIsSentByteForByte() throws InterruptedException {
    byte[] bytes = {0, (byte) 0xFF, (byte) 0xFE, 13, 10};
    display.show(new Built.Site(Map.of("R1.xlsx", bytes)));

    assertThat(to("R1.xlsx").body()).isEqualTo(bytes);
  }

  @Test
  void theRootIsTheIndex() throws InterruptedException {
    display.show(site("index.html", PAGE));

    assertThat(text(to(""))).isEqualTo(text(to("index.html"))).contains("<title>題</title>");
  }

  @Test
  void aPageGetsTheScriptThatWaitsForTheNextBuildBeforeItsHeadEnds() throws InterruptedException {
    display.show(site("index.html", PAGE));
    assertThat(text(to("index.html")))
        .isEqualTo(
            PAGE.replace(
                "</head>", "<script src=\"/preview_/reload.js?seen=1\" defer></script>\n</head>"));

    display.show(site("index.html", "no head"));
    assertThat(text(to("index.html")))
        .isEqualTo("no head<script src=\"/preview_/reload.js?seen=2\" defer></script>\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "../index.html", "theme-1", "preview_/", "preview_/x.js"})
  void whatIsNotOfTheBuildIsNotThere(String path) throws InterruptedException {
    display.show(site("theme-1.html", PAGE));

    assertThat(to(path).status()).isEqualTo(404);
    assertThat(text(to(path))).isEqualTo("404\n");
  }

  @Test
  void beforeTheFirstBuildThereIsNothing() throws InterruptedException {
    assertThat(to("").status()).isEqualTo(404);
  }

  @Test
  void whilePlansAreBrokenEveryPageIsTheFaultAndItsLookStays() throws InterruptedException {
    display.show(site("style.css", "p {}"));
    display.show(new Built.Refused("no book <R9>"));

    for (String page : List.of("", "index.html", "theme-99.html")) {
      assertThat(to(page).status()).isEqualTo(503);
      assertThat(text(to(page))).contains("no book &lt;R9&gt;", "reload.js?seen=2");
    }
    assertThat(text(to("style.css"))).isEqualTo("p {}");
    assertThat(to("preview_/faults.css").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"seen=1", "", "seen=", "seen=-1", "seen=9999999999", "seen=2&seen=3"})
  void whoSeesAnotherBuildIsToldAtOnce(String query) throws InterruptedException {
    display.show(site("index.html", PAGE));
    display.show(site("index.html", PAGE));

    assertThat(text(responses.to("preview_/change.js", query))).contains("location.reload()");
  }

  @Test
  void whoSeesTheLastBuildIsToldWithTheNext() throws Exception {
    display.show(site("index.html", PAGE));
    CompletableFuture<String> waiting =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return text(responses.to("preview_/change.js", "seen=1"));
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    Thread.sleep(50);
    assertThat(waiting).isNotDone();

    display.show(new Built.Refused("gone"));

    assertThat(waiting.get(10, TimeUnit.SECONDS)).contains("location.reload()");
  }
}
