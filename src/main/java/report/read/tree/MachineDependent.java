package report.read.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Machine-dependent characters (機種依存文字): those that makers of machines added to JIS X 0208, such as
 * ①, Ⅲ, ㈱, ㎡ and 髙. They lie in the rows 13 (NEC), 89 to 92 (NEC) and 115 to 119 (IBM) of Windows
 * code page 932. Characters that no Japanese code page has are none of them.
 */
final class MachineDependent {
  private static final BitSet ALL = read();

  private MachineDependent() {}

  /** Whether a character is one of them. */
  static boolean is(char c) {
    return ALL.get(c);
  }

  private static BitSet read() {
    BitSet all = new BitSet();
    for (int lead : leads()) {
      for (int trail = 0x40; trail <= 0xFC; trail++) {
        decoded((byte) lead, (byte) trail).forEach(all::set);
      }
    }
    return all;
  }

  private static List<Integer> leads() {
    return List.of(0x87, 0xED, 0xEE, 0xFA, 0xFB, 0xFC);
  }

  /** The character of two bytes, unless JIS X 0208 has it too. */
  private static List<Integer> decoded(byte lead, byte trail) {
    Charset windows = Charset.forName("windows-31j");
    List<Integer> found = new ArrayList<>();
    try {
      CharBuffer read = windows.newDecoder().decode(ByteBuffer.wrap(new byte[] {lead, trail}));
      CharsetEncoder encoder = windows.newEncoder();
      ByteBuffer usual = encoder.encode(read.duplicate());
      if (read.length() == 1 && leads().contains(usual.get(0) & 0xFF)) {
        found.add((int) read.charAt(0));
      }
    } catch (CharacterCodingException e) {
      return List.of();
    }
    return found;
  }
}
