package report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTextTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 100_000})
  void aTextComesBackAsItWas(int times) {
    String text = "達成率 80.0％ 𠮷\n".repeat(times);

    PackedText packed = PackedText.of(text);

    assertThat(packed.text()).isEqualTo(text);
    assertThat(packed.isEmpty()).isEqualTo(times == 0);
  }
}
