package report.sheet.workbook;

import java.io.IOException;

/** Writes the properties of a file. */
final class PropertiesXml {
  /** The location of title and author. */
  static final String CORE = "docProps/core.xml";

  /** The location of the creating application. */
  static final String APP = "docProps/app.xml";

  private static final String EXTENDED =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private PropertiesXml() {}

  static void write(Properties properties, PartFiles parts) throws IOException {
    parts.add(APP, "officedocument.extended-properties", PropertiesXml::app);
    parts.add(CORE, "package.core-properties", xml -> core(properties, xml));
  }

  private static void app(Xml xml) throws IOException {
    xml.begin("Properties").set("xmlns", EXTENDED).element("Application", "report").end();
  }

  private static void core(Properties properties, Xml xml) throws IOException {
    xml.begin("cp:coreProperties").set("xmlns:cp", PACKAGE).set("xmlns:dc", DUBLIN_CORE);
    xml.element("dc:title", properties.title());
    xml.element("dc:subject", properties.subject());
    xml.element("dc:creator", properties.creator()).end();
  }
}
