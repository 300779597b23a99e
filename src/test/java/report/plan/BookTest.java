package report.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.calendar.FiscalYear;
import report.prose.Prose;

class BookTest {
  private static final Term KENTO = new Term(new Id("kento"), "健都", Prose.line("北大阪健康医療都市"));

  @Test
  void aTermIsFoundByItsId() {
    assertThat(book(1, List.of(KENTO), List.of()).term("kento")).hasValue(KENTO);
    assertThat(book(1, List.of(KENTO), List.of()).term("pmda")).isEmpty();
  }

  @Test
  void anIdNamesOneTermAndOneTheme() {
    Theme theme = GivenPlan.theme(1, List.of());

    assertThatThrownBy(() -> book(1, List.of(KENTO, KENTO), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> book(1, List.of(), List.of(theme, theme)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -10})
  void aNoteNumberBelowOneIsRejected(int firstNote) {
    assertThatThrownBy(() -> book(firstNote, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Book book(int firstNote, List<Term> glossary, List<Theme> themes) {
    return new Book(
        new FiscalYear(2019),
        "大阪府",
        "題",
        GivenPlan.date("R2.3月末"),
        firstNote,
        RatingScheme.STANDARD,
        RatePolicy.DEFAULT,
        glossary,
        themes);
  }
}
