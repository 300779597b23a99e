package report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that was read: its glyphs, and how wide they are. Those that come with the tool are read
 * once.
 */
final class FontProgram {
  /** The glyph that stands for no character. */
  static final int NONE = 0;

  /** The tables that a font in a PDF file needs. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  private static final Map<FontFile, FontProgram> READ = new ConcurrentHashMap<>();

  private final String name;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final VariationGlyphs variations;
  private final int unitsPerEm;

  private FontProgram(String name, TrueTypeFont font) throws IOException {
    this.name = name;
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup(false);
    this.variations = VariationGlyphs.of(font);
    this.unitsPerEm = font.getUnitsPerEm();
  }

  /**
   * Reads a font that comes with the tool.
   *
   * @throws IOException if its file cannot be read
   */
  static FontProgram of(FontFile file) throws IOException {
    FontProgram known = READ.get(file);
    if (known == null) {
      known = of(file.postScriptName(), file.bytes());
      READ.put(file, known);
    }
    return known;
  }

  private static FontProgram of(String name, byte[] bytes) throws IOException {
    return parsed(name, FontTables.needed(bytes));
  }

  private static FontProgram parsed(String name, byte[] bytes) throws IOException {
    return new FontProgram(name, new TTFParser(true).parse(new RandomAccessReadBuffer(bytes)));
  }

  /**
   * Reads a font of others.
   *
   * @param name its name in PDF files
   * @param file the file it is in
   * @param at where it begins in the file
   * @throws BrokenFontException if it cannot be used
   */
  static FontProgram of(String name, byte[] file, int at) throws BrokenFontException {
    try {
      FontProgram read = parsed(name, FontTables.extracted(file, at));
      read.width(read.glyph(' '));
      return read;
    } catch (IOException | RuntimeException broken) {
      throw new BrokenFontException(name, broken);
    }
  }

  /** The box around all glyphs: left, bottom, right, top in thousandths of an em. */
  synchronized List<Integer> bounds() throws IOException {
    HeaderTable head = font.getHeader();
    return Stream.of(head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax())
        .map(edge -> Math.round(edge * 1000f / unitsPerEm))
        .toList();
  }

  /** Its name in PDF files. */
  String name() {
    return name;
  }

  /** The glyph of a character, {@link #NONE} if it has none. */
  int glyph(int codePoint) {
    return glyphs.getGlyphId(codePoint);
  }

  /**
   * The glyph of a form of a character.
   *
   * @param selector the variation selector that asks for the form
   * @return the glyph; that of the character itself if the font does not have the form
   */
  int glyph(int codePoint, int selector) {
    int form = variations.glyph(codePoint, selector);
    return form == NONE ? glyph(codePoint) : form;
  }

  /** How wide a glyph is, in thousandths of an em. */
  synchronized int width(int glyph) throws IOException {
    try {
      return Math.round(font.getAdvanceWidth(glyph) * 1000f / unitsPerEm);
    } catch (IOException | RuntimeException broken) {
      throw new BrokenFontException(name, broken);
    }
  }

  /** The font with some of its glyphs only. */
  synchronized Subset subset(Set<Integer> wanted, String prefix) throws IOException {
    try {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addGlyphIds(wanted);
      subsetter.setPrefix(prefix);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Map<Integer, Integer> old = subsetter.getGIDMap();
      subsetter.writeToStream(bytes);
      return new Subset(bytes.toByteArray(), old);
    } catch (IOException | RuntimeException broken) {
      throw new BrokenFontException(name, broken);
    }
  }

  /** A font with some of the glyphs of another. */
  static final class Subset {
    private final byte[] bytes;
    private final Map<Integer, Integer> old;

    private Subset(byte[] bytes, Map<Integer, Integer> old) {
      this.bytes = bytes;
      this.old = Map.copyOf(old);
    }

    /** Its file. */
    byte[] bytes() {
      return bytes.clone();
    }

    /** The glyph of the other font for each of its own. */
    Map<Integer, Integer> old() {
      return old;
    }
  }
}
