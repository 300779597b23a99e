package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import report.BrowserTests;
import report.document.Document;
import report.document.Explanation;
import report.document.SampleDocument;
import report.finding.Findings;

/** The pages in a real browser: what a reader does, and what the browser must never do. */
@BrowserTests
class BrowserTest {
  private static final List<BuiltPages> BOOKS =
      List.of(
          BuiltPages.SAMPLE,
          BuiltPages.R1,
          BuiltPages.R5,
          BuiltPages.R6,
          BuiltPages.PUBLISHED,
          BuiltPages.LARGE);

  private static final List<String> TEXTS = new ArrayList<>();
  private static final List<String> ON_REQUEST = new ArrayList<>();
  private static Path folder = Path.of("");
  private static List<Path> pages = List.of();

  /** The page of a comparison, which no other file belongs to. */
  private static Path alone = Path.of("");

  private static Chromium browser;

  @BeforeAll
  static void writePagesAndStart() throws IOException {
    Document document =
        SampleDocument.with(
            text -> {
              TEXTS.add(text);
              return text;
            });
    for (Explanation.Step step : document.explanations().get(0).steps()) {
      ON_REQUEST.addAll(List.of(Shape.dense(step.label()), Shape.dense(step.text())));
    }
    for (BuiltPages book : BOOKS) {
      book.pages();
    }
    folder = BuiltPages.root();
    pages = pages("");
    alone = Files.createDirectories(folder.resolve("alone")).resolve("diff.html");
    Files.write(
        alone,
        new LonePage(document.overview().labels(), folder.resolve("none"), new Findings())
            .comparison(document.overview().changes())
            .orElseThrow());
    browser = Chromium.shared();
  }

