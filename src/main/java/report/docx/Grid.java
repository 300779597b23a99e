package report.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Colour;

/** A table whose columns have fixed widths. */
final class Grid {
  /** The room left and right of the text of a cell, together. */
  static final int PADDING = 160;

  private static final BigInteger THIN = BigInteger.valueOf(4);

  private final Flow flow;
  private final List<Integer> widths;
  private final CTTbl table;

  /**
   * An empty table at the end of a place.
   *
   * @param flow the place
   * @param indent how far it is set in
   * @param widths the widths of its columns
   * @param lined whether there are lines between its cells
   */
  Grid(Flow flow, int indent, List<Integer> widths, boolean lined) {
    this.flow = flow;
    this.widths = List.copyOf(widths);
    this.table = flow.tables().get();
    CTTblPr properties = table.addNewTblPr();
    width(properties.addNewTblW(), widths.stream().mapToInt(Integer::intValue).sum());
    if (indent > 0) {
      width(properties.addNewTblInd(), indent);
    }
    if (lined) {
      CTTblBorders lines = properties.addNewTblBorders();
      List.of(
              lines.addNewTop(),
              lines.addNewLeft(),
              lines.addNewBottom(),
              lines.addNewRight(),
              lines.addNewInsideH(),
              lines.addNewInsideV())
          .forEach(Grid::line);
    }
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var grid = table.addNewTblGrid();
    widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
  }

  /** A new row; heads are repeated on each page. */
  CTRow row(boolean isHead) {
    CTRow row = table.addNewTr();
    if (isHead) {
      var properties = row.addNewTrPr();
      properties.addNewCantSplit();
      properties.addNewTblHeader();
    }
    return row;
  }

  /** A new cell over some columns of a row, to which content is to be added. */
  Flow cell(CTRow row, int from, int to) {
    CTTc cell = row.addNewTc();
    int width = widths.subList(from, to).stream().mapToInt(Integer::intValue).sum();
    CTTcPr properties = cell.addNewTcPr();
    width(properties.addNewTcW(), width);
    if (to - from > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(to - from));
    }
    return flow.cell(cell, Math.max(PADDING, width - PADDING));
  }

  /** Makes the last cell of a row one with those below or above it. */
  static void merge(CTRow row, boolean isFirst) {
    last(row).addNewVMerge().setVal(isFirst ? STMerge.RESTART : STMerge.CONTINUE);
  }

  /** Gives the last cell of a row the background of a sample. */
  static void fill(CTRow row, CellStyle sample) {
    if (sample.fill().pattern().equals("solid")) {
      sample
          .fill()
          .foreground()
          .map(Colour::hex)
          .ifPresent(
              hex -> {
                var shade = last(row).addNewShd();
                shade.setVal(STShd.CLEAR);
                shade.setColor("auto");
                shade.setFill(hex);
              });
    }
  }

  /** Leaves out the line above or below the last cell of a row. */
  static void open(CTRow row, boolean above, boolean below) {
    if (above || below) {
      var lines = last(row).addNewTcBorders();
      if (above) {
        lines.addNewTop().setVal(STBorder.NIL);
      }
      if (below) {
        lines.addNewBottom().setVal(STBorder.NIL);
      }
    }
  }

  private static CTTcPr last(CTRow row) {
    return row.getTcArray(row.sizeOfTcArray() - 1).getTcPr();
  }

  private static void line(CTBorder line) {
    line.setVal(STBorder.SINGLE);
    line.setSz(THIN);
    line.setSpace(BigInteger.ZERO);
    line.setColor("auto");
  }

  private static void width(CTTblWidth width, int twentieths) {
    width.setW(BigInteger.valueOf(twentieths));
    width.setType(STTblWidth.DXA);
  }
}
