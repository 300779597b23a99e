package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.cli.terminal.Console;
import report.project.Language;
import report.project.Messages;

/** A preview with real requests and really changed files. */
@Tag("slow")
class ServeCommandTest {
  private static final String PLAN = "R1/theme-3/plan.yaml";
  private static final Pattern SEEN = Pattern.compile("preview_/reload[.]js[?]seen=(\\d+)");

  @TempDir Path folder;
  private final HttpClient browser = HttpClient.newHttpClient();
  private final StringWriter said = new StringWriter();
  private Workbench bench;
  private BufferedReader out;
  private FutureTask<Integer> preview;
  private Thread thread;
  private URI address;

  @BeforeEach
  void start() throws IOException {
    bench = Workbench.in(folder);
    Workbench.put(folder.resolve("templates/page/mine.ftlh"), "");
    PipedReader heard = new PipedReader();
    out = new BufferedReader(heard);
    Console console =
        new Console(
            new PrintWriter(new PipedWriter(heard)),
            new PrintWriter(said),
            new Messages(Language.JAPANESE));
    preview = new FutureTask<>(() -> program(console).run(command("0")));
    thread = new Thread(preview);
    thread.start();
    Matcher url = Pattern.compile("http://127[.]0[.]0[.]1:\\d+/").matcher(out.readLine());
    assertThat(url.find()).isTrue();
    address = URI.create(url.group());
  }

  private static Program program(Console console) {
    return new Program(console, Optional.of(Path.of(".")));
  }

  private String[] command(String port) {
    return new String[] {
      "serve",
      "R1",
      "--plans",
      bench.plans().toString(),
      "--templates",
      folder.resolve("templates").toString(),
      "--port",
      port
    };
  }

  @AfterEach
  void stop() throws Exception {
    thread.interrupt();
    assertThat(preview.get()).isEqualTo(ExitCode.CLEAN);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
  }

  /** Waits as an open page does: until there is another build than the one it shows. */
  private void awaitBuildAfter(HttpResponse<String> shown) throws Exception {
    Matcher seen = SEEN.matcher(shown.body());
    assertThat(seen.find()).isTrue();
    assertThat(get("preview_/change.js?seen=" + seen.group(1)).body())
        .isEqualTo("location.reload();\n");
  }

