package report.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import report.prose.Prose;
import report.quantity.Unit;

class GoalTest {
  private static final Measure FIVE =
      GivenPlan.measure(Optional.of("5件"), Optional.empty(), Optional.empty());

  @ParameterizedTest
  @CsvSource(
      value = {
        "50社, 30社, 20社, 社",
        "500万円, 474百万円, ―, 円",
        "90％以上, 約97%, ―, ％",
        "80～90％, ―, 85％, ％",
        "―, 3件, ―, 件",
        "―, ―, 3件, 件",
        "―, ―, ―, ''",
      },
      nullValues = "―")
  void theFiguresOfAMeasureHaveOneUnit(
      String target, String previous, String baseline, String unit) {
    assertThat(measure(target, previous, baseline).unit()).isEqualTo(new Unit(unit));
  }

  @ParameterizedTest
  @CsvSource(
      value = {"50社, 30機関, ―", "50社, ―, 30", "―, 30社, 30件"},
      nullValues = "―")
  void figuresOfDifferentUnitsAreNoMeasure(String target, String previous, String baseline) {
    assertThatThrownBy(() -> measure(target, previous, baseline))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("units differ");
  }

  @Test
  void aNumericGoalHasAMeasure() {
    assertThatThrownBy(() -> numeric(List.of(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(numeric(List.of(FIVE), Optional.empty()).measures()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Method.class,
      names = {"RATIO", "INVERSE", "FROM_BASELINE"})
  void theMethodsOfFigures(Method method) {
    assertThatCode(() -> numeric(List.of(FIVE), Optional.of(method))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void aMethodIsFoundByItsKey(Method method) {
    assertThat(method.key()).isEqualTo(method.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    assertThat(Method.of(method.key())).hasValue(method);
    assertThat(Method.of(method.name())).isEmpty();
  }

  @Test
  void aResultOfFiguresHasOne() {
    assertThatThrownBy(
            () ->
                new Result.Numeric(
                    new Id("g"), Optional.empty(), List.of(), Prose.EMPTY, Prose.EMPTY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTED, COUNTED, COUNTED",
    "COUNTED, REPOST, REPOST",
    "COUNTED, REFERENCE, REFERENCE",
    "REPOST, COUNTED, REPOST",
    "REPOST, REFERENCE, REPOST",
    "REFERENCE, COUNTED, REFERENCE",
    "REFERENCE, REPOST, REFERENCE",
  })
  void aPartIsCountedOnlyWithinACountedWhole(Counting whole, Counting part, Counting together) {
    assertThat(whole.around(part)).isEqualTo(together);
  }

  private static Measure measure(
      @Nullable String target, @Nullable String previous, @Nullable String baseline) {
    return GivenPlan.measure(
        Optional.ofNullable(target), Optional.ofNullable(previous), Optional.ofNullable(baseline));
  }

  private static NumericGoal numeric(List<Measure> measures, Optional<Method> method) {
    return new NumericGoal(
        new Id("g"),
        Prose.line("目標"),
        IndicatorKind.OUTCOME,
        Counting.COUNTED,
        measures,
        method,
        Optional.empty(),
        Prose.EMPTY);
  }
}
