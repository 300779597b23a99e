package report.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellRangeTest {
  @ParameterizedTest
  @CsvSource({"0, A1", "25, Z1", "26, AA1", "51, AZ1", "52, BA1", "701, ZZ1", "702, AAA1"})
  void columnsAreLetters(int column, String name) {
    assertThat(CellRange.cell(0, column)).isEqualTo(name);
  }

  @Test
  void anAreaIsNamedByItsCorners() {
    CellRange area = new CellRange(1, 3, 0, 2);
    assertThat(area.name()).isEqualTo("A2:C4");
    assertThat(area.fixed()).isEqualTo("$A$2:$C$4");
    assertThat(area.isOneCell()).isFalse();
  }

  @Test
  void aSingleCellIsNamedOnce() {
    CellRange area = new CellRange(2, 2, 2, 2);
    assertThat(area.name()).isEqualTo("C3");
    assertThat(area.fixed()).isEqualTo("$C$3");
    assertThat(area.isOneCell()).isTrue();
  }

  @Test
  void whatEndsBeforeItBeginsIsNoArea() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CellRange(1, 0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new CellRange(0, 0, 1, 0));
  }
}
