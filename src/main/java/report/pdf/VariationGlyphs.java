package report.pdf;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The glyphs of forms of characters that variation selectors ask for: 葛 with U+E0100 or U+E0101.
 * They are in a subtable of format 14 of the table cmap, which FontBox does not read.
 */
final class VariationGlyphs {
  private static final int FORMAT = 14;
  private static final int HEAD = 4;
  private static final int RECORD = 8;

  private final Map<Long, Integer> glyphs = new HashMap<>();

  private VariationGlyphs() {}

  static VariationGlyphs of(TrueTypeFont font) throws IOException {
    VariationGlyphs found = new VariationGlyphs();
    TTFTable table = font.getTableMap().get("cmap");
    if (table != null) {
      try {
        found.read(ByteBuffer.wrap(font.getTableBytes(table)));
      } catch (BufferUnderflowException | IndexOutOfBoundsException cut) {
        // A font with a damaged table has no such forms.
        found.glyphs.clear();
      }
    }
    return found;
  }

  /** The glyph of a form, {@link FontProgram#NONE} if the font has none of its own. */
  int glyph(int codePoint, int selector) {
    return glyphs.getOrDefault(key(codePoint, selector), FontProgram.NONE);
  }

  private static long key(int codePoint, int selector) {
    return (long) selector << 32 | codePoint;
  }

  private void read(ByteBuffer cmap) {
    int count = Short.toUnsignedInt(cmap.getShort(2));
    for (int i = 0; i < count; i++) {
      int at = cmap.getInt(HEAD + i * RECORD + 4);
      if (Short.toUnsignedInt(cmap.getShort(at)) == FORMAT) {
        selectors(cmap.slice(at, cmap.capacity() - at));
      }
    }
  }

  private void selectors(ByteBuffer table) {
    int count = table.getInt(6);
    for (int i = 0; i < count; i++) {
      int at = 10 + i * 11;
      int selector = three(table, at);
      int forms = table.getInt(at + 7);
      if (forms != 0) {
        forms(table, forms, selector);
      }
    }
  }

  private void forms(ByteBuffer table, int at, int selector) {
    int count = table.getInt(at);
    for (int i = 0; i < count; i++) {
      int entry = at + 4 + i * 5;
      glyphs.put(
          key(three(table, entry), selector), Short.toUnsignedInt(table.getShort(entry + 3)));
    }
  }

  private static int three(ByteBuffer bytes, int at) {
    return Byte.toUnsignedInt(bytes.get(at)) << 16 | Short.toUnsignedInt(bytes.getShort(at + 1));
  }
}
