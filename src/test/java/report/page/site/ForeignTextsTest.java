package report.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignTextsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Seminars</p> | <p>Seminars</p>",
        "<p>企業の連携</p> | <p><span lang=\"ja\">企業の連携</span></p>",
        "<p>Theme 1 産業の振興 (2)</p> | <p>Theme 1 <span lang=\"ja\">産業の振興</span> (2)</p>",
        "<p>「IoT」の活用</p> | <p><span lang=\"ja\">「IoT」の活用</span></p>",
        "<p>a・b、c</p> | <p>a・b、c</p>",
        "<td data-label=\"目標 > 1\">12</td> | <td data-label=\"目標 > 1\">12</td>",
        "<title>産業</title><p>x</p> | <title>産業</title><p>x</p>",
        "<svg><text>産業</text></svg>業 | <svg><text>産業</text></svg><span lang=\"ja\">業</span>",
        "<svg><svg>産</svg>業</svg>業 | <svg><svg>産</svg>業</svg><span lang=\"ja\">業</span>",
        "<script>'産'</script>業 | <script>'産'</script><span lang=\"ja\">業</span>",
        "<!-- 産 > 業 -->業 | <!-- 産 > 業 --><span lang=\"ja\">業</span>",
        "<script>'産' | <script>'産'",
        "業 | <span lang=\"ja\">業</span>",
        "𠮷野 | <span lang=\"ja\">𠮷野</span>"
      })
  void japaneseTextsAreMarkedAndNothingElse(String page, String marked) {
    assertThat(ForeignTexts.marked(page)).isEqualTo(marked);
  }

  @Test
  void aPageWithManyOpenElementsIsReadOnce() {
    String page = "<svg>".repeat(100_000) + "業";

    assertThat(ForeignTexts.marked(page)).isEqualTo(page);
  }
}
