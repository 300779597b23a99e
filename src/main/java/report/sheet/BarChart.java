package report.sheet;

import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import report.sheet.grid.Look;

/**
 * Draws a native bar chart of one series. It needs no colour to be read: there is one series, each
 * bar bears its figure, and what a bar stands for is written beside it.
 */
final class BarChart {
  private static final double LETTER = 7;
  private static final double TITLE = 9.5;
  private static final int GAP = 60;
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final int HUNDREDTHS = 100;

  /** A dark grey blue, which prints dark on any printer. */
  private static final byte[] INK = {0x44, 0x5F, (byte) 0x86};

  private static final byte[] GRID = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};

  private final XSSFChart chart;
  private final String font;
  private final boolean lying;

  private BarChart(XSSFChart chart, String font, boolean lying) {
    this.chart = chart;
    this.font = font;
    this.lying = lying;
  }

  /**
   * What a chart shows.
   *
   * @param title its title, which names the unit
   * @param alternative what it shows, in words
   * @param data the sheet of its figures
   * @param labels what each bar stands for
   * @param numbers how long each bar is
   * @param lying whether the bars lie, which long labels need
   * @param step from one line of the grid to the next
   */
  record Subject(
      String title,
      String alternative,
      XSSFSheet data,
      CellRangeAddress labels,
      CellRangeAddress numbers,
      boolean lying,
      double step) {}

  /** Draws a chart in its place. */
  static void draw(XSSFSheet sheet, XSSFClientAnchor place, Subject subject, Template template) {
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(place);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(CellText.of(subject.alternative()));
    chart.getGraphicFrame().setName(CellText.of(subject.title()));
    String font = template.sample(Look.WORDS).getCellStyle().getFont().getFontName();
    new BarChart(chart, font, subject.lying()).draw(subject);
  }

  private void draw(Subject subject) {
    chart.setTitleText(CellText.of(subject.title()));
    chart.setTitleOverlay(false);
    XDDFTextRun title = chart.getFormattedTitle().getParagraph(0).getTextRuns().get(0);
    title.setFontSize(TITLE);
    title.setBold(false);
    title.setFonts(fonts());
    XDDFCategoryAxis labels =
        chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis numbers = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    axes(labels, numbers);
    numbers.setMajorUnit(subject.step());
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, numbers);
    bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
    bars.setVaryColors(false);
    bars.setGapWidth(GAP);
    XDDFChartData.Series series =
        bars.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(subject.data(), subject.labels()),
            XDDFDataSourcesFactory.fromNumericCellRange(subject.data(), subject.numbers()));
    series.setTitle(CellText.of(subject.title()), null);
    series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(INK)));
    chart.plot(bars);
    everyLabel();
    figures(((XDDFBarChartData.Series) series).getCTBarSer().addNewDLbls());
  }

  private void axes(XDDFCategoryAxis labels, XDDFValueAxis numbers) {
    numbers.setMinimum(0);
    numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
    XDDFShapeProperties grid = numbers.getOrAddMajorGridProperties();
    grid.setLineProperties(
        new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(GRID))));
    if (lying) {
      labels.setOrientation(AxisOrientation.MAX_MIN);
      numbers.setCrosses(AxisCrosses.MAX);
    }
    letters(labels);
    letters(numbers);
  }

  /** No bar goes without its label, however close they stand. POI has no class for that. */
  private void everyLabel() {
    for (CTCatAx axis : chart.getCTChart().getPlotArea().getCatAxList()) {
      try (XmlCursor cursor = axis.newCursor()) {
        if (!cursor.toChild(CHART, "noMultiLvlLbl")) {
          cursor.toEndToken();
        }
        cursor.beginElement("tickLblSkip", CHART);
        cursor.insertAttributeWithValue("val", "1");
      }
    }
  }

  /** The figure at the end of each bar. */
  private static void figures(CTDLbls labels) {
    CTTextBody letters = labels.addNewTxPr();
    letters.addNewBodyPr();
    letters.addNewP().addNewPPr().addNewDefRPr().setSz((int) (LETTER * HUNDREDTHS));
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private void letters(XDDFChartAxis axis) {
    XDDFRunProperties run = axis.getOrAddTextProperties();
    run.setFontSize(LETTER);
    run.setBold(false);
    run.setFonts(fonts());
  }

  private XDDFFont[] fonts() {
    return new XDDFFont[] {
      new XDDFFont(FontGroup.LATIN, font, null, null, null),
      new XDDFFont(FontGroup.EAST_ASIAN, font, null, null, null)
    };
  }
}
