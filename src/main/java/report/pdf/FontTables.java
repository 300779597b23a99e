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

  private FontTables() {}

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
