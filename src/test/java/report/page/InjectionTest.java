package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

  @TempDir Path folder;

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
  void aHostileTextMakesNoElementAndNoAttribute(String hostile) throws IOException {
    MemoryOutlet plain = PageOutputTest.pages(SampleDocument.japanese());
    MemoryOutlet hit = PageOutputTest.pages(SampleDocument.with(text -> hostile + text));
    assertThat(hit.files().keySet()).isEqualTo(plain.files().keySet());
    for (String page : pages(plain)) {
      assertThat(Shape.of(hit.text(page))).as(page).isEqualTo(Shape.of(plain.text(page)));
      assertThat(Shape.text(hit.text(page))).contains(hostile);
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @FieldSource("HOSTILE")
  void aHostileTextEndsNoStringOfTheStyleSheetForPrint(String hostile) throws IOException {
    String plain = PageOutputTest.pages(SampleDocument.japanese()).text("print.css");
    String hit =
        PageOutputTest.pages(SampleDocument.with(text -> hostile + text)).text("print.css");
    assertThat(hit).isNotEqualTo(plain);
    assertThat(withoutStrings(hit)).isEqualTo(withoutStrings(plain));
  }

  private static String withoutStrings(String css) {
    assertThat(css.replaceAll("\"([\\p{L}\\p{Nd}]|\\\\[0-9a-f]+ )*\"", "").indexOf('\\'))
        .isEqualTo(-1);
    return css.replaceAll("content: \"[^\"\n]*\"", "");
  }

  @BrowserTests
  @Test
  void aBrowserSeesNothingButTextInHostileTexts() throws IOException {
    MemoryOutlet plain = PageOutputTest.pages(SampleDocument.japanese());
    plain.copyTo(folder.resolve("plain"));
    String hostile = String.join(" ", HOSTILE).replace("\u0000", "");
    PageOutputTest.pages(SampleDocument.with(text -> hostile + text)).copyTo(folder.resolve("hit"));
    try (Chromium browser = new Chromium()) {
      for (String page : pages(plain)) {
        assertThat(Shape.of(browser.dom(folder.resolve("hit").resolve(page))))
            .as(page)
            .isEqualTo(Shape.of(browser.dom(folder.resolve("plain").resolve(page))));
      }
    }
  }
}
