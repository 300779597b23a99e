package report.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.document.Run;

class AddressesTest {
  @ParameterizedTest
  @CsvSource({
    "案内, https://example.jp/a, 案内（https://example.jp/a）",
    "案内, https://example.jp/%E8%B3%87%E6%96%99%201.pdf, 案内（https://example.jp/資料%201.pdf）",
    "案内, https://xn--r8jz45g.jp/, 案内（https://例え.jp/）",
    "案内, https://example.jp/%E8%B3, 案内（https://example.jp/%E8%B3）",
    "案内, https://example.jp/%E2%80%AEa, 案内（https://example.jp/%E2%80%AEa）",
    "課, mailto:%E8%AA%B2@example.jp, 課（課@example.jp）",
    "https://example.jp/, https://example.jp/, https://example.jp/",
    "https://example.jp, https://example.jp/, https://example.jp",
    "https://例え.jp/, https://xn--r8jz45g.jp/, https://例え.jp/",
    "a@example.jp, mailto:a@example.jp, a@example.jp",
  })
  void anAddressStandsBehindTheWordsThatDoNotSayIt(String words, String target, String printed) {
    assertThat(Run.text(Addresses.shown(List.of(new Run.Linked(words, false, target)))))
        .isEqualTo(printed);
  }

  @Test
  void theAddressStandsBehindTheLastWordsOfALink() {
    String target = "https://example.jp/";
    List<Run> runs =
        List.of(
            new Run.Plain("次の", false),
            new Run.Linked("案内", false, target),
            new Run.Mark(10, "kento"),
            new Run.Linked("図", true, target),
            new Run.Linked("別", false, "mailto:a@example.jp"),
            new Run.Plain("を参照", false));

    assertThat(Run.text(Addresses.shown(runs)))
        .isEqualTo("次の案内(*10)図（https://example.jp/）別（a@example.jp）を参照");
  }

  @Test
  void aLinkToAPlaceInTheBookIsItsWordsAlone() {
    List<Run> runs =
        List.of(
            new Run.Elsewhere("条件整備１", true, "housing", "seminar"), new Run.Plain("を参照", false));

    assertThat(Run.text(Addresses.shown(runs))).isEqualTo("条件整備１を参照");
  }
}
