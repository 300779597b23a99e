package report.read.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MachineDependentTest {
  private static final Charset WINDOWS = Charset.forName("windows-31j");

  /** The first bytes of the rows that are not of JIS X 0208. */
  private static final String LEADS = "\u0087\u00ED\u00EE\u00FA\u00FB\u00FC";

  @Test
  void theyAreThoseThatWindowsHasBeyondJis() {
    BitSet found = new BitSet();
    IntStream.rangeClosed(0, Character.MAX_VALUE)
        .filter(c -> MachineDependent.is((char) c))
        .forEach(found::set);

    assertThat(found).isEqualTo(ofTheCodePage());
  }

  /** A character that JIS X 0208 has too is written in its row there. */
  private static BitSet ofTheCodePage() {
    String characters = new String(rows(), WINDOWS);
    BitSet all = new BitSet();
    characters
        .chars()
        .filter(c -> LEADS.indexOf(String.valueOf((char) c).getBytes(WINDOWS)[0] & 0xFF) >= 0)
        .forEach(all::set);
    return all;
  }

  /** Every pair of bytes in these rows, whether a character is written so or not. */
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
