package report.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.plan.Counting;

class PackingTest {
  private static final Packing PACKING = new Packing();

  private record Pair(Object left, Object right) {}

  private record Small(int number, boolean yes) {}

  private static Object again(Object value) {
    return PACKING.unpack(PACKING.pack(value, (ordinal, part) -> {}), (ordinal, part) -> {});
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, -1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void aWholeNumberComesBack(int number) {
    assertThat(again(number)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.00", "1E+3", "123456789012345678901234567890.1", "96.8"})
  void aDecimalComesBackWithItsScale(String number) {
    assertThat(again(new BigDecimal(number))).isEqualTo(new BigDecimal(number));
  }

  @Test
  void valuesOfAllKindsComeBackAsDeepAsTheyAre() {
    Pair value =
        new Pair(
            List.of("達成率", "達成率", "𠮷", "", "x".repeat(40_000)),
            new Pair(
                List.of(Optional.of(LocalDate.of(1868, 1, 25)), Optional.empty(), List.of()),
                List.of(new Small(3, true), new Small(-3, false), Counting.REPOST, true)));

    assertThat(again(value)).isEqualTo(value);
  }

  @Test
  void recordsAreSeenAgainWithTheirNumbers() {
    List<Object> seen = new ArrayList<>();
    List<Object> seenAgain = new ArrayList<>(List.of("", "", ""));
    Pair value = new Pair(new Small(1, true), new Small(2, false));

    PackedBytes bytes = PACKING.pack(value, (ordinal, part) -> seen.add(ordinal, part));
    Object made = PACKING.unpack(bytes, (ordinal, part) -> seenAgain.set(ordinal, part));

    assertThat(made).isEqualTo(value);
    assertThat(seen).containsExactly(value, value.left(), value.right()).isEqualTo(seenAgain);
  }

  @Test
  void whatItDoesNotKnowIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> again(new Pair("", new Object())));
    assertThatIllegalArgumentException().isThrownBy(() -> again(1.5));
  }
}
