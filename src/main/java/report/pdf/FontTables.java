package report.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The directory of the tables of a TrueType font (ISO/IEC 14496-22). */
final class FontTables {
  private static final int HEAD = 12;
  private static final int ENTRY = 16;

  /** Tables that take long to read and that drawing does not need. */
  private static final Set<String> SPARE = Set.of("GSUB", "GPOS", "GDEF", "vhea", "vmtx", "VORG");

  /** Tables of fonts of others that are read; the rest may be damaged. */
  private static final Set<String> READ =
      Set.of(
          "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "cmap");

  private FontTables() {}

  /**
   * A font of its own of one in a collection, or of any other file, with the tables that drawing
   * needs.
   *
   * @param file the file
   * @param at where the directory of the font begins in it
   * @throws IOException if a table is outside of the file
   */
  static byte[] extracted(byte[] file, int at) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    List<byte[]> kept = new ArrayList<>();
    int size = 0;
    for (int i = 0; i < Short.toUnsignedInt(bytes.getShort(at + 4)); i++) {
      byte[] entry = new byte[ENTRY];
      bytes.get(at + HEAD + i * ENTRY, entry);
      if (READ.contains(new String(entry, 0, 4, StandardCharsets.US_ASCII))) {
        kept.add(entry);
        size = Math.addExact(size, padded(ByteBuffer.wrap(entry).getInt(12)));
      }
    }
    int start = HEAD + kept.size() * ENTRY;
    if (size > file.length + 4 * kept.size()) {
      throw new IOException("tables overlap");
    }
    ByteBuffer font = ByteBuffer.allocate(start + size);
    font.putInt(0x00010000).putShort((short) kept.size()).position(HEAD);
    int target = start;
    for (byte[] entry : kept) {
      ByteBuffer fields = ByteBuffer.wrap(entry);
      int length = fields.getInt(12);
      font.put(target, file, fields.getInt(8), length);
      font.put(entry, 0, 8).putInt(target).putInt(length);
      target += padded(length);
    }
    return font.array();
  }

  private static int padded(int length) throws IOException {
    if (length < 0) {
      throw new IOException("a table is too long");
    }
    return length + 3 & ~3;
  }

  /**
   * The same font with a directory that leaves out what drawing does not need. The tables stay
   * where they are.
   *
   * @throws IOException if there is no directory
   */
  static byte[] needed(byte[] font) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int count = font.length < HEAD ? 0 : Short.toUnsignedInt(bytes.getShort(4));
    if (count == 0 || font.length < HEAD + count * ENTRY) {
      throw new IOException("not a font");
    }
    List<byte[]> kept = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] entry = new byte[ENTRY];
      bytes.get(HEAD + i * ENTRY, entry);
      if (!SPARE.contains(new String(entry, 0, 4, StandardCharsets.US_ASCII))) {
        kept.add(entry);
      }
    }
    bytes.putShort(4, (short) kept.size());
    bytes.position(HEAD);
    kept.forEach(bytes::put);
    return font;
  }
}
