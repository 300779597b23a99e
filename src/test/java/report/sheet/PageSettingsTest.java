package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.sheet.layout.Placeholder;
import report.sheet.layout.PlaceholderValues;
import report.sheet.template.Forms;
import report.sheet.template.StarterPaper;
import report.sheet.workbook.HeaderFooter;
import report.sheet.workbook.Page;

class PageSettingsTest {
  private static final PlaceholderValues VALUES =
      new PlaceholderValues(Map.of(Placeholder.PUBLISHER, "1番町&10号", Placeholder.YEAR, "令和元年度"));

  /** Otherwise {@code &101番町} would be 番町 in letters of 101 points. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          &10${発行者},               &10 1番町&&10号
          &10 ${発行者},              &10 1番町&&10号
          &10${年度},                 &10 令和元年度
          &12&B${発行者},             &12 &B1番町&&10号
          '&"ＭＳ ゴシック,標準"&8${発行者}', '&"ＭＳ ゴシック,標準"&8 1番町&&10号'
          &&10${発行者},              &&101番町&&10号
          &8,                        &8 #
          &P / &N,                   &P / &N
          """)
  void theSizeOfLettersEndsWithABlank(String template, String printed) {
    Page starter = Forms.read(Forms.starter(StarterPaper.A3)).page();
    HeaderFooter header = new HeaderFooter(template, "", "");

    assertThat(new PageSettings(starter.with(header, header)).scaled(VALUES).header().left())
        .isEqualTo(printed.replace("#", ""));
  }
}
