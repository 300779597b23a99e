package report.sheet.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import report.project.RefusedFileException;
import report.sheet.template.TemplateFaults.Fault;

/**
 * Opens a template workbook. Its size is determined before anything is unpacked into memory: a file
 * of a few kilobytes can contain gigabytes.
 */
public final class TemplateWorkbook {
  /** The most bytes of the file. */
  static final int LARGEST = 20 << 20;

  /** The maximum number of bytes of all its parts, unpacked. */
  private static final long UNPACKED = 64L << 20;

  /**
   * The maximum number of bytes of its XML parts, unpacked: in memory they take many times that.
   */
  private static final long XML = 8L << 20;

  /** The maximum number of parts. */
  private static final int PARTS = 1_000;

  private static final int BUFFER = 1 << 16;

  static {
    ZipSecureFile.setMaxEntrySize(UNPACKED);
    ZipSecureFile.setMaxFileCount(PARTS);
  }

  private TemplateWorkbook() {}

  /**
   * The bytes of a file, at most one more than the limit.
   *
   * @throws RefusedFileException if it is not a file, or is reached through a link that leads out
   *     of its project
   * @throws IOException if it cannot be read
   */
  public static byte[] bytes(Path file) throws IOException {
    if (!RefusedFileException.isReadable(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST + 1);
    }
  }

  /**
   * The workbook. A damaged file makes POI throw all kinds of exceptions and errors; each is
   * reported as the same error.
   *
   * @param content the bytes of the file
   * @param faults receives its errors
   */
  static Optional<XSSFWorkbook> open(byte[] content, TemplateFaults faults) {
    if (isTooLarge(content)) {
      String most = (LARGEST >> 20) + " MB, " + (XML >> 20) + " MB XML, " + PARTS;
      faults.add(Fault.TOO_LARGE, "", "", most);
      return Optional.empty();
    }
    try {
      XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
      applyBorders(workbook.getStylesSource());
      return Optional.of(workbook);
    } catch (IOException | RuntimeException | LinkageError | VirtualMachineError e) {
      faults.add(Fault.NOT_A_WORKBOOK, "", "", "xlsx");
      return Optional.empty();
    }
  }

  private static boolean isTooLarge(byte[] content) {
    if (content.length > LARGEST) {
      return true;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      return isTooLarge(zip);
    } catch (IOException | IllegalArgumentException damaged) {
      return false; // POI says so too, within the limits that it was given.
    }
  }

  private static boolean isTooLarge(ZipInputStream zip) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long unpacked = 0;
    long xml = 0;
    int parts = 0;
    for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      parts++;
      for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        unpacked += read;
        xml += isXml(part.getName()) ? read : 0;
        if (unpacked > UNPACKED || xml > XML) {
          return true;
        }
      }
      if (parts > PARTS) {
        return true;
      }
    }
    return false;
  }

  /** Pictures and fonts are not touched; everything else is read. */
  private static boolean isXml(String part) {
    String name = part.toLowerCase(Locale.ROOT);
    return !name.startsWith("xl/media/") && !name.endsWith(".bin") && !name.endsWith(".odttf");
  }

  /**
   * Makes styles use the borders they refer to. Excel marks each style accordingly; for programs
   * that do not, the meaning is the same, but POI sees no border.
   */
  private static void applyBorders(StylesTable styles) {
    for (int i = 0; i < styles.getNumCellStyles(); i++) {
      CTXf style = styles.getCellXfAt(i);
      if (!style.isSetApplyBorder()) {
        style.setApplyBorder(true);
      }
    }
  }
}
