package report.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "商工労働部|商工労働部.xlsx",
        "../../etc/passwd|_.._etc_passwd.xlsx",
        "経済部/観光課|経済部_観光課.xlsx",
        "con|_con.xlsx",
        "NUL.txt|_NUL.txt.xlsx",
        "...|_.xlsx",
        "~$商工部|商工部.xlsx",
        "a\u202Eb|a_b.xlsx"
      })
  void aNameIsOneThatEverySystemCanStore(String department, String file) {
    assertThat(new FormNames().of(department)).isEqualTo(file);
  }

  @Test
  void namesThatSystemsTakeForTheSameAreToldApart() {
    FormNames names = new FormNames();
    assertThat(names.of("ABC課")).isEqualTo("ABC課.xlsx");
    assertThat(names.of("ａｂｃ課")).isEqualTo("ａｂｃ課-2.xlsx");
    assertThat(names.of("ABC課")).isEqualTo("ABC課-3.xlsx");
  }

  @Test
  void aLongNameIsCutWithoutCuttingACharacter() {
    assertThat(new FormNames().of("𠮷".repeat(300))).isEqualTo("𠮷".repeat(70) + ".xlsx");
  }
}
