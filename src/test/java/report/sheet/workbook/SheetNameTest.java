package report.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNameTest {
  @ParameterizedTest
  @CsvSource({"テーマ３, テーマ３", "a[1]:b*c?d/e\\f, a　1　　b　c　d　e　f", "\"'a'b'\", 　a'b　"})
  void whatExcelRefusesBecomesASpace(String name, String fit) {
    assertThat(SheetName.of(name.replace("\"", ""))).isEqualTo(fit);
  }

  @Test
  void aNameHas31CharactersAtMostAndNoneIsCutInTwo() {
    assertThat(SheetName.of("あ".repeat(40))).isEqualTo("あ".repeat(31));
    assertThat(SheetName.of("あ".repeat(30) + "𠮷野")).isEqualTo("あ".repeat(30));
  }

  @Test
  void quotesInANameAreDoubledInAPlace() {
    assertThat(SheetName.place("a'b", "A1")).isEqualTo("'a''b'!A1");
  }
}
