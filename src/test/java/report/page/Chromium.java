package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import report.Program;

/** A real browser without a screen. It can reach no host, and remembers what it was asked for. */
final class Chromium {
  private static final List<String> QUIET =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--host-resolver-rules=MAP * ~NOTFOUND");
  private static final Pattern REQUEST =
      Pattern.compile(
          "\"method\":\"Network[.]requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

  private static final Pattern HEIGHT = Pattern.compile("height=\"([0-9.]+)\"");
  private static final Pattern LOWER_EDGE = Pattern.compile("yMax=\"([0-9.]+)\"");

  /** Below this share of a sheet stands the page number only. */
  private static final double FOOT = 0.93;

  private static final int DESKTOP = 1280;
  private static @Nullable Chromium shared;

  private final ChromeDriver driver;

  /**
   * The browser of all tests of this Java, which ends with it; as on a desk, in light colors, and
   * without anything that was said before.
   */
  static synchronized Chromium shared() {
    if (shared == null) {
      Chromium started = new Chromium();
      Runtime.getRuntime().addShutdownHook(new Thread(started::close));
      shared = started;
    }
    shared.reset();
    return shared;
  }

  private void reset() {
    allowScripts(true);
    resize(DESKTOP, 900);
    prefer("light");
    console();
    requests();
  }

  private Chromium() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Program.CHROMIUM.path().toFile());
    options.addArguments(QUIET);
    options.setCapability("goog:loggingPrefs", logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(Program.CHROMEDRIVER.path().toFile())
                .usingAnyFreePort()
                .build(),
            options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
  }

  /** Opens a page. */
  void open(Path page) {
    driver.get(page.toUri().toString());
  }

  /** Opens an address. */
  void open(URI address) {
    driver.get(address.toString());
  }

  /** The page after it has been read, as HTML again. */
  String dom(Path page) {
    open(page);
    String source = driver.getPageSource();
    assertThat(console()).isEmpty();
    return source;
  }

  /** Prints the open page on the paper that its style names. */
  void pdf(Path pdf) throws IOException {
    Map<String, Object> printed =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    Files.write(pdf, Base64.getDecoder().decode((String) printed.get("data")));
  }

  /** Prints a page and reads its words in the order in which they were drawn. */
  String printed(Path page) throws IOException, InterruptedException {
    open(page);
    Path pdf = Path.of(page + ".pdf");
    pdf(pdf);
    return text(pdf, "-raw");
  }

  /**
   * Prints a page: how far down each sheet its lowest word above the page number stands, 0 to 1.
   */
  List<Double> lowestWords(Path page) throws IOException, InterruptedException {
    open(page);
    Path pdf = Path.of(page + ".pdf");
    pdf(pdf);
    return Stream.of(text(pdf, "-bbox").split("<page ", -1)).skip(1).map(Chromium::lowest).toList();
  }

  private static double lowest(String sheet) {
    Matcher height = HEIGHT.matcher(sheet);
    assertThat(height.find()).isTrue();
    double paper = Double.parseDouble(height.group(1));
    return LOWER_EDGE
        .matcher(sheet)
        .results()
        .mapToDouble(word -> Double.parseDouble(word.group(1)) / paper)
        .filter(edge -> edge < FOOT)
        .max()
        .orElse(0);
  }

  private static String text(Path pdf, String form) throws IOException, InterruptedException {
    Path text = Path.of(pdf + ".txt");
    Process process =
        new ProcessBuilder(
                Program.PDFTOTEXT.path().toString(), form, pdf.toString(), text.toString())
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("pdftotext ended").isTrue();
    return Files.readString(text);
  }

  /** Makes the window of another size, in pixels of CSS. */
  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the user of the browser prefers: light or dark. */
  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Shows pages as they are printed. */
  void preferPrint() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
  }

  /** How many times slower than this machine the browser is. */
  void slowDown(int times) {
    driver.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", times));
  }

  /** Lets pages run scripts or not; the browser takes its time to heed it. */
  void allowScripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Opens a page that tells whether scripts run, until it says what was asked for. */
  void awaitScripts(boolean allowed) {
    for (int i = 0; i < 100; i++) {
      driver.get("data:text/html,<title>off</title><script>document.title='on'</script>");
      if (allowed == "on".equals(driver.getTitle())) {
        return;
      }
    }
    throw new AssertionError("scripts run or not, whatever is asked");
  }

  /** Waits until a search has been answered. */
  void awaitFound() {
    await(
        "const done = arguments[0]; const look = () => document.querySelector('.found') ?"
            + " done(true) : setTimeout(look, 20); look();");
  }

  /** Runs a script that gives nothing. */
  void exec(String script) {
    driver.executeScript(script);
  }

  /** Runs a script and gives its value. */
  Object run(String script, Object... arguments) {
    return Objects.requireNonNull(driver.executeScript(script, arguments));
  }

  /** Runs a script that ends by calling its last argument. */
  Object await(String script, Object... arguments) {
    return Objects.requireNonNull(driver.executeAsyncScript(script, arguments));
  }

  WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Types a key, such as {@code Keys.TAB}, where the focus is. */
  void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** The place after the # of the address. */
  String place() {
    return URI.create(driver.getCurrentUrl()).getFragment();
  }

  /** What the console said since it was asked last. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that were asked for since this was called last. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .flatMap(message -> REQUEST.matcher(message).results())
        .map(match -> match.group(1))
        .toList();
  }

  private void close() {
    driver.quit();
  }
}