  /** The pages in a folder; of those that are the same, byte for byte, the first. */
  private static List<Path> pages(String book) throws IOException {
    Map<String, Path> pages = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve(book))) {
      for (Path file : files.filter(BrowserTest::isOfTheBooks).sorted().toList()) {
        pages.putIfAbsent(Files.readString(file), file);
      }
    }
    return List.copyOf(pages.values());
  }

  /** Other tests of this Java may have built more. */
  private static boolean isOfTheBooks(Path file) {
    String book = folder.relativize(file).getName(0).toString();
    return file.toString().endsWith(".html")
        && BOOKS.stream().anyMatch(one -> one.name().equals(book));
  }

  private static List<Path> withAlone() {
    return Stream.concat(pages.stream(), Stream.of(alone)).toList();
  }

  @BeforeEach
  void sitAtADesk() {
    browser = Chromium.shared();
  }

  @AfterEach
  void nothingWasSaidAndNothingAskedForElsewhere() {
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests())
        .allMatch(
            address ->
                address.startsWith(folder.toUri().toString()) || address.startsWith("data:"));
  }

  private static void open(String page) {
    browser.open(folder.resolve(page));
  }

  /** Opens a page that runs no script; what is asked of it afterwards is asked by scripts. */
  private static void openWithoutScript(String page) {
    browser.allowScripts(false);
    browser.awaitScripts(false);
    open(page);
    browser.allowScripts(true);
  }

  private static Stream<String> lines() {
    return TEXTS.stream().flatMap(String::lines).map(Shape::dense);
  }

  @Test
  void everyTextIsOnAPage() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path page : pages("SAMPLE")) {
      all.append(Shape.text(browser.dom(page))).append('\n');
    }
    assertThat(lines()).allSatisfy(line -> assertThat(Shape.dense(all.toString())).contains(line));
  }

  @Test
  void everyTextIsInPrintButTheCalculations() throws IOException, InterruptedException {
    StringBuilder all = new StringBuilder();
    for (Path page : pages("SAMPLE")) {
      all.append(browser.printed(page)).append('\n');
    }
    assertThat(lines().filter(line -> !ON_REQUEST.contains(line)))
        .allSatisfy(line -> assertThat(Shape.dense(all.toString())).contains(line));
  }

  /** Each page is opened once, and looked at as on a desk, a tablet, a phone and on paper. */
  @Test
  void noPageHasABarrierThatAxeSeesAndNoneIsWiderThanItsWindow() throws IOException {
    List<String> barriers = new ArrayList<>();
    List<Path> all = new ArrayList<>(withAlone());
    all.add(BuiltPages.THIRTY.page("index.html"));
    all.removeIf(page -> LIKE_OTHERS.matcher(page.toString()).find());
    for (Path page : all) {
      barriers.addAll(new Axe(browser).barriers(page.toString(), () -> browser.open(page)));
    }
    assertThat(barriers).isEmpty();
  }

  /** Pages whose parts are all on others. */
  private static final Pattern LIKE_OTHERS =
      Pattern.compile(
          "(LARGE/(?!theme-3|all_goals)|R6/(?!vision)|PUBLISHED/(?!index)|R1/(glossary|search_results)).*[.]html$");

  /** Of each row with a goal and its result: what a script reads of the two. */
  private static List<String> resultsBesideGoals(String reading) {
    List<?> rows =
        (List<?>)
            browser.run(
                "const top = e => e.getBoundingClientRect().top;"
                    + "return [...document.querySelectorAll('.row')].filter(row =>"
                    + " row.querySelector(':scope > .goals:not(.nothing) [id]') &&"
                    + " row.querySelector(':scope > .progress .mark')).map(row => {"
                    + " const goal = row.querySelector(':scope > .goals');"
                    + " const result = row.querySelector(':scope > .progress');"
                    + reading
                    + "});");
    return rows.stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"R1", "SAMPLE"})
  void eachResultStandsBesideItsGoal(String book) {
    open(book + "/theme-3.html");
    assertThat(resultsBesideGoals("return Math.abs(top(goal) - top(result)) < 2;"))
        .hasSizeGreaterThan(2)
        .containsOnly("true");
  }

  @Test
  void onAPhoneEachResultStandsDirectlyBelowItsGoal() {
    browser.resize(375, 640);
    open("R1/theme-3.html");
    assertThat(
            resultsBesideGoals(
                "return Math.abs(goal.getBoundingClientRect().bottom - top(result)) < 2 &&"
                    + " top(result.querySelector('.mark')) - top(result) < 200;"))
        .hasSizeGreaterThan(5)
        .containsOnly("true");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 375, 480, 600, 1280})
  void noFigureBreaksAndNoneHangsOutOfItsBox(int width) {
    browser.resize(width, 640);
    for (String page :
        List.of("R1/index.html", "R1/all_goals.html", "R1/theme-3.html", "SAMPLE/theme-3.html")) {
      open(page);
      assertThat(
              browser.run(
                  "return [...document.querySelectorAll('main .nobreak')].filter(e =>"
                      + " e.getClientRects().length > 1).map(e => e.textContent);"))
          .as(page)
          .isEqualTo(List.of());
      assertThat(
              browser.run(
                  "return [...document.querySelectorAll('.chart > summary')].filter(box => {"
                      + " const b = box.getBoundingClientRect();"
                      + " return [...box.children].some(e => { const r ="
                      + " e.getBoundingClientRect(); return r.bottom > b.bottom + 1 || r.right >"
                      + " b.right + 1; }); }).length;"))
          .as(page)
          .isEqualTo(0L);
    }
  }

  private static List<String> shownGoals() {
    return browser.all(".facts tr.fact").stream()
        .filter(WebElement::isDisplayed)
        .map(row -> row.findElement(By.cssSelector("th a")).getText())
        .toList();
  }

  @Test
  void aFilterLeavesTheRowsItNames() {
    open("R1/all_goals.html");
    int all = shownGoals().size();
    choose("filter_outcome", "not-achieved");
    assertThat(shownGoals()).hasSize(5).contains("HBNetへの参画企業");
    assertThat(browser.one(".shown").getText()).isEqualTo(all + "件中5件を表示");

    browser.one("#filter_text").sendKeys("ｈｂｎｅｔ");
    assertThat(shownGoals()).containsExactly("HBNetへの参画企業", "HBNet参画大学・研究機関");
    assertThat(browser.all(".facts tr.initiative").stream().filter(WebElement::isDisplayed))
        .hasSize(1);

    browser.one(".filter [type=reset]").click();
    assertThat(shownGoals()).hasSize(all);
  }

  @Test
  void aFilterByRatingLeavesTheRowsOfThatBand() {
    open("R1/all_goals.html");
    choose("filter_rating", "△");
    assertThat(shownGoals()).containsExactly("HBNetへの参画企業", "HBNet参画大学・研究機関");
    assertThat(browser.one(".shown").getDomAttribute("role")).isEqualTo("status");
  }

  @Test
  void theChartOfAThemeOpensWithoutScript() {
    openWithoutScript("R1/all_goals.html");
    WebElement rest = browser.one(".rest");
    WebElement goal = rest.findElement(By.tagName("a"));
    assertThat(goal.isDisplayed()).isFalse();
    rest.findElement(By.tagName("summary")).click();
    assertThat(goal.isDisplayed()).isTrue();
  }

  private static void choose(String select, String value) {
    browser.one("#" + select + " option[value='" + value + "']").click();
  }

  @Test
  void aHeadSortsUpwardsThenDownwardsThenAsInThePlan() {
    open("R1/all_goals.html");
    List<String> plan = shownGoals();
    WebElement head = browser.one(".facts th[data-key=rate]");
    WebElement button = head.findElement(By.tagName("button"));

    button.click();
    assertThat(head.getDomAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(rates()).startsWith("約30.6％", "56.0％").endsWith("107.6％");
    assertThat(shownGoals()).hasSameSizeAs(plan);

    button.click();
    assertThat(head.getDomAttribute("aria-sort")).isEqualTo("descending");
    assertThat(rates()).startsWith("107.6％").endsWith("約30.6％");

    button.click();
    assertThat(head.getDomAttribute("aria-sort")).isEqualTo("none");
    assertThat(shownGoals()).isEqualTo(plan);
  }

  private static List<String> rates() {
    return browser.all(".facts .figure").stream().map(WebElement::getText).toList();
  }

  @Test
  void onAPhoneTheOrderIsChosenFromAList() {
    browser.resize(360, 640);
    open("R1/all_goals.html");
    assertThat(browser.one(".facts thead button").isDisplayed()).isFalse();
    choose("filter_order", "-rate");
    assertThat(rates()).startsWith("107.6％");
  }

  @Test
  void withoutScriptTheTableIsWholeAndPlain() {
    openWithoutScript("R1/all_goals.html");
    assertThat(browser.one("#filter_").isDisplayed()).isFalse();
    assertThat(browser.all(".facts thead button")).isEmpty();
    assertThat(shownGoals()).hasSize(22);
  }

  @Test
  void aCalculationOpensByMouseAndByKey() {
    open("R1/theme-3.html");
    WebElement calculation = browser.one(".calculation");
    WebElement summary = calculation.findElement(By.tagName("summary"));
    WebElement steps = calculation.findElement(By.tagName("dl"));
    assertThat(steps.isDisplayed()).isFalse();
    summary.click();
    assertThat(steps.isDisplayed()).isTrue();
    summary.sendKeys(Keys.ENTER);
    assertThat(steps.isDisplayed()).isFalse();
  }

  @Test
  void aFootnoteLeadsToItsNoteAndBack() {
    open("R1/theme-3.html");
    WebElement mark = browser.one("sup.note a");
    String place = mark.getDomAttribute("id");
    mark.click();
    assertThat(browser.place()).startsWith("note_");
    assertThat(inView(":target")).isTrue();
    browser.one(":target .back a").click();
    assertThat(browser.place()).isEqualTo(place);
    assertThat(inView(":target")).isTrue();
  }

  private static boolean inView(String css) {
    return (boolean)
        browser.run(
            "const r = document.querySelector(arguments[0]).getBoundingClientRect();"
                + "return r.bottom > 0 && r.top < innerHeight;",
            css);
  }

  static List<String> aPageOfEachKind() {
    return List.of(
        "R1/index.html",
        "R1/all_goals.html",
        "SAMPLE/theme-3.html",
        "LARGE/theme-3.html",
        "R1/missing.html",
        "SAMPLE/vision.html",
        "R6/vision.html",
        "SAMPLE/meeting_2020-02-07.html",
        "SAMPLE/glossary.html");
  }

  @ParameterizedTest
  @MethodSource("aPageOfEachKind")
  void aKeyboardReachesEverythingAndShowsWhereItIs(String page) {
    open(page);
    browser.type(Keys.TAB);
    assertThat(browser.run("return document.activeElement.className;")).isEqualTo("skip");
    browser.type(Keys.ENTER);
    assertThat(browser.place()).isEqualTo("main_");

    long links =
        (long)
            browser.run(
                "return [...document.querySelectorAll('main a, main button, main select, main"
                    + " input, main summary')].filter(e => e.checkVisibility()).length;");
    for (long i = 0; i < links; i++) {
      browser.type(Keys.TAB);
      assertThat(
              browser.run(
                  "const e = document.activeElement; const s = getComputedStyle(e);return"
                      + " e.matches('main *') && s.outlineStyle !== 'none' &&"
                      + " parseFloat(s.outlineWidth) >= 2;"))
          .as("stop %d: %s", i, browser.run("return document.activeElement.outerHTML;"))
          .isEqualTo(true);
    }
  }

  @Test
  void aGoalCanBeCited() {
    browser.open(URI.create(folder.resolve("R1/theme-3.html").toUri() + "#occupancy"));
    assertThat(inView("#occupancy")).isTrue();
    assertThat(browser.one(":target").getText()).contains("入居率");
  }

  @Test
  void pagesThatMoveForNobodyMoveForNobody() {
    open("R1/index.html");
    assertThat(browser.run("return document.getAnimations().length;")).isEqualTo(0L);
  }

  @Test
  void theDarkColoursAreDark() {
    browser.prefer("dark");
    open("R1/index.html");
    assertThat(browser.run("return getComputedStyle(document.documentElement).backgroundColor;"))
        .isEqualTo("rgb(18, 24, 30)");
  }

  private static List<String> found(String book, String query) {
    URI page = folder.resolve(book + "/search_results.html").toUri();
    browser.open(URI.create(page + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    browser.awaitFound();
    return browser.all(".hits li").stream().map(WebElement::getText).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "クラスター, テーマ",
    "商工労働部, テーマ",
    "コロナ, 進捗状況",
    "マザーズ, 進捗状況",
    "PMDA, 用語",
    "ｐｍｄａ, 取組",
    "くらすたー, 取組項目"
  })
  void aSearchFindsWordsWhereverTheyStand(String word, String kind) throws IOException {
    List<String> hits = found("R1", word);
    assertThat(hits)
        .anyMatch(hit -> hit.startsWith(kind))
        .allMatch(hit -> hit.contains("›") || hit.contains("テーマ３"));
    assertThat(browser.one(".hits .status").getText())
        .isEqualTo("「" + word + "」は" + hits.size() + "件見つかりました。");
    assertThat(browser.all(".hits mark")).hasSizeGreaterThanOrEqualTo(hits.size());
    List<?> addresses =
        (List<?>)
            browser.run(
                "return [...document.querySelectorAll('.hits a')].map(a =>"
                    + " a.getAttribute('href'));");
    for (Object address : addresses) {
      String[] parts = address.toString().split("#", 2);
      String page = BuiltPages.R1.pages().text(parts[0]);
      assertThat(parts.length == 1 || page.contains("id=\"" + parts[1] + "\"")).isTrue();
    }
  }

  @Test
  void aSearchWithoutHitsSaysSoInWords() {
    assertThat(found("R1", "存在しない語")).isEmpty();
    assertThat(browser.one(".hits .status").getText()).contains("「存在しない語」", "0件");
  }

  @Test
  void aSearchFromAnyPageLeadsToItsHits() {
    open("R1/theme-3.html");
    browser.one("#search_").sendKeys("入居率", Keys.ENTER);
    browser.awaitFound();
    assertThat(browser.run("return decodeURIComponent(location.search);")).isEqualTo("?q=入居率");
    browser.one("#search_").clear();
    browser.one("#search_").sendKeys("PMDA 関西");
    assertThat(browser.all(".hits li").get(0).getText()).contains("PMDA関西支部");
    browser.all(".hits a").get(0).click();
    assertThat(browser.run("return location.pathname.split('/').pop();")).isEqualTo("theme-3.html");
  }

  @Test
  void withoutScriptsNoSearchFieldIsShownAndThePageSaysWhatToDo() {
    openWithoutScript("R1/search_results.html");
    assertThat(browser.one("form.search input").isDisplayed()).isFalse();
    assertThat(browser.one("noscript").getText()).contains("JavaScript");
  }
}
