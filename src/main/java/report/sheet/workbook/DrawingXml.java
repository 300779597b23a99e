package report.sheet.workbook;

import java.io.IOException;

/** Writes the positions of the charts and pictures of a sheet. */
final class DrawingXml {
  /** The units of drawings in a point. */
  private static final int UNITS = 12_700;

  /** What screen readers read in one go; the same length that Excel has for a name. */
  private static final int ALTERNATIVE = 255;

  private final Xml xml;

  private DrawingXml(Xml xml) {
    this.xml = xml;
  }

  static void write(Sheet sheet, Xml xml) throws IOException {
    xml.begin("xdr:wsDr")
        .set("xmlns:xdr", Namespaces.SHEET_DRAWING)
        .set("xmlns:a", Namespaces.DRAWING);
    DrawingXml drawing = new DrawingXml(xml);
    for (int i = 0; i < sheet.drawings().charts().size(); i++) {
      drawing.chart(sheet.drawings().charts().get(i), i + 1);
    }
    for (int i = 0; i < sheet.drawings().images().size(); i++) {
      drawing.image(
          sheet.drawings().images().get(i), i + 1, sheet.drawings().charts().size() + i + 2);
    }
    xml.end();
  }

  private void chart(Chart chart, int number) throws IOException {
    CellRange place = chart.place();
    xml.begin("xdr:twoCellAnchor");
    corner(
        "xdr:from", place.firstColumn(), Integer.toString(Chart.SPACE * UNITS), place.firstRow());
    corner("xdr:to", place.lastColumn() + 1, "0", place.lastRow() + 1);
    xml.begin("xdr:graphicFrame").set("macro", "");
    xml.begin("xdr:nvGraphicFramePr").begin("xdr:cNvPr").set("id", number + 1);
    xml.set("name", chart.title()).set("descr", shortened(chart.alternative())).end();
    xml.begin("xdr:cNvGraphicFramePr").end().end();
    xml.begin("xdr:xfrm").begin("a:off").set("x", 0).set("y", 0).end();
    xml.begin("a:ext").set("cx", 0).set("cy", 0).end().end();
    xml.begin("a:graphic").begin("a:graphicData").set("uri", Namespaces.CHART);
    xml.begin("c:chart").set("xmlns:c", Namespaces.CHART).set("xmlns:r", Namespaces.RELATIONS);
    xml.set("r:id", Relations.id(Relations.Kind.CHART, number)).end();
    xml.end().end().end().begin("xdr:clientData").end().end();
  }

  /** The whole sentences that fit; of a longer first one, its beginning. */
  private static String shortened(String text) {
    if (text.length() <= ALTERNATIVE) {
      return text;
    }
    int sentence = text.lastIndexOf('。', ALTERNATIVE - 1);
    if (sentence > 0) {
      return text.substring(0, sentence + 1);
    }
    int end = ALTERNATIVE - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** A picture keeps its shape if columns are made wider or narrower. */
  private void image(Image image, int number, int id) throws IOException {
    String offset = units(image.offset());
    xml.begin("xdr:oneCellAnchor").begin("xdr:from");
    xml.element("xdr:col", Integer.toString(image.column())).element("xdr:colOff", offset);
    xml.element("xdr:row", Integer.toString(image.row())).element("xdr:rowOff", offset).end();
    size("xdr:ext", image);
    xml.begin("xdr:pic").begin("xdr:nvPicPr").begin("xdr:cNvPr").set("id", id);
    xml.set("name", image.file()).set("descr", shortened(image.alternative())).end();
    xml.begin("xdr:cNvPicPr").begin("a:picLocks").set("noChangeAspect", true).end().end().end();
    xml.begin("xdr:blipFill").begin("a:blip").set("xmlns:r", Namespaces.RELATIONS);
    xml.set("r:embed", Relations.id(Relations.Kind.IMAGE, number)).end();
    xml.begin("a:stretch").begin("a:fillRect").end().end().end();
    xml.begin("xdr:spPr").begin("a:xfrm").begin("a:off").set("x", 0).set("y", 0).end();
    size("a:ext", image);
    xml.end().begin("a:prstGeom").set("prst", "rect").begin("a:avLst").end().end().end();
    xml.end().begin("xdr:clientData").end().end();
  }

  private void size(String name, Image image) throws IOException {
    xml.begin(name).set("cx", units(image.width())).set("cy", units(image.height())).end();
  }

  private static String units(double points) {
    return Long.toString(Math.round(points * UNITS));
  }

  private void corner(String name, int column, String offset, int row) throws IOException {
    xml.begin(name).element("xdr:col", Integer.toString(column)).element("xdr:colOff", offset);
    xml.element("xdr:row", Integer.toString(row)).element("xdr:rowOff", "0").end();
  }
}
