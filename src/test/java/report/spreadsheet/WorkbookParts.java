package report.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook file, to be written by hand or changed. */
public final class WorkbookParts {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private WorkbookParts() {}

  /** A workbook with one sheet of the given content. */
  public static WorkbookParts withSheet(String sheet) {
    return new WorkbookParts()
        .with(
            "_rels/.rels",
            relationships(
                "<Relationship Id='r1' Type='"
                    + OFFICE
                    + "/officeDocument' Target='xl/workbook.xml'/>"))
        .with(
            "xl/workbook.xml",
            "<workbook xmlns='"
                + MAIN
                + "' xmlns:r='"
                + OFFICE
                + "'><sheets>"
                + "<sheet name='表' sheetId='1' r:id='r1'/></sheets></workbook>")
        .with(
            "xl/_rels/workbook.xml.rels",
            relationships(
                "<Relationship Id='r1' Type='"
                    + OFFICE
                    + "/worksheet' Target='worksheets/sheet1.xml'/>"
                    + "<Relationship Id='r2' Type='"
                    + OFFICE
                    + "/sharedStrings' Target='/xl/texts.xml'/>"
                    + "<Relationship Id='r3' Type='"
                    + OFFICE
                    + "/styles' Target='styles.xml'/>"))
        .with("xl/texts.xml", "<sst xmlns='" + MAIN + "'><si><t>一</t></si></sst>")
        .with(
            "xl/styles.xml",
            "<styleSheet xmlns='" + MAIN + "'><cellXfs><xf numFmtId='0'/></cellXfs></styleSheet>")
        .with(
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns='" + MAIN + "'>" + sheet + "</worksheet>");
  }

  private static String relationships(String content) {
    return "<Relationships xmlns='" + PACKAGE + "'>" + content + "</Relationships>";
  }

  public static WorkbookParts of(byte[] file) {
    WorkbookParts all = new WorkbookParts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        all.parts.put(part.getName(), zip.readAllBytes());
      }
    } catch (IOException memory) {
      throw new UncheckedIOException(memory);
    }
    return all;
  }

  public WorkbookParts with(String part, String text) {
    return with(part, text.getBytes(StandardCharsets.UTF_8));
  }

  public WorkbookParts with(String part, byte[] bytes) {
    parts.put(part, bytes);
    return this;
  }

  public WorkbookParts without(String part) {
    parts.remove(part);
    return this;
  }

  public WorkbookParts changed(String part, UnaryOperator<String> change) {
    String before = new String(Objects.requireNonNull(parts.get(part)), StandardCharsets.UTF_8);
    return with(part, change.apply(before));
  }

  /** All parts in the vocabulary of the strict edition. */
  public WorkbookParts strict() {
    parts.replaceAll(
        (name, bytes) ->
            new String(bytes, StandardCharsets.UTF_8)
                .replace(MAIN, STRICT)
                .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException memory) {
      throw new UncheckedIOException(memory);
    }
    return bytes.toByteArray();
  }
}
