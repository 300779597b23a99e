package report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import report.notation.HalfWidth;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.quantity.QuantityGrammar;

/** Whatever a figure looks like, its English form has the same number and nothing Japanese. */
class WordedFiguresTest {
  private static final int FIGURES = 20_000;
  private static final String[] HEADS = {"", "約", "▲", "延べ", "約▲", "累計", "年", "年間約", "毎年", "月"};
  private static final String[] UNITS = {
    "社", "％", "万円", "億円", "千人", "百万円", "m2", "kg-CO2", "か所", "回/年", "ポイント", "名", "㎡", "", "か月", "歳"
  };
  private static final String[] TAILS = {"", "以上", "超", "以下", "以内", "未満", "程度", "（累計）"};
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3000-\\u303F\\uFF00-\\uFFEF]");

  private static final Wording ENGLISH =
      new EnglishWording(Map.of("社", "company|companies", "か所", "place|places"));

  @Test
  void theNumberOfAFigureIsInItsEnglishForm() {
    Random random = new Random(28);
    int read = 0;
    for (int i = 0; i < FIGURES; i++) {
      String number =
          random.nextBoolean()
              ? "%,d".formatted(random.nextInt(100_000_000))
              : BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4)).toPlainString();
      String written = pick(random, HEADS) + number + pick(random, UNITS) + pick(random, TAILS);
      Optional<Quantity> quantity = QuantityGrammar.read(written).found();
      if (quantity.isPresent()) {
        check(quantity.get());
        read++;
      }
    }
    assertThat(read).isGreaterThan(FIGURES / 2);
  }

  @Test
  void theNumbersOfARangeAreInItsEnglishForm() {
    Random random = new Random(7);
    for (int i = 0; i < FIGURES; i++) {
      int low = random.nextInt(5_000_000);
      int high = low + 1 + random.nextInt(5_000_000);
      String written = low + "～" + high + pick(random, UNITS);
      Quantity quantity =
          QuantityGrammar.read(written).found().orElseThrow(() -> new AssertionError(written));
      check(quantity);
    }
  }

  private static void check(Quantity quantity) {
    Quantity worded = ENGLISH.quantity(quantity, Optional.empty());

    assertThat(JAPANESE.matcher(worded.written()).find())
        .as("%s: %s", quantity.written(), worded.written())
        .isFalse();
    if (quantity instanceof Interval range) {
      assertThat(worded).isInstanceOf(Interval.class);
      checkNumber(range.low(), ((Interval) worded).low(), worded.written());
      checkNumber(range.high(), ((Interval) worded).high(), worded.written());
    } else if (quantity instanceof Limit limit) {
      assertThat(((Limit) worded).comparison()).isEqualTo(limit.comparison());
      checkNumber(limit.bound(), ((Limit) worded).bound(), worded.written());
    } else {
      checkNumber((Figure) quantity, (Figure) worded, worded.written());
    }
  }

  private static void checkNumber(Figure figure, Figure worded, String printed) {
    assertThat(worded.value()).isEqualTo(figure.value());
    assertThat(worded.about()).isEqualTo(figure.about());
    assertThat(worded.unit().cumulative()).isEqualTo(figure.unit().cumulative());
    assertThat(
            Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?")
                .matcher(HalfWidth.of(printed))
                .results()
                .map(number -> new BigDecimal(number.group().replace(",", "")))
                .anyMatch(number -> number.compareTo(figure.value().abs()) == 0))
        .as("%s: %s", figure.written(), printed)
        .isTrue();
    assertThat(printed.contains("−"))
        .as("%s: %s", figure.written(), printed)
        .isEqualTo(figure.value().signum() < 0);
  }

  private static String pick(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }
}
