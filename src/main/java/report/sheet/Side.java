package report.sheet;

import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** A side of a cell, on which a line can be drawn. */
enum Side {
  /** The upper edge. */
  TOP,
  /** The lower edge. */
  BOTTOM,
  /** The left edge. */
  LEFT,
  /** The right edge. */
  RIGHT;

  BorderStyle border(XSSFCellStyle style) {
    return switch (this) {
      case TOP -> style.getBorderTop();
      case BOTTOM -> style.getBorderBottom();
      case LEFT -> style.getBorderLeft();
      case RIGHT -> style.getBorderRight();
    };
  }

  Optional<XSSFColor> colour(XSSFCellStyle style) {
    return Optional.ofNullable(
        switch (this) {
          case TOP -> style.getTopBorderXSSFColor();
          case BOTTOM -> style.getBottomBorderXSSFColor();
          case LEFT -> style.getLeftBorderXSSFColor();
          case RIGHT -> style.getRightBorderXSSFColor();
        });
  }

  void draw(XSSFCellStyle style, BorderStyle border, Optional<XSSFColor> colour) {
    if (border == BorderStyle.NONE) {
      return;
    }
    switch (this) {
      case TOP -> style.setBorderTop(border);
      case BOTTOM -> style.setBorderBottom(border);
      case LEFT -> style.setBorderLeft(border);
      case RIGHT -> style.setBorderRight(border);
    }
    colour.ifPresent(c -> colour(style, c));
  }

  private void colour(XSSFCellStyle style, XSSFColor colour) {
    switch (this) {
      case TOP -> style.setTopBorderColor(colour);
      case BOTTOM -> style.setBottomBorderColor(colour);
      case LEFT -> style.setLeftBorderColor(colour);
      case RIGHT -> style.setRightBorderColor(colour);
    }
  }
}
