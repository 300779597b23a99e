package report.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalGovernmentCodeTest {

  /** 北海道, 札幌市, 青森県, 東京都, 横浜市, 大阪府, 大阪市, 岡山県, 沖縄県. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "010006", "011002", "020001", "130001", "141003", "270008", "271004", "330001", "470007"
      })
  void codesOfPublishedBodiesHaveTheirCheckDigit(String code) {
    assertThat(LocalGovernmentCode.of(code)).contains(code);
    assertThat(LocalGovernmentCode.of(code.substring(0, 5))).contains(code);
    assertThat(new LocalGovernmentCode(code).digits()).isEqualTo(code);
  }

  @Test
  void everyWrongDigitIsSeen() {
    String code = "271004";
    for (int place = 0; place < code.length(); place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String other = code.substring(0, place) + digit + code.substring(place + 1);
        assertThat(LocalGovernmentCode.of(other).filter(other::equals).isPresent())
            .as(other)
            .isEqualTo(other.equals(code));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2700", "480006", "大阪府", "27000８", "27000x", "2700080", "-27000"})
  void whatIsNoCodeIsNone(String written) {
    assertThat(LocalGovernmentCode.of(written)).isEmpty();
    assertThatThrownBy(() -> new LocalGovernmentCode(written))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
