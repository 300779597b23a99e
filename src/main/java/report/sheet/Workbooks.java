package report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.io.function.IORunnable;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;

/** Writes workbooks so that the same content gives the same bytes. */
final class Workbooks {
  /** The first moment a ZIP file can name; a clock would make each build another file. */
  private static final Date EPOCH = Date.from(Instant.parse("1980-01-01T00:00:00Z"));

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private Workbooks() {}

  /**
   * Names the Normal style. POI leaves that out, and LibreOffice then takes a font of its own for
   * it, in which columns are wider.
   */
  static void nameNormalStyle(XSSFWorkbook workbook) {
    try (XmlCursor styles = workbook.getStylesSource().getCTStylesheet().newCursor()) {
      if (styles.toChild(MAIN, "cellStyles")) {
        return;
      }
      styles.toEndToken();
      styles.beginElement("cellStyles", MAIN);
      styles.insertAttributeWithValue("count", "1");
      styles.beginElement("cellStyle", MAIN);
      styles.insertAttributeWithValue("name", "Normal");
      styles.insertAttributeWithValue("xfId", "0");
      styles.insertAttributeWithValue("builtinId", "0");
    }
  }

  static void write(XSSFWorkbook workbook, OutputStream out) throws IOException {
    POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setCreated(Optional.of(EPOCH));
    properties.setModified(Optional.of(EPOCH));
    withoutClock(() -> workbook.write(out));
  }

  /** The bytes of a workbook. */
  static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(workbook, bytes);
    return bytes.toByteArray();
  }

  /**
   * Lets POI write no times. What it goes by is one switch for all threads: whoever writes
   * workbooks in several must do all of it in here.
   */
  static void withoutClock(IORunnable work) throws IOException {
    Reproducibility.runWithSourceDateEpoch(work);
  }
}
