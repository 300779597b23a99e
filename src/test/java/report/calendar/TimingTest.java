package report.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {
  private static final LocalDate DAY = LocalDate.of(2019, 11, 5);

  @Test
  void aSpanDoesNotEndBeforeItStarts() {
    assertThatThrownBy(() -> new Timing(DAY, DAY.minusDays(1), Precision.SPAN, false, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDayIsOneDay() {
    assertThatThrownBy(() -> new Timing(DAY, DAY.plusDays(1), Precision.DAY, false, "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Timing.day(DAY)).isEqualTo(new Timing(DAY, DAY, Precision.DAY, false, "2019-11-05"));
  }

  @ParameterizedTest(name = "{0} after {1}: {2}, {3} months")
  @CsvSource({
    "R1.11, R1.9頃, true, 2",
    "R1.12, R1.10頃, true, 2",
    "R1.10, R1.9, true, 1",
    "R1.9, R1.9, false, 0",
    "R1.9, R1.9.10, false, 0",
    "R1.9.30, R1.9, false, 0",
    "R1.10.1, R1.9, true, 1",
    "R1.10.1, R1.9.30, true, 0",
    "R1.10.30, R1.9.30, true, 1",
    "R1.10.29, R1.9.30, true, 0",
    "R2.9.30, R1.9.30, true, 12",
    "R2.9, R1.9, true, 12",
    "R3.10, R1.9, true, 25",
    "R1.8, R1.9, false, -1",
    "R2.4, R1年度, true, 1",
    "R2.3, R1年度末, false, 0",
    "R2.2～3, R2.2, false, 1",
  })
  void latenessIsToldAsFarAsThePrecisionsTell(String done, String due, boolean after, int months) {
    FiscalYear year = new FiscalYear(2019);
    Timing doneOn = TimingGrammar.read(done, year).found().orElseThrow();
    Timing dueOn = TimingGrammar.read(due, year).found().orElseThrow();

    assertThat(doneOn.isAfter(dueOn)).isEqualTo(after);
    assertThat(doneOn.monthsAfter(dueOn)).isEqualTo(months);
  }
}
