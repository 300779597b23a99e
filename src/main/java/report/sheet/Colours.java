package report.sheet;

import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/**
 * Makes colours that name their red, green and blue, as Excel wants them: after an opaque alpha.
 */
final class Colours {
  private static final byte OPAQUE = (byte) 0xFF;

  private Colours() {}

  static XSSFColor of(int rgb) {
    return of((byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb);
  }

  /** The same colour without theme, palette and tint; nothing for the automatic one. */
  static Optional<XSSFColor> spelledOut(@Nullable XSSFColor colour) {
    return Optional.ofNullable(colour)
        .filter(c -> !c.isAuto())
        .flatMap(Colours::rgb)
        .map(rgb -> of(rgb[0], rgb[1], rgb[2]));
  }

  /** A colour of the palette has no tint. */
  private static Optional<byte[]> rgb(XSSFColor colour) {
    return Optional.ofNullable(colour.isIndexed() ? colour.getRGB() : colour.getRGBWithTint());
  }

  private static XSSFColor of(byte red, byte green, byte blue) {
    return new XSSFColor(new byte[] {OPAQUE, red, green, blue}, null);
  }
}
