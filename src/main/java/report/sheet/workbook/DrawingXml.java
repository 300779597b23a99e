package report.sheet.workbook;

import java.io.IOException;
import java.util.List;

/** Writes the positions of the charts of a sheet. */
final class DrawingXml {
  /** What is left free on the left of a chart: six points, in the units of drawings. */
  private static final String SPACE = "76200";

  private final Xml xml;

  private DrawingXml(Xml xml) {
    this.xml = xml;
  }

  static void write(List<Chart> charts, Xml xml) throws IOException {
    xml.begin("xdr:wsDr")
        .set("xmlns:xdr", Namespaces.SHEET_DRAWING)
        .set("xmlns:a", Namespaces.DRAWING);
    DrawingXml drawing = new DrawingXml(xml);
    for (int i = 0; i < charts.size(); i++) {
      drawing.chart(charts.get(i), i + 1);
    }
    xml.end();
  }

  private void chart(Chart chart, int number) throws IOException {
    CellRange place = chart.place();
    xml.begin("xdr:twoCellAnchor");
    corner("xdr:from", place.firstColumn(), SPACE, place.firstRow());
    corner("xdr:to", place.lastColumn() + 1, "0", place.lastRow() + 1);
    xml.begin("xdr:graphicFrame").set("macro", "");
    xml.begin("xdr:nvGraphicFramePr").begin("xdr:cNvPr").set("id", number + 1);
    xml.set("name", chart.title()).set("descr", chart.alternative()).end();
    xml.begin("xdr:cNvGraphicFramePr").end().end();
    xml.begin("xdr:xfrm").begin("a:off").set("x", 0).set("y", 0).end();
    xml.begin("a:ext").set("cx", 0).set("cy", 0).end().end();
    xml.begin("a:graphic").begin("a:graphicData").set("uri", Namespaces.CHART);
    xml.begin("c:chart").set("xmlns:c", Namespaces.CHART).set("xmlns:r", Namespaces.RELATIONS);
    xml.set("r:id", Relations.id(Relations.Kind.CHART, number)).end();
    xml.end().end().end().begin("xdr:clientData").end().end();
  }

  private void corner(String name, int column, String offset, int row) throws IOException {
    xml.begin(name).element("xdr:col", Integer.toString(column)).element("xdr:colOff", offset);
    xml.element("xdr:row", Integer.toString(row)).element("xdr:rowOff", "0").end();
  }
}
