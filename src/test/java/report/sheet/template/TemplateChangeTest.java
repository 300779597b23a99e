package report.sheet.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.PrintTests;
import report.document.Document;
import report.finding.Findings;
import report.sheet.Printed;
import report.sheet.SampleBook;
import report.sheet.SampleThemes;
import report.sheet.template.TemplateFaults.Fault;

/**
 * What somebody changes in the template is changed in workbook: as a program writes the template,
 * and as LibreOffice saves it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@PrintTests
class TemplateChangeTest {
  private static final Document DOCUMENT =
      SampleBook.of(List.of(SampleBook.theme(3, "題", SampleThemes.nakanoshima())));

  @TempDir private static Path folder;

  @BeforeAll
  void changeTheTemplate() throws IOException {
    Files.createDirectories(folder.resolve("poi"));
    Files.write(
        folder.resolve("poi/sheet.xlsx"),
        Forms.edited(StarterPaper.A3, TemplateChangeTest::change));
    Path template = folder.resolve("poi/sheet.xlsx");
    Printed.convertInOfficeFonts(template, "xlsx", folder.resolve("office"));
    Printed.convert(template, "xlsx", folder.resolve("without"));
  }

  /** Colour, font, width, height, paper, margin, words and a mark. */
  private static void change(XSSFWorkbook template) {
    XSSFSheet form = template.getSheet("様式");
    XSSFCellStyle band = ownStyle(form.getRow(4).getCell(0));
    band.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    band.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xE6, (byte) 0x99}));
    XSSFFont letters = template.createFont();
    letters.setFontName("Noto Sans Mono CJK JP");
    letters.setFontHeight(9.0);
    ownStyle(form.getRow(7).getCell(0)).setFont(letters);
    form.getRow(7).setHeightInPoints(13.5f);
    form.setColumnWidth(0, 38 * 256);
    form.getPrintSetup().setPaperSize((short) Paper.B4.number());
    form.getPrintSetup().setScale((short) 80);
    form.getRow(5).getCell(0).setCellValue("＜取組＞");
    form.getRow(9).getCell(2).setCellValue("●");
  }

  /** A style that no other cell has. */
  private static XSSFCellStyle ownStyle(XSSFCell cell) {
    XSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    cell.setCellStyle(style);
    return style;
  }

  private static XSSFSheet theme(String folderOfTemplate) throws IOException {
    Findings findings = new Findings();
    byte[] workbook =
        SampleBook.write(DOCUMENT, folder.resolve(folderOfTemplate), findings)
            .getOrDefault("R1.xlsx", new byte[0]);
    assertThat(findings.sorted()).isEmpty();
    return new XSSFWorkbook(new ByteArrayInputStream(workbook)).getSheet("テーマ３");
  }

  private static XSSFCell cell(XSSFSheet sheet, String text) {
    for (var row : sheet) {
      for (var cell : row) {
        if (cell.toString().equals(text)) {
          return (XSSFCell) cell;
        }
      }
    }
    throw new AssertionError("no cell says " + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"poi", "office"})
  void colourAndFontAreThoseOfTheTemplate(String template) throws IOException {
    XSSFSheet theme = theme(template);
    assertThat(cell(theme, "未来医療国際拠点").getCellStyle().getFillForegroundXSSFColor().getARGBHex())
        .isEqualTo("FFFFE699");
    XSSFCell body = cell(theme, "施設計画");
    assertThat(body.getCellStyle().getFont().getFontName()).isEqualTo("Noto Sans Mono CJK JP");
    assertThat(body.getCellStyle().getFont().getFontHeightInPoints()).isEqualTo((short) 9);
    assertThat(body.getRow().getHeightInPoints()).isBetween(13.4f, 13.6f);
  }

  @ParameterizedTest
  @ValueSource(strings = {"poi", "office"})
  void widthPaperAndScaleAreThoseOfTheTemplate(String template) throws IOException {
    XSSFSheet theme = theme(template);
    double width = 0;
    for (int column = 0; column < cell(theme, "▷").getColumnIndex(); column++) {
      width += theme.getColumnWidth(column) / 256.0;
    }
    assertThat(width).isBetween(37.0, 38.0);
    assertThat(theme.getPrintSetup().getPaperSize()).isEqualTo((short) Paper.B4.number());
    assertThat(theme.getPrintSetup().getScale()).isEqualTo((short) 80);
    assertThat(theme.getPrintSetup().getLandscape()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"poi", "office"})
  void wordsAndMarksAreThoseOfTheTemplate(String template) throws IOException {
    XSSFSheet theme = theme(template);
    assertThat(cell(theme, "＜取組＞").getColumnIndex()).isZero();
    assertThat(cell(theme, "●").getColumnIndex()).isZero();
  }

  /** LibreOffice writes the font that it took into the samples. */
  @Test
  void aTemplateSavedWithoutItsFontsIsRefusedWithTheSamplesThatLostThem() throws IOException {
    Findings findings = new Findings();
    SheetTemplate.check(folder.resolve("without/sheet.xlsx"), findings);
    assertThat(findings.sorted())
        .isNotEmpty()
        .allSatisfy(
            finding -> assertThat(finding.sentence()).isEqualTo(Fault.PROPORTIONAL_FONT.sentence()))
        .anySatisfy(finding -> assertThat(finding.arguments()).contains("様式!A4"));
  }

  @Test
  void theHeadsAndFootersOfLibreOfficeStillAskForTheSame() throws IOException {
    assertThat(theme("office").getFooter().getLeft()).contains("大阪府　令和元年度");
  }
}
