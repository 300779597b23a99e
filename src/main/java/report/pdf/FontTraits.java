package report.pdf;

import java.nio.ByteBuffer;

/**
 * What a font is like, by its table {@code OS/2} (ISO/IEC 14496-22, 5.2.8).
 *
 * @param isPostScript whether its outlines are those of PostScript
 * @param license the bits of fsType
 * @param weight its weight, 400 if it is regular
 * @param isBold whether it is the bold font of its family
 * @param isItalic whether it slants
 */
record FontTraits(boolean isPostScript, int license, int weight, boolean isBold, boolean isItalic) {
  private static final int RESTRICTED = 0x2;
  private static final int FOR_PRINT_OR_MORE = 0x4 | 0x8;
  private static final int WHOLE_OR_BITMAPS_ONLY = 0x100 | 0x200;
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** What a table says. */
  static FontTraits of(boolean isPostScript, ByteBuffer table) {
    int style = Short.toUnsignedInt(table.getShort(62));
    return new FontTraits(
        isPostScript,
        Short.toUnsignedInt(table.getShort(8)),
        Short.toUnsignedInt(table.getShort(4)),
        (style & 0x20) != 0,
        (style & 0x1) != 0);
  }

  /** A font that has no such table, which old ones of a Macintosh do not. */
  static FontTraits unknown(boolean isPostScript) {
    return new FontTraits(isPostScript, 0, REGULAR, false, false);
  }

  /** Whether its license lets a part of it be embedded in documents. */
  boolean isEmbeddable() {
    boolean isRestricted = (license & RESTRICTED) != 0 && (license & FOR_PRINT_OR_MORE) == 0;
    return !isRestricted && (license & WHOLE_OR_BITMAPS_ONLY) == 0;
  }

  /** How far it is from the look that is asked for; 0 is it. */
  int distance(boolean bold) {
    int distance = Math.abs(weight - (bold ? BOLD : REGULAR));
    return distance + (isItalic ? 10_000 : 0) + (isBold == bold ? 0 : 1_000);
  }
}
