package report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.plan.FigureStyle;
import report.quantity.Figure;
import report.quantity.QuantityGrammar;

class FigurePrinterTest {
  private static final FigurePrinter STYLED =
      new FigurePrinter(new FigureStyle(true, Optional.of(2), Optional.empty()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2468人|2,468人",
        "２４６８人|2,468人",
        "2,468人|2,468人",
        "12345678円|12,345,678円",
        "12345千円|12,345千円",
        "73.18741450068399％|73.19％",
        "73.185％|73.19％",
        "▲73.185％|▲73.19％",
        "99.999％|100％",
        "1234.5678t|1,234.57t",
        "約12345人|約12,345人",
        "年1500回以上|年1,500回以上",
        "1000～2000人|1,000～2,000人",
        "1000～2000万円|1,000～2,000万円",
        "累計15000件|累計15,000件",
        "90.123％以上|90.12％以上",
      })
  void aFigureIsPrintedInTheStyleOfTheBook(String written, String printed) {
    assertThat(STYLED.of(QuantityGrammar.read(written).found().orElseThrow())).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "28億9,075万円",
        "1万2600人",
        "5％",
        "73.1％",
        "73.10％",
        "0.5回",
        "0件",
        "2030年",
        "2027年度",
        "50社以上",
        "1.7万人",
        "12位"
      })
  void whatNeedsNoChangeStaysAsWritten(String written) {
    assertThat(STYLED.of(QuantityGrammar.read(written).found().orElseThrow())).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2468人", "73.18741450068399％", "２４６８人"})
  void withoutAStyleAFigureIsPrintedAsWritten(String written) {
    assertThat(
            new FigurePrinter(FigureStyle.WRITTEN)
                .of(QuantityGrammar.read(written).found().orElseThrow()))
        .isEqualTo(written);
  }

  @Test
  void onlyTheNumberOfTheFigureChanges() {
    assertThat(STYLED.of("R6 2468人（2025年、うち1234人）", BigDecimal.valueOf(2468)))
        .isEqualTo("R6 2,468人（2025年、うち1234人）");
    assertThat(STYLED.of("1768戸（R8.2月時点）", BigDecimal.valueOf(1768))).isEqualTo("1,768戸（R8.2月時点）");
    assertThat(STYLED.of("10000人（1000人/年）", BigDecimal.valueOf(5))).isEqualTo("10000人（1000人/年）");
  }

  /** Any figure: what is printed is the exact figure rounded half up, and no digit else. */
  @Test
  void aPrintedFigureIsTheExactOneRoundedHalfUp() {
    Random random = new Random(16);
    for (int round = 0; round < 5000; round++) {
      int scale = random.nextInt(8);
      int decimals = random.nextInt(5);
      BigDecimal exact = new BigDecimal(random.nextLong(10_000_000_000L)).movePointLeft(scale);
      String written = (random.nextBoolean() ? "▲" : "") + exact.toPlainString() + "人";
      Figure figure = QuantityGrammar.readFigure(written).found().orElseThrow();
      FigurePrinter printer =
          new FigurePrinter(
              new FigureStyle(random.nextBoolean(), Optional.of(decimals), Optional.empty()));
      Figure printed = QuantityGrammar.readFigure(printer.of(figure)).found().orElseThrow();
      assertThat(printed.value().abs())
          .as(written)
          .isEqualByComparingTo(exact.setScale(decimals, RoundingMode.HALF_UP));
      assertThat(printed.value().signum() * figure.value().signum()).isNotNegative();
    }
  }
}
