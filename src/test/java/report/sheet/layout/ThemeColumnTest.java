package report.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeColumnTest {

  @ParameterizedTest
  @EnumSource(ThemeColumn.class)
  void aTemplateLacksAColumnOnlyTogetherWithItsHead(ThemeColumn column) {
    assertThat(ThemeColumn.omittedWith(column.head()).contains(column.head()))
        .isEqualTo(column.isOptional());
  }

  @Test
  void theRatesOfResultsAreNextToTheProgress() {
    assertThat(ThemeColumn.PROGRESS.rates()).hasValue(ThemeColumn.RATES);
    assertThat(ThemeColumn.GOALS.rates()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ThemeColumn.class)
  void onlyAnOptionalColumnMayBeMissing(ThemeColumn column) {
    Map<ThemeColumn, Extent> places = places();
    places.remove(column);

    if (column.isOptional()) {
      assertThat(new Columns(places, List.of()).find(column)).isEmpty();
    } else {
      assertThatThrownBy(() -> new Columns(places, List.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void columnsAreInTheirOrder() {
    Map<ThemeColumn, Extent> places = places();
    places.put(ThemeColumn.GOALS, new Extent(5, 12));

    assertThatThrownBy(() -> new Columns(places, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<ThemeColumn, Extent> places() {
    Map<ThemeColumn, Extent> places = new EnumMap<>(ThemeColumn.class);
    for (ThemeColumn column : ThemeColumn.values()) {
      int first = places.size() * 10;
      places.put(column, new Extent(first, first + 10));
    }
    return places;
  }
}
