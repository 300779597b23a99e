package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import report.BrowserTests;
import report.cli.ExitCode;
import report.cli.Ran;
import report.read.translation.TranslatedPlan;

/** The pages of a book in two languages, one of them translated in part, in a real browser. */
@BrowserTests
class EditionPagesTest {
  @TempDir static Path folder;

  private final Chromium browser = Chromium.shared();

  @BeforeAll
  static void build() throws IOException {
    Path plans = TranslatedPlan.in(folder);
    TranslatedPlan.write(
        plans,
        "industry/plan.en.yaml",
        TranslatedPlan.PLAN_EN.replace("name: Number of seminars", "name:"));
    Ran ran =
        Ran.english(
            "build", "R1", "--plans", plans, "--out", folder.resolve("out"), "--format", "html");
    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
  }

  private static Path page(String name) {
    return folder.resolve("out/R1").resolve(name);
  }

  @Test
  void noPageInEnglishHasABarrier() throws IOException {
    try (Stream<Path> files = Files.list(page("en"))) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      assertThat(pages).hasSizeGreaterThan(5);
      for (Path page : pages) {
        String name = page.getFileName().toString();
        assertThat(new Axe(browser).barriers(name, () -> browser.open(page))).isEmpty();
      }
    }
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void eachLanguageLeadsToTheSamePageInTheOther() {
    browser.open(page("industry.html"));
    assertThat(browser.one("h1").getText()).contains("産業の振興");

    browser.one("header").findElement(By.linkText("English")).click();

    assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("en");
    assertThat(browser.one("h1").getText()).isEqualTo("Theme 1: Promotion of industry");
    browser.one("header").findElement(By.linkText("日本語")).click();
    assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("ja");
    assertThat(browser.one("h1").getText()).contains("産業の振興");
  }

  @Test
  void whatIsNotTranslatedIsMarkedAsJapanese() {
    browser.open(page("en/industry.html"));

    assertThat(browser.all("main [lang=ja]"))
        .isNotEmpty()
        .allMatch(element -> element.getText().contains("セミナーの開催回数"));
  }

  @Test
  void anEditionSearchesItsOwnTexts() {
    browser.open(URI.create(page("en/search_results.html").toUri() + "?q=Seminars"));

    assertThat(browser.one("#hits_").getText()).contains("Seminars", "Theme 1: Promotion");
    assertThat(browser.one("#hits_").findElement(By.tagName("a")).getDomAttribute("href"))
        .startsWith("industry.html");
  }
}
