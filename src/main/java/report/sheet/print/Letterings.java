package report.sheet.print;

import report.paper.Ink;
import report.paper.Lettering;
import report.sheet.workbook.Font;

/** Fonts of a workbook as they are printed. */
final class Letterings {
  private Letterings() {}

  /** A font at the scale of a page. */
  static Lettering of(Font font, double scale) {
    return new Lettering(
        font.name(),
        font.size() * scale,
        font.bold(),
        font.italic(),
        !font.underline().equals(Font.NOT_UNDERLINED),
        font.struck(),
        font.raised(),
        font.colour().map(colour -> new Ink(colour.rgb())).orElse(Ink.BLACK));
  }
}
