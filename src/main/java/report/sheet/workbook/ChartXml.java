package report.sheet.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Writes a chart down (ECMA-376 part 1, 21.2). */
final class ChartXml {
  /** Font sizes, in hundredths of a point. */
  private static final int LETTER = 800;

  private static final int TITLE = 1000;

  /** The gap between two bars, in percent of the width of one. */
  private static final String GAP = "60";

  private static final Colour GRID = new Colour(0xD9D9D9);
  private static final String LABELS = "1";
  private static final String FIGURES = "2";

  private final Chart chart;
  private final Xml xml;

  private ChartXml(Chart chart, Xml xml) {
    this.chart = chart;
    this.xml = xml;
  }

  static void write(Chart chart, Xml xml) throws IOException {
    new ChartXml(chart, xml).write();
  }

  private void write() throws IOException {
    xml.begin("c:chartSpace").set("xmlns:c", Namespaces.CHART).set("xmlns:a", Namespaces.DRAWING);
    xml.value("c:roundedCorners", "0");
    xml.begin("c:chart");
    title();
    xml.value("c:autoTitleDeleted", "0").begin("c:plotArea").begin("c:layout").end();
    bars();
    labelAxis();
    figureAxis();
    xml.end().value("c:plotVisOnly", "1").end().end();
  }

  private void title() throws IOException {
    xml.begin("c:title").begin("c:tx").begin("c:rich");
    xml.begin("a:bodyPr").end().begin("a:lstStyle").end().begin("a:p");
    xml.begin("a:pPr").begin("a:defRPr").end().end();
    xml.begin("a:r");
    letters("a:rPr", TITLE);
    xml.element("a:t", chart.title()).end().end().end().end();
    xml.value("c:overlay", "0").end();
  }

  private void bars() throws IOException {
    xml.begin("c:barChart").value("c:barDir", chart.lying() ? "bar" : "col");
    xml.value("c:grouping", "clustered").value("c:varyColors", "0");
    xml.begin("c:ser").value("c:idx", "0").value("c:order", "0");
    xml.begin("c:tx").element("c:v", chart.title()).end();
    xml.begin("c:spPr");
    ink(chart.ink());
    xml.end().value("c:invertIfNegative", "0");
    figuresOfBars();
    xml.begin("c:cat").begin("c:strRef");
    source(chart.labels().formula(), "c:strCache", chart.labels().values());
    xml.end().end().begin("c:val").begin("c:numRef");
    source(
        chart.figures().formula(),
        "c:numCache",
        chart.figures().values().stream().map(BigDecimal::toPlainString).toList());
    xml.end().end().end();
    xml.value("c:gapWidth", GAP).value("c:axId", LABELS).value("c:axId", FIGURES).end();
  }

  /** The figure at the end of each bar. */
  private void figuresOfBars() throws IOException {
    xml.begin("c:dLbls");
    textProperties();
    xml.value("c:showLegendKey", "0").value("c:showVal", "1").value("c:showCatName", "0");
    xml.value("c:showSerName", "0").value("c:showPercent", "0").value("c:showBubbleSize", "0");
    xml.end();
  }

  private void source(String formula, String cache, List<String> values) throws IOException {
    xml.element("c:f", formula).begin(cache);
    xml.value("c:ptCount", Integer.toString(values.size()));
    for (int i = 0; i < values.size(); i++) {
      xml.begin("c:pt").set("idx", i).element("c:v", values.get(i)).end();
    }
    xml.end();
  }

  /** Every bar has its label, however close they are; the first one is at the top. */
  private void labelAxis() throws IOException {
    xml.begin("c:catAx").value("c:axId", LABELS);
    xml.begin("c:scaling").value("c:orientation", chart.lying() ? "maxMin" : "minMax").end();
    xml.value("c:delete", "0").value("c:axPos", chart.lying() ? "l" : "b");
    ticks();
    xml.value("c:crossAx", FIGURES).value("c:crosses", "autoZero").value("c:auto", "0");
    xml.value("c:tickLblSkip", "1").end();
  }

  private void figureAxis() throws IOException {
    xml.begin("c:valAx").value("c:axId", FIGURES);
    xml.begin("c:scaling").value("c:orientation", "minMax").value("c:min", "0").end();
    xml.value("c:delete", "0").value("c:axPos", chart.lying() ? "b" : "l");
    xml.begin("c:majorGridlines").begin("c:spPr").begin("a:ln");
    ink(GRID);
    xml.end().end().end();
    ticks();
    xml.value("c:crossAx", LABELS).value("c:crosses", chart.lying() ? "max" : "autoZero");
    xml.value("c:crossBetween", "between");
    xml.begin("c:majorUnit").set("val", chart.step()).end().end();
  }

  private void ticks() throws IOException {
    xml.value("c:majorTickMark", "out").value("c:minorTickMark", "none");
    xml.value("c:tickLblPos", "nextTo");
    textProperties();
  }

  private void textProperties() throws IOException {
    xml.begin("c:txPr").begin("a:bodyPr").end().begin("a:p").begin("a:pPr");
    letters("a:defRPr", LETTER);
    xml.end().begin("a:endParaRPr").set("lang", "ja-JP").end().end().end();
  }

  private void letters(String element, int size) throws IOException {
    xml.begin(element).set("lang", "ja-JP").set("sz", size).set("b", false);
    xml.begin("a:latin").set("typeface", chart.letters()).end();
    xml.begin("a:ea").set("typeface", chart.letters()).end().end();
  }

  private void ink(Colour colour) throws IOException {
    xml.begin("a:solidFill").begin("a:srgbClr").set("val", colour.hex()).end().end();
  }
}
