package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionType;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The 総括表 and the 達成状況: links, bars and charts. */
class SummarySheetTest {
  private static XSSFWorkbook workbook;
  private static XSSFSheet summary;

  @BeforeAll
  static void write() throws IOException {
    workbook =
        new XSSFWorkbook(
            new ByteArrayInputStream(
                SampleBook.workbook(
                    SampleBook.of(List.of(SampleThemes.health(), SampleThemes.extremes())))));
    summary = workbook.getSheet("総括表");
  }

  @Test
  void bandsNameThemeAndInitiativeOnceAndLeadToTheirSheets() {
    List<String> led = new ArrayList<>();
    for (Row row : summary) {
      Cell cell = row.getCell(0);
      if (cell != null && cell.getHyperlink() != null) {
        String[] place = cell.getHyperlink().getAddress().replace("'", "").split("!A", 2);
        led.add(
            cell.getStringCellValue()
                + " → "
                + workbook
                    .getSheet(place[0])
                    .getRow(Integer.parseInt(place[1]) - 1)
                    .getCell(0)
                    .getStringCellValue());
      }
    }
    assertThat(led)
        .containsExactly(
            "テーマ３　健康・医療関連産業の世界的なクラスター形成 → 令和元年度　取組・目標・進捗状況",
            "彩都を中心とするライフサイエンスの拠点性の向上 → 彩都を中心とするライフサイエンスの拠点性の向上");
  }

  @Test
  void emptyColumnsAreLeftOutAndOnlyTheHeadsStayInSight() {
    assertThat(texts(summary.getRow(2)))
        .containsExactly("指標・目標", "区分", "昨年度", "目標", "実績", "達成率", "評価", "結果");
    assertThat(summary.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell.getStringCellValue()));
    return texts;
  }

  @Test
  void eachRateHasABarBehindItThatEndsAtTheHighest() {
    ConditionalFormattingRule rule =
        summary.getSheetConditionalFormatting().getConditionalFormattingAt(0).getRule(0);
    assertThat(rule.getConditionType()).isEqualTo(ConditionType.DATA_BAR);
    assertThat(rule.getDataBarFormatting().getMaxThreshold().getValue()).isEqualTo(108.0);
    assertThat(summary.getCTWorksheet().xmlText())
        .contains("gradient=\"0\"", "sqref>" + rates().formatAsString() + "<");
  }

  private static CellRangeAddress rates() {
    return summary
        .getSheetConditionalFormatting()
        .getConditionalFormattingAt(0)
        .getFormattingRanges()[0];
  }

  @Test
  void theChartsSayWhatTheyShowAndReferToTheData() {
    List<XSSFChart> charts = workbook.getSheet("達成状況").getDrawingPatriarch().getCharts();
    assertThat(charts)
        .extracting(c -> c.getTitleText().getString())
        .containsExactly("テーマ別の平均達成率（％）", "評価別の目標の数（件）");
    assertThat(workbook.getSheet("達成状況").getDrawingPatriarch().getShapes())
        .extracting(SummarySheetTest::alternative)
        .containsExactly("テーマ別の平均達成率（％）：テーマ３ 81.8％、テーマ１２ 81.8％", "評価別の目標の数（件）：◎ 2件、○ 1件、△ 1件、× 1件");
    for (XSSFChart chart : charts) {
      assertThat(chart.getCTChart().xmlText()).contains("'集計データ'!$F$", "srgbClr");
    }
  }

  @Test
  void theFiguresOfTheChartsStandInATable() {
    XSSFSheet figures = workbook.getSheet("集計データ");
    assertThat(figures.getTables())
        .singleElement()
        .satisfies(t -> assertThat(t.getName()).isEqualTo("Figures"));
    assertThat(figures.getRow(0).getCell(5)).hasToString("値");
    assertThat(figures.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(8);
  }

  private static String alternative(XSSFShape chart) {
    return ((XSSFGraphicFrame) chart)
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .getDescr();
  }
}
