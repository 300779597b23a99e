package report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTest {

  @ParameterizedTest
  @CsvSource({
    "1926-12-24,",
    "1926-12-25, SHOWA",
    "1989-01-07, SHOWA",
    "1989-01-08, HEISEI",
    "2019-04-30, HEISEI",
    "2019-05-01, REIWA",
    "2100-01-01, REIWA",
  })
  void aDayBelongsToOneEra(LocalDate day, Era era) {
    assertThat(Era.of(day).orElse(null)).isEqualTo(era);
  }

  @Test
  void theErasAgreeWithTheCalendarOfThePlatform() {
    for (LocalDate day = LocalDate.of(1926, 12, 25);
        day.isBefore(LocalDate.of(2030, 1, 1));
        day = day.plusDays(13)) {
      Era era = Era.of(day).orElseThrow();

      assertThat(era.yearOf(day.getYear()))
          .isEqualTo(JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA));
    }
  }

  @Test
  void anEraEndsTheDayBeforeTheNext() {
    assertThat(Era.SHOWA.lastDay()).hasValue(LocalDate.of(1989, 1, 7));
    assertThat(Era.HEISEI.lastDay()).hasValue(LocalDate.of(2019, 4, 30));
    assertThat(Era.REIWA.lastDay()).isEmpty();
    assertThat(Era.REIWA.firstDay()).isEqualTo("2019-05-01");
  }

  @ParameterizedTest
  @CsvSource({
    "REIWA, 2019-04-01, 2019-04-30, false",
    "REIWA, 2019-04-01, 2019-05-01, true",
    "HEISEI, 2019-04-30, 2019-05-31, true",
    "HEISEI, 2019-05-01, 2019-05-31, false",
    "HEISEI, 1988-12-01, 1989-01-07, false",
  })
  void aStretchIsInAnEraIfADayOfItIs(Era era, LocalDate from, LocalDate to, boolean inForce) {
    assertThat(era.isInForce(from, to)).isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({"R, REIWA", "r, REIWA", "令和, REIWA", "H, HEISEI", "平成, HEISEI", "昭和, SHOWA"})
  void anEraIsNamedByLetterOrKanji(String name, Era era) {
    assertThat(Era.named(name)).hasValue(era);
  }

  @ParameterizedTest
  @CsvSource({"M", "''", "令", "明治", "Reiwa"})
  void otherNamesAreNoEra(String name) {
    assertThat(Era.named(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SHOWA, 64, 1989", "HEISEI, 1, 1989", "HEISEI, 31, 2019", "REIWA, 1, 2019"})
  void aYearOfAnEraIsAGregorianYear(Era era, int year, int gregorian) {
    assertThat(era.gregorianYear(year)).isEqualTo(gregorian);
    assertThat(era.yearOf(gregorian)).isEqualTo(year);
  }

  @Test
  void everyFaultOfADateHasAKeyOfItsOwn() {
    assertThat(Arrays.stream(DateFault.values()).map(DateFault::key))
        .doesNotHaveDuplicates()
        .allMatch(key -> key.matches("date\\.[a-z-]+"));
  }
}
