package report.sheet.template;

import java.util.Map;
import java.util.Optional;
import report.sheet.workbook.Font;

/**
 * The widest digit of a Normal font, in which spreadsheets measure columns. It is known of
 * fixed-pitch fonts, and of some that every computer has, or another of the same widths: a digit of
 * Liberation Sans is as wide as one of Arial.
 *
 * @param narrowest its width in programs that draw letters on pixels, as Excel does, in points
 * @param widest its width in programs that do not, as LibreOffice, in points
 */
record Digits(double narrowest, double widest) {
  private static final double PIXELS_PER_POINT = 96 / 72.0;

  /** The widths of digits in ems. */
  private static final Map<String, Double> KNOWN =
      Map.ofEntries(
          Map.entry("Arial", 0.556),
          Map.entry("Liberation Sans", 0.556),
          Map.entry("Arimo", 0.556),
          Map.entry("Times New Roman", 0.5),
          Map.entry("Liberation Serif", 0.5),
          Map.entry("Tinos", 0.5),
          Map.entry("Courier New", 0.6),
          Map.entry("Liberation Mono", 0.6),
          Map.entry("Cousine", 0.6),
          Map.entry("Calibri", 0.507),
          Map.entry("Carlito", 0.507));

  /** The best known one. */
  static final String USUAL = "Arial";

  /** The digits of a Normal font; empty if their width differs from computer to computer. */
  static Optional<Digits> of(Font normal) {
    if (FixedPitch.has(normal.name())) {
      double half = normal.size() / 2;
      return Optional.of(new Digits(half, half));
    }
    return Optional.ofNullable(KNOWN.get(normal.name().strip())).map(ems -> of(ems, normal.size()));
  }

  private static Digits of(double ems, double size) {
    double drawn = Math.round(ems * Math.round(size * PIXELS_PER_POINT)) / PIXELS_PER_POINT;
    double exact = ems * size;
    return new Digits(Math.min(drawn, exact), Math.max(drawn, exact));
  }
}
