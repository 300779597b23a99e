package report.sheet.workbook;

import java.io.IOException;

/** Writes the pages of a sheet. */
final class PageXml {
  private PageXml() {}

  static void write(Page page, Xml xml) throws IOException {
    if (page.centred()) {
      xml.begin("printOptions").set("horizontalCentered", true).end();
    }
    Margins margins = page.margins();
    xml.begin("pageMargins").set("left", margins.left()).set("right", margins.right());
    xml.set("top", margins.top()).set("bottom", margins.bottom());
    xml.set("header", margins.header()).set("footer", margins.footer()).end();
    xml.begin("pageSetup").set("paperSize", page.paper());
    if (page.scale() instanceof Page.Scale.Fixed fixed) {
      xml.set("scale", fixed.percent());
    } else {
      Page.Scale.Fitted fitted = (Page.Scale.Fitted) page.scale();
      xml.set("fitToWidth", fitted.wide()).set("fitToHeight", fitted.high());
    }
    xml.set("orientation", page.landscape() ? "landscape" : "portrait").end();
    xml.begin("headerFooter");
    xml.element("oddHeader", page.header().code());
    xml.element("oddFooter", page.footer().code());
    xml.end();
  }
}
