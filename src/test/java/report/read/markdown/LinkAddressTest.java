package report.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.prose.Inline;

class LinkAddressTest {
  @ParameterizedTest
  @CsvSource({
    "HTTPS://A.jp/X, https://A.jp/X",
    "http://a.jp, http://a.jp",
    "http://a.jp:8080/, http://a.jp:8080/",
    "https://user@a.jp/, https://user@a.jp/",
    "https://[2001:db8::1]/x, https://[2001:db8::1]/x",
    "https://日本.jp/資料?年=1#章, https://xn--wgv71a.jp/%E8%B3%87%E6%96%99?%E5%B9%B4=1#%E7%AB%A0",
    "https://a.jp/a b, https://a.jp/a%20b",
    "https://a.jp/%E8%b3, https://a.jp/%E8%b3",
    "https://a.jp/100%, https://a.jp/100%25",
    "https://a.jp/%zz, https://a.jp/%25zz",
    "https://a.jp/#a#b, https://a.jp/#a%23b",
    "https://a.jp/<>\"|, https://a.jp/%3C%3E%22%7C",
    "https://a.jp/😀, https://a.jp/%F0%9F%98%80",
    "mailto:a@b.jp, mailto:a@b.jp",
    "mailto:a@b.jp?subject=件, mailto:a@b.jp?subject=%E4%BB%B6"
  })
  void anAddressIsOfTheLettersThatBrowsersAndWorkbooksTake(String typed, String address) {
    assertThat(LinkAddress.of(typed)).contains(address);
    assertThat(LinkAddress.of(address)).as("it stays as it is").contains(address);
    assertThat(Inline.Link.isSafe(address)).isTrue();
    assertThat(address).matches("[\\x21-\\x7e]+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.jp",
        "//a.jp",
        "ftp://a.jp",
        "javascript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https:a.jp",
        "https://",
        "https:///x",
        "https://?x",
        "https://a jp/",
        "https://a<b/",
        "mailto:",
        "mailto:a",
        "mailto:@",
        "http://[x]/"
      })
  void whatNoBrowserCanFindIsNone(String typed) {
    assertThat(LinkAddress.of(typed)).isEmpty();
  }

  @Test
  void aLongAddressIsStillOne() {
    assertThat(LinkAddress.of("https://a.jp/" + "あ".repeat(5_000)).orElseThrow())
        .hasSize("https://a.jp/".length() + 9 * 5_000);
  }
}
