package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import report.BrowserTests;
import report.document.MemoryOutlet;
import report.document.SampleDocument;

class InjectionTest {
  static final List<String> HOSTILE = HostileTexts.ALL;

  private static MemoryOutlet plain = new MemoryOutlet();

  @TempDir Path folder;

  @BeforeAll
  static void makePlainPages() throws IOException {
    plain = PageOutputTest.pages(SampleDocument.japanese());
  }

  private static List<String> pages(MemoryOutlet outlet) {
    return outlet.files().keySet().stream().filter(file -> file.endsWith(".html")).toList();
  }

  @Test
  void aHundredTextsAreTried() {
    assertThat(HOSTILE).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
  }

  @Tag("slow")
  @ParameterizedTest
  @FieldSource("HOSTILE")
  void aHostileTextMakesNoElementNoAttributeAndEndsNoString(String hostile) throws IOException {
    MemoryOutlet hit = PageOutputTest.pages(SampleDocument.with(text -> hostile + text));
    assertThat(hit.files().keySet()).isEqualTo(plain.files().keySet());
    for (String page : pages(plain)) {
      assertThat(Shape.of(hit.text(page))).as(page).isEqualTo(Shape.of(plain.text(page)));
      assertThat(Shape.text(hit.text(page))).contains(hostile);
    }
    assertThat(hit.text("search_index.js").replaceAll("\"[^\"]*\"", ""))
        .matches("[\\w(){}\\[\\]:;,\\s]*");
    String style = hit.text("print.css");
    assertThat(style).isNotEqualTo(plain.text("print.css"));
    assertThat(withoutStrings(style)).isEqualTo(withoutStrings(plain.text("print.css")));
  }

  private static String withoutStrings(String css) {
    assertThat(css.replaceAll("\"([\\p{L}\\p{Nd}]|\\\\[0-9a-f]+ )*\"", "").indexOf('\\'))
        .isEqualTo(-1);
    return css.replaceAll("content: \"[^\"\n]*\"", "");
  }

  @BrowserTests
  @Test
  void aBrowserSeesNothingButTextInHostileTexts() throws IOException {
    plain.copyTo(folder.resolve("plain"));
    String hostile = String.join(" ", HOSTILE).replace("\u0000", "");
    PageOutputTest.pages(SampleDocument.with(text -> hostile + text)).copyTo(folder.resolve("hit"));
    Chromium browser = Chromium.shared();
    for (String page : pages(plain)) {
      assertThat(Shape.of(browser.dom(folder.resolve("hit").resolve(page))))
          .as(page)
          .isEqualTo(Shape.of(browser.dom(folder.resolve("plain").resolve(page))));
    }
    URI search = folder.resolve("hit/search_results.html").toUri();
    browser.open(URI.create(search + "?q=" + URLEncoder.encode("クラスター", StandardCharsets.UTF_8)));
    browser.awaitFound();
    assertThat(browser.all(".hits mark")).isNotEmpty();
    assertThat(browser.all(".hits script, .hits img, .hits iframe, .hits [onclick]")).isEmpty();
    assertThat(browser.console()).isEmpty();
  }
}
