package report.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import report.finding.CellLocation;
import report.spreadsheet.MarkedCopy.Mark;

/** A copy that is sent back shows what is wrong at its cells. */
class MarkedCopyTest {
  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("表紙").createRow(0).createCell(0).setCellValue("調査票");
      workbook.createSheet("テーマ1").createRow(2).createCell(4).setCellValue("四割");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static Mark mark(int row, int column, String text) {
    return new Mark(Optional.of(new CellLocation(2, "テーマ1", row, column)), text);
  }

  @Test
  void cellsAreColouredAndCommented() throws IOException {
    List<Mark> marks =
        List.of(
            mark(3, 5, "数値として読めません"),
            mark(3, 5, "単位がありません"),
            mark(9, 1, "空欄です"),
            new Mark(Optional.empty(), "計画が変わりました"));

    byte[] copy = MarkedCopy.of(workbook(), marks).orElseThrow();

    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
      XSSFCell cell = read.getSheet("テーマ1").getRow(2).getCell(4);
      assertThat(cell.getStringCellValue()).isEqualTo("四割");
      assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(cell.getCellComment().getString().getString()).isEqualTo("数値として読めません\n単位がありません");
      assertThat(read.getSheet("テーマ1").getRow(8).getCell(0).getCellComment()).isNotNull();
      assertThat(read.getSheet("表紙").getRow(0).getCell(0).getCellComment().getString().getString())
          .isEqualTo("計画が変わりました");
    }
    assertThat(MarkedCopy.of(copy, marks)).isPresent();
  }

  @Test
  void theSameMarksGiveTheSameBytes() throws IOException {
    byte[] workbook = workbook();
    List<Mark> marks = List.of(mark(3, 5, "数値として読めません"));

    assertThat(MarkedCopy.of(workbook, marks))
        .contains(MarkedCopy.of(workbook, marks).orElseThrow());
  }

  @Test
  void whatCannotBeCopiedIsNot() {
    assertThat(MarkedCopy.of(new byte[0], List.of())).isEmpty();
    assertThat(MarkedCopy.of(new byte[5 << 20], List.of())).isEmpty();
  }
}