  @Test
  void thePagesAreShownAsTheyAreBuiltAndWaitForTheNextBuild() throws Exception {
    HttpResponse<String> front = get("");
    assertThat(front.statusCode()).isEqualTo(200);
    assertThat(front.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(front.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(front.body()).contains("取組・目標・進捗状況", "href=\"data.csv\"").doesNotContain("R1.xlsx");
    assertThat(SEEN.matcher(front.body()).find()).isTrue();

    assertThat(get("style.css").headers().firstValue("Content-Type"))
        .contains("text/css; charset=utf-8");
    assertThat(get("preview_/reload.js").body()).contains("change.js");
    assertThat(get("theme-3.html").body()).contains("彩都");
    assertThat(front.body()).contains("<a href=\"R1.pdf\">");
    HttpResponse<String> pdf = get("R1.pdf");
    assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(pdf.body()).startsWith("%PDF-1.7");
    assertThat(get("theme-99.html").statusCode()).isEqualTo(404);
    assertThat(get("preview_/other").statusCode()).isEqualTo(404);
  }

  @Test
  void aSavedPlanIsShownAtOnce() throws Exception {
    HttpResponse<String> before = get("theme-3.html");
    bench.edit(PLAN, "target: 10回", "target: 16回");
    awaitBuildAfter(before);

    assertThat(get("theme-3.html").body()).contains("50.0％");
    assertThat(out.readLine()).isEqualTo("ページを作り直しました。");
  }

  @Test
  void whileThePlansAreBrokenTheFindingsAreShownAndThenThePagesAgain() throws Exception {
    HttpResponse<String> before = get("");
    bench.edit(PLAN, "target: 10回", "target: <b>十回</b>");
    awaitBuildAfter(before);

    HttpResponse<String> broken = get("theme-3.html");
    assertThat(broken.statusCode()).isEqualTo(503);
    assertThat(broken.body())
        .contains("計画に誤りがあります", "P001", "plan.yaml:", "<mark>&lt;b&gt;十回&lt;/b&gt;</mark>")
        .doesNotContain("<b>十回");
    assertThat(said.toString()).contains("P001");
    assertThat(get("style.css").statusCode()).isEqualTo(200);
    assertThat(get("preview_/faults.css").statusCode()).isEqualTo(200);

    bench.edit(PLAN, "target: <b>十回</b>", "target: 10回");
    awaitBuildAfter(broken);
    assertThat(get("theme-3.html").statusCode()).isEqualTo(200);
  }

  /** Each state is shown, and the preview goes on to the next. */
  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatAFileHoldsDoesNotEndThePreview() throws Exception {
    Path plan = bench.plans().resolve(PLAN);
    Path page = folder.resolve("templates/page/mine.ftlh");
    String sound = Files.readString(plan);
    HttpResponse<String> shown = get("");
    for (String content :
        List.of("\0\u001b\ufffe", "title: " + "[".repeat(50_000), "title: &a [*a]")) {
      Files.writeString(plan, content);
      awaitBuildAfter(shown);
      shown = get("");
      assertThat(shown.body()).contains("plan.yaml");
    }
    Files.writeString(plan, sound.replaceFirst("text: [^|\n]+", "text: \"a&#10;b&#13;c\""));
    awaitBuildAfter(shown);
    shown = get("");
    Files.write(plan, new byte[] {(byte) 0xFF, 0, 27, (byte) 0xD8});
    awaitBuildAfter(shown);
    shown = get("");
    assertThat(shown.body()).contains("Y002");
    Files.writeString(plan, sound);
    awaitBuildAfter(shown);
    shown = get("");
    assertThat(shown.statusCode()).isEqualTo(200);
    Files.writeString(page, "<#list 1.. as x>" + "<#if true>".repeat(5_000));
    awaitBuildAfter(shown);
    shown = get("");
    assertThat(shown.body()).contains("W001");
    Files.writeString(page, "");
    awaitBuildAfter(shown);
    assertThat(get("").statusCode()).isEqualTo(200);
    assertThat(thread.isAlive()).isTrue();
  }

  @Test
  void aSavedTemplateIsShownAndAFaultInItToo() throws Exception {
    HttpResponse<String> before = get("");
    Path legend = folder.resolve("templates/page/legend.ftlh");
    Workbench.put(legend, "<#macro legendTable of><p>わが県の凡例</p></#macro>");
    awaitBuildAfter(before);
    HttpResponse<String> changed = get("");
    assertThat(changed.body()).contains("わが県の凡例");

    Workbench.put(legend, "<#macro legendTable of>${nothing}</#macro>");
    awaitBuildAfter(changed);
    assertThat(get("").body()).contains("W001", "legend.ftlh:1:26", "<mark>nothing</mark>");
  }

  @Test
  void aBookThatGoesAwayIsToldAndComesBack() throws Exception {
    HttpResponse<String> before = get("");
    Path year = bench.plans().resolve("R1");
    Path away = folder.resolve("away");
    Files.move(year, away);
    awaitBuildAfter(before);
    HttpResponse<String> gone = get("");
    assertThat(gone.statusCode()).isEqualTo(503);

    Files.move(away, year);
    awaitBuildAfter(gone);
    assertThat(get("").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../plans/R1/book.yaml",
        "/..%2fplans/R1/book.yaml",
        "/%2e%2e/plans/R1/book.yaml",
        "/%2e%2e%5cplans",
        "//etc/passwd",
        "/preview_/../Display.class",
        "/preview_/Display.class",
        "/preview_/%2e%2e/Display.class",
        "/index.html%00",
        "*",
        "http://127.0.0.1/etc/passwd"
      })
  void noPathLeadsOutOfTheBuild(String path) throws IOException {
    assertThat(raw("GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + address.getPort()))
        .startsWith("HTTP/1.1 404");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:8080", "127.0.0.1.evil.example", ""})
  void onlyThisMachineByItsOwnNameIsAnswered(String host) throws IOException {
    assertThat(raw("GET / HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 421");
  }

  @Test
  void thisMachineHasTwoNames() throws IOException {
    int port = address.getPort();
    assertThat(raw("GET / HTTP/1.1", "Host: localhost:" + port)).startsWith("HTTP/1.1 200");
    assertThat(raw("HEAD / HTTP/1.1", "Host: 127.0.0.1:" + port)).startsWith("HTTP/1.1 200");
    assertThat(raw("POST / HTTP/1.1", "Host: 127.0.0.1:" + port)).startsWith("HTTP/1.1 405");
    assertThat(raw("GET / HTTP/1.0", "X: y")).contains(" 421 ");
  }

  private String raw(String request, String header) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      socket
          .getOutputStream()
          .write(
              (request + "\r\n" + header + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aPortThatIsTakenOrNoPortIsTold() {
    Ran taken = Ran.english((Object[]) command(String.valueOf(address.getPort())));
    assertThat(taken.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(taken.err()).contains("is already in use");

    Ran none = Ran.english((Object[]) command("70000"));
    assertThat(none.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("Not a port number: 70000");
  }

  @Tag("kill")
  @Test
  void endingTheProcessEndsItWithoutAWord() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "report.cli.Main",
                "serve",
                "R1",
                "--plans",
                bench.plans().toString(),
                "--port",
                "0")
            .start();
    try (BufferedReader first = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(first.readLine()).contains("http://127.0.0.1:");
      process.toHandle().destroy();
      process.waitFor();
      assertThat(first.readLine()).isNull();
      assertThat(process.errorReader(StandardCharsets.UTF_8).lines())
          .noneMatch(line -> line.contains("Exception") || line.startsWith("report: "));
    }
  }
}
