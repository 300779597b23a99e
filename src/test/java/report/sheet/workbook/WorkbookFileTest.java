package report.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookFileTest {
  private static final Font FONT = Font.plain("ＭＳ 明朝", 10.5, 1);
  private static final CellRange PLACE = new CellRange(0, 9, 0, 3);

  private final Workbook workbook = new Workbook(new Properties("", "", ""), FONT);
  private final Style style =
      workbook.style(
          new CellStyle(
              FONT,
              CellStyle.GENERAL,
              Fill.NONE,
              Map.of(),
              new Alignment("general", "top", 0, true, false, 0)));
  private final Sheet sheet = workbook.add("一", page());

  @Test
  void theTypesOfThePartsAreTheFirstPart() throws IOException {
    assertThat(parts().keySet()).startsWith("[Content_Types].xml", "_rels/.rels");
  }

  @Test
  void aCellWithoutCharactersHasNoValue() throws IOException {
    Row row = sheet.addRow(15);
    row.add(0, style).text("");
    row.add(1, style).text(List.of());
    row.add(2, style).text("字");

    XSSFRow read = read().getSheetAt(0).getRow(0);

    assertThat(read.getCell(0).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(read.getCell(1).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(read.getCell(2)).hasToString("字");
  }

  @Test
  void aNumberOfMoreThanFifteenDigitsKeepsThemAsAText() throws IOException {
    Row row = sheet.addRow(15);
    List<String> numbers =
        List.of(
            "123456789012345", "1234567890123456", "12300000000000000000", "0.12345678901234567");
    for (int i = 0; i < numbers.size(); i++) {
      row.add(i, style).number(new BigDecimal(numbers.get(i)));
    }

    XSSFRow read = read().getSheetAt(0).getRow(0);

    assertThat(read.getCell(0).getNumericCellValue()).isEqualTo(123456789012345.0);
    assertThat(read.getCell(1).getStringCellValue()).isEqualTo("1234567890123456");
    assertThat(read.getCell(2).getNumericCellValue()).isEqualTo(1.23e19);
    assertThat(read.getCell(3).getStringCellValue()).isEqualTo("0.12345678901234567");
  }

  @Test
  void aChartHasSquareCornersAndAShortAlternative() throws IOException {
    sheet.addRow(15);
    sheet.drawings().add(chart("一つ目の文。" + "長".repeat(300)));
    sheet.drawings().add(chart("長".repeat(300)));
    sheet.drawings().add(chart("𠮷".repeat(300)));

    Map<String, String> parts = parts();

    assertThat(parts.get("xl/charts/chart1.xml"))
        .contains("<c:roundedCorners val=\"0\"/><c:chart>");
    assertThat(parts.get("xl/drawings/drawing1.xml"))
        .contains("descr=\"一つ目の文。\"")
        .contains("descr=\"" + "長".repeat(254) + "…\"")
        .contains("descr=\"" + "𠮷".repeat(127) + "…\"");
  }

  private static Chart chart(String alternative) {
    return new Chart(
        "題",
        alternative,
        PLACE,
        FONT.name(),
        new Colour(0),
        new Chart.Source<>("'一'!$A$1", List.of("字")),
        new Chart.Source<>("'一'!$B$1", List.of(BigDecimal.ONE)),
        true,
        1);
  }

  private static Page page() {
    HeaderFooter none = new HeaderFooter("", "", "");
    return new Page(
        9, true, new Margins(1, 1, 1, 1, 0, 0), true, new Page.Scale.Fixed(100), none, none);
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private XSSFWorkbook read() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes()));
  }

  private Map<String, String> parts() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
