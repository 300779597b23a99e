package report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainFormatTest {
  private static Stream<Object> arguments() {
    return Stream.of(
        0,
        1,
        -1,
        999,
        1000,
        -999,
        -1000,
        1_234_567,
        999L,
        1000L,
        Long.MIN_VALUE,
        2.5,
        new BigDecimal("1234.5"),
        "1234",
        "令和元年度",
        Locale.JAPAN);
  }

  @ParameterizedTest
  @MethodSource("arguments")
  void anArgumentIsWrittenAsMessageFormatWritesIt(Object argument) {
    for (Language language : Language.values()) {
      MessageFormat usual = new MessageFormat("{0}", language.locale());

      assertThat(new PlainFormat(language.locale()).format(argument))
          .isEqualTo(usual.format(new Object[] {argument}));
    }
  }
}
