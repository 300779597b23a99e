package report.sheet.template;

import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;
import report.sheet.workbook.Colour;

/** Resolves the colors of a template: a workbook has neither its theme nor its palette. */
final class Colours {
  private static final int BYTE = 0xFF;

  private Colours() {}

  /** The same color without theme, palette and tint; empty for the automatic one. */
  static Optional<Colour> spelledOut(@Nullable XSSFColor colour) {
    return Optional.ofNullable(colour)
        .filter(c -> !c.isAuto())
        .flatMap(Colours::rgb)
        .map(rgb -> new Colour(((rgb[0] & BYTE) << 16) | ((rgb[1] & BYTE) << 8) | (rgb[2] & BYTE)));
  }

  /** A colour of the palette has no tint. */
  private static Optional<byte[]> rgb(XSSFColor colour) {
    return Optional.ofNullable(colour.isIndexed() ? colour.getRGB() : colour.getRGBWithTint());
  }
}
