package report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The names of a font in its table {@code name} (ISO/IEC 14496-22, 5.2.6). */
final class FontNames {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int HEAD = 6;
  private static final int RECORD = 12;

  /** Family, full name and typographic family; a program may list fonts by any of them. */
  private static final Set<Integer> ASKED = Set.of(1, 4, 16);

  private static final int POST_SCRIPT = 6;

  private FontNames() {}

  /** A name as it is compared: ＭＳ　明朝, MS 明朝 and ms明朝 are the same. */
  static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACE.matcher(plain).replaceAll("");
  }

  /** The keys of the names that a font can be asked for by. */
  static Set<String> keys(ByteBuffer table) {
    Set<String> keys = new TreeSet<>();
    for (int i = 0; i < count(table); i++) {
      int record = HEAD + i * RECORD;
      if (ASKED.contains(unsigned(table, record + 6))) {
        keys.add(key(text(table, record)));
      }
    }
    keys.remove("");
    return keys;
  }

  /** The name for PDF files, without what would end a name there. */
  static String postScript(ByteBuffer table, String otherwise) {
    for (int i = 0; i < count(table); i++) {
      int record = HEAD + i * RECORD;
      if (unsigned(table, record + 6) == POST_SCRIPT) {
        String name = text(table, record).replaceAll("[^A-Za-z0-9-]", "");
        if (!name.isEmpty() && name.length() <= 63) {
          return name;
        }
      }
    }
    return otherwise;
  }

  private static int count(ByteBuffer table) {
    return unsigned(table, 2);
  }

  private static String text(ByteBuffer table, int record) {
    int platform = unsigned(table, record);
    boolean isRoman = platform == 1 && unsigned(table, record + 2) == 0;
    if (platform == 1 && !isRoman) {
      return "";
    }
    Charset charset = isRoman ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    byte[] letters = new byte[unsigned(table, record + 8)];
    table.get(unsigned(table, 4) + unsigned(table, record + 10), letters);
    return new String(letters, charset);
  }

  private static int unsigned(ByteBuffer table, int at) {
    return Short.toUnsignedInt(table.getShort(at));
  }
}
