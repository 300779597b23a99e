package report.read.tree;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Machine-dependent characters (機種依存文字): those that makers of machines added to JIS X 0208, such as
 * ①, Ⅲ, ㈱, ㎡ and 髙. They lie in the rows 13 (NEC), 89 to 92 (NEC) and 115 to 119 (IBM) of Windows
 * code page 932. Characters that no Japanese code page has are none of them.
 */
final class MachineDependent {
  /** The first bytes of these rows. */
  private static final String LEADS = "\u0087\u00ED\u00EE\u00FA\u00FB\u00FC";

  private static final BitSet ALL = read();

  private MachineDependent() {}

  /** Whether a character is one of them. */
  static boolean is(char c) {
    return ALL.get(c);
  }

  private static BitSet read() {
    Charset windows = Charset.forName("windows-31j");
    String characters = new String(rows(), windows);
    byte[] usual = characters.getBytes(windows);
    BitSet all = new BitSet();
    int at = 0;
    for (int i = 0; i < characters.length(); i++) {
      // A character that JIS X 0208 has too is written in its row there.
      if (LEADS.indexOf(usual[at] & 0xFF) >= 0) {
        all.set(characters.charAt(i));
      }
      at += isAlone(usual[at]) ? 1 : 2;
    }
    return all;
  }

  /** Whether a byte is a character by itself: ASCII or half-width kana. */
  private static boolean isAlone(byte first) {
    int code = first & 0xFF;
    return code < 0x80 || (code > 0xA0 && code < 0xE0);
  }

  /**
   * Every pair of bytes in these rows, whether a character is written so or not, and spaces
   * between.
   */
  private static byte[] rows() {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    for (int i = 0; i < LEADS.length(); i++) {
      for (int trail = 0x40; trail <= 0xFC; trail++) {
        rows.write(LEADS.charAt(i));
        rows.write(trail);
        rows.write(' ');
      }
    }
    return rows.toByteArray();
  }
}
