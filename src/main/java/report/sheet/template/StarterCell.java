package report.sheet.template;

import java.util.Map;
import java.util.Optional;
import report.sheet.workbook.Alignment;
import report.sheet.workbook.Cell;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Colour;
import report.sheet.workbook.Fill;
import report.sheet.workbook.Font;
import report.sheet.workbook.Line;
import report.sheet.workbook.Row;
import report.sheet.workbook.Side;
import report.sheet.workbook.Workbook;

/** A cell of the starter template whose style is described step by step. */
final class StarterCell {
  /** A grey that prints as lines on any printer. */
  private static final int LINE = 0x8C8C8C;

  private final Row row;
  private final int column;
  private final String text;
  private CellStyle style;

  /**
   * A cell whose text is aligned to the top left and wrapped.
   *
   * @param row its row
   * @param column its column
   * @param font its font
   * @param text its text
   */
  StarterCell(Row row, int column, Font font, String text) {
    this.row = row;
    this.column = column;
    this.text = text;
    this.style =
        new CellStyle(
            font,
            CellStyle.GENERAL,
            Fill.NONE,
            Map.of(),
            new Alignment("general", "top", 0, true, false, 0));
  }

  /** Puts it into its row. */
  void addTo(Workbook workbook) {
    Cell cell = row.add(column, workbook.style(style));
    if (!text.isEmpty()) {
      cell.text(text);
    }
  }

  StarterCell size(double points) {
    return font(style.font().of(points));
  }

  StarterCell bold() {
    return font(style.font().inBold());
  }

  StarterCell ink(int rgb) {
    return font(style.font().in(new Colour(rgb)));
  }

  private StarterCell font(Font font) {
    style = style.with(font);
    return this;
  }

  StarterCell fill(int rgb) {
    style = style.with(new Fill("solid", Optional.of(new Colour(rgb)), Optional.empty()));
    return this;
  }

  StarterCell lines(String line, int rgb, Side... sides) {
    for (Side side : sides) {
      style = style.with(side, new Line(line, Optional.of(new Colour(rgb))));
    }
    return this;
  }

  StarterCell framed() {
    return lines("thin", LINE, Side.values());
  }

  StarterCell middle() {
    Alignment a = style.alignment();
    return aligned(a.horizontal(), "center", a.indent(), a.wraps());
  }

  StarterCell centred() {
    return horizontal("center");
  }

  StarterCell right() {
    return horizontal("right");
  }

  private StarterCell horizontal(String side) {
    Alignment a = style.alignment();
    return aligned(side, a.vertical(), a.indent(), a.wraps());
  }

  /** Indented by one step; without an explicit alignment, a cell ignores the indentation. */
  StarterCell setIn() {
    Alignment a = style.alignment();
    String side = a.horizontal().equals("general") ? "left" : a.horizontal();
    return aligned(side, a.vertical(), 1, a.wraps());
  }

  StarterCell oneLine() {
    Alignment a = style.alignment();
    return aligned(a.horizontal(), a.vertical(), a.indent(), false);
  }

  private StarterCell aligned(String horizontal, String vertical, int indent, boolean wraps) {
    style = style.with(new Alignment(horizontal, vertical, indent, wraps, false, 0));
    return this;
  }

  StarterCell format(String format) {
    style = style.in(format);
    return this;
  }
}
