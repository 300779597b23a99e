package report.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import report.finding.CellLocation;

/**
 * A copy of a workbook with cells coloured and commented, to be sent back. All else in it is kept
 * as far as the library that writes it knows it.
 */
public final class MarkedCopy {
  /** The most bytes of a workbook that is copied, for in memory it takes many times that. */
  private static final int LARGEST = 4 << 20;

  private static final String AUTHOR = "report";

  /** How wide and how high a comment is, in columns and rows. */
  private static final int WIDE = 4;

  private static final int HIGH = 8;

  /** The first time that a zip file can tell, so that equal copies have equal bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final XSSFWorkbook workbook;
  private final Map<CellStyle, CellStyle> marked = new HashMap<>();

  private MarkedCopy(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /**
   * What is to be said at a cell.
   *
   * @param cell the cell; empty for the workbook as a whole, which is told on its first sheet
   * @param text the comment
   */
  public record Mark(Optional<CellLocation> cell, String text) {}

  /**
   * Marks cells.
   *
   * @param content a workbook that could be read
   * @param marks what is to be said, in order
   * @return the bytes of the copy; empty if the workbook is too large, or has something that cannot
   *     be copied
   */
  public static Optional<byte[]> of(byte[] content, List<Mark> marks) {
    if (content.length > LARGEST) {
      return Optional.empty();
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      new MarkedCopy(workbook).mark(marks);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return Optional.of(timeless(out.toByteArray()));
    } catch (IOException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  private void mark(List<Mark> marks) {
    Map<XSSFCell, List<String>> texts = new LinkedHashMap<>();
    for (Mark mark : marks) {
      texts.computeIfAbsent(cell(mark.cell()), key -> new ArrayList<>()).add(mark.text());
    }
    texts.forEach(this::mark);
  }

  /** The cell, or the first one of its merged range, which alone is seen. */
  private XSSFCell cell(Optional<CellLocation> place) {
    Optional<XSSFSheet> named =
        place.map(cell -> workbook.getSheet(cell.sheet())).filter(sheet -> sheet != null);
    XSSFSheet sheet = named.orElseGet(() -> workbook.getSheetAt(workbook.getFirstVisibleTab()));
    int row = named.isPresent() ? Math.max(0, place.orElseThrow().row() - 1) : 0;
    int column = named.isPresent() ? Math.max(0, place.orElseThrow().column() - 1) : 0;
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      if (range.isInRange(row, column)) {
        return cell(sheet, range.getFirstRow(), range.getFirstColumn());
      }
    }
    return cell(sheet, row, column);
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
    XSSFRow there = sheet.getRow(row);
    XSSFRow known = there == null ? sheet.createRow(row) : there;
    XSSFCell cell = known.getCell(column);
    return cell == null ? known.createCell(column) : cell;
  }

  private void mark(XSSFCell cell, List<String> texts) {
    cell.setCellStyle(marked.computeIfAbsent(cell.getCellStyle(), this::coloured));
    XSSFSheet sheet = cell.getSheet();
    XSSFComment there = cell.getCellComment();
    String before = there == null ? "" : there.getString().getString() + "\n";
    XSSFComment comment =
        there == null ? sheet.createDrawingPatriarch().createCellComment(anchor(cell)) : there;
    comment.setString(new XSSFRichTextString(before + String.join("\n", texts)));
    if (there == null) {
      comment.setAuthor(AUTHOR);
      cell.setCellComment(comment);
    }
  }

  private CellStyle coloured(CellStyle style) {
    CellStyle coloured = workbook.createCellStyle();
    coloured.cloneStyleFrom(style);
    coloured.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
    coloured.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return coloured;
  }

  private static XSSFClientAnchor anchor(XSSFCell cell) {
    int column = cell.getColumnIndex() + 1;
    int row = cell.getRowIndex();
    return new XSSFClientAnchor(0, 0, 0, 0, column, row, column + WIDE, row + HIGH);
  }

  /** The same file without the time at which it was written. */
  private static byte[] timeless(byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        to.putNextEntry(copy);
        from.transferTo(to);
      }
    }
    return out.toByteArray();
  }
}
