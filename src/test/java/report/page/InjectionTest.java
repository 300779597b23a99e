package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import report.document.MemoryOutlet;
import report.document.SampleDocument;

class InjectionTest {
  static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<svg onload=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "\"><script>alert(1)</script>",
          "'><script>alert(1)</script>",
          "\" onmouseover=\"alert(1)",
          "' onmouseover='alert(1)",
          " onfocus=alert(1) autofocus ",
          "javascript:alert(1)",
          "<a href=\"javascript:alert(1)\">x</a>",
          "</title><script>alert(1)</script>",
          "</style><script>alert(1)</script>",
          "<!-- --><script>alert(1)</script>",
          "--><img src=x>",
          "<![CDATA[<script>alert(1)</script>]]>",
          "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
          "<base href=\"http://example.jp/\">",
          "<meta http-equiv=\"refresh\" content=\"0;url=http://example.jp/\">",
          "<link rel=stylesheet href=http://example.jp/x.css>",
          "<form action=x><input autofocus onfocus=alert(1)>",
          "<details open ontoggle=alert(1)>",
          "<math><mi xlink:href=\"data:text/html,<script>alert(1)</script>\">",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;script&#62;alert(1)&#60;/script&#62;",
          "${7*7}",
          "<#assign x=1>${x}",
          "<@layout title='x'/>",
          "#{7*7}",
          "[=7*7]",
          "\\u003cscript\\u003ealert(1)",
          "＜script＞alert(1)＜/script＞",
          "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
          "\u2028<script>alert(1)</script>",
          "<style>*{display:none}</style>",
          "<plaintext>",
          "<textarea>",
          "`onload=alert(1)`");

  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void aHostileTextMakesNoElementAndNoAttribute(String hostile) throws IOException {
    MemoryOutlet plain = PageOutputTest.pages(SampleDocument.japanese());
    MemoryOutlet hit = PageOutputTest.pages(SampleDocument.with(text -> hostile + text));
    assertThat(hit.files().keySet()).isEqualTo(plain.files().keySet());
    for (String page :
        List.of("index.html", "theme-3.html", "theme-4.html", "missing.html", "glossary.html")) {
      assertThat(Shape.of(hit.text(page))).as(page).isEqualTo(Shape.of(plain.text(page)));
      assertThat(Shape.text(hit.text(page))).contains(hostile);
    }
  }

  @Test
  void aBrowserSeesNothingButTextInHostileTexts() throws IOException, InterruptedException {
    Chromium browser = new Chromium(folder);
    PageOutputTest.pages(SampleDocument.japanese()).copyTo(folder.resolve("plain"));
    String hostile = String.join(" ", HOSTILE).replace("\u0000", "");
    PageOutputTest.pages(SampleDocument.with(text -> hostile + text)).copyTo(folder.resolve("hit"));
    for (String page :
        List.of("index.html", "theme-3.html", "theme-4.html", "missing.html", "glossary.html")) {
      assertThat(Shape.of(browser.dom(folder.resolve("hit").resolve(page))))
          .as(page)
          .isEqualTo(Shape.of(browser.dom(folder.resolve("plain").resolve(page))));
    }
  }
}
