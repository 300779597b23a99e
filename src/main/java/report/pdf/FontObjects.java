package report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a font with the glyphs that a document uses (ISO 32000-1, 9.7). */
final class FontObjects {
  private static final int ASCENT = 880;
  private static final int DESCENT = -120;
  private static final int STEM = 80;
  private static final int SYMBOLIC = 4;

  private final PDDocument document;
  private final EmbeddedFont font;
  private final List<EmbeddedFont.Letter> letters;

  private FontObjects(PDDocument document, EmbeddedFont font) {
    this.document = document;
    this.font = font;
    this.letters = font.letters();
  }

  /** The dictionary of a font for the resources of pages. */
  static COSDictionary of(PDDocument document, EmbeddedFont font) throws IOException {
    return new FontObjects(document, font).composite();
  }

  private COSDictionary composite() throws IOException {
    Set<Integer> glyphs =
        letters.stream()
            .map(EmbeddedFont.Letter::glyph)
            .collect(Collectors.toCollection(TreeSet::new));
    String prefix = prefix(glyphs);
    FontProgram.Subset subset = font.program().subset(glyphs, prefix);
    COSName name = COSName.getPDFName(prefix + font.program().name());
    COSDictionary composite = dictionary("Font");
    composite.setItem(COSName.SUBTYPE, COSName.TYPE0);
    composite.setItem(COSName.BASE_FONT, name);
    composite.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    composite.setItem(COSName.TO_UNICODE, stream(unicode()));
    COSArray descendants = new COSArray();
    descendants.add(descendant(name, subset));
    composite.setItem(COSName.DESCENDANT_FONTS, descendants);
    return composite;
  }

  private COSDictionary descendant(COSName name, FontProgram.Subset subset) throws IOException {
    COSDictionary descendant = dictionary("Font");
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setItem(COSName.BASE_FONT, name);
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setItem(COSName.SUPPLEMENT, COSInteger.ZERO);
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor(name, subset));
    descendant.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    letters.forEach(letter -> widths.add(COSInteger.get(letter.width())));
    COSArray all = new COSArray();
    all.add(COSInteger.ONE);
    all.add(widths);
    descendant.setItem(COSName.W, all);
    descendant.setItem(COSName.CID_TO_GID_MAP, stream(glyphMap(subset)));
    return descendant;
  }

  private COSDictionary descriptor(COSName name, FontProgram.Subset subset) throws IOException {
    COSDictionary descriptor = dictionary("FontDescriptor");
    descriptor.setItem(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    COSArray box = new COSArray();
    font.program().bounds().forEach(edge -> box.add(COSInteger.get(edge)));
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, ASCENT);
    descriptor.setInt(COSName.DESCENT, DESCENT);
    descriptor.setInt(COSName.CAP_HEIGHT, ASCENT);
    descriptor.setInt(COSName.STEM_V, STEM);
    COSStream file = stream(subset.bytes());
    file.setInt(COSName.LENGTH1, subset.bytes().length);
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  /** The glyph of each code in the font as embedded, two bytes each. */
  private byte[] glyphMap(FontProgram.Subset subset) {
    Map<Integer, Integer> numbers = new HashMap<>();
    subset.old().forEach((number, old) -> numbers.put(old, number));
    byte[] map = new byte[2 * (letters.size() + 1)];
    for (EmbeddedFont.Letter letter : letters) {
      int glyph = numbers.getOrDefault(letter.glyph(), FontProgram.NONE);
      map[2 * letter.code()] = (byte) (glyph >> 8);
      map[2 * letter.code() + 1] = (byte) glyph;
    }
    return map;
  }

  /** What each code stands for, so that text can be found and copied (9.10.3). */
  private byte[] unicode() {
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
    map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (int from = 0; from < letters.size(); from += 100) {
      List<EmbeddedFont.Letter> some = letters.subList(from, Math.min(from + 100, letters.size()));
      map.append(some.size()).append(" beginbfchar\n");
      for (EmbeddedFont.Letter letter : some) {
        map.append('<');
        hex(map, letter.code());
        map.append("> <");
        letter.text().chars().forEach(unit -> hex(map, unit));
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void hex(StringBuilder text, int unit) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append("0123456789ABCDEF".charAt(unit >> shift & 15));
    }
  }

  /** Six letters and a plus sign, which tell subsets of a font apart (9.6.4). */
  private static String prefix(Set<Integer> glyphs) {
    byte[] digest = Digest.of(glyphs.toString().getBytes(StandardCharsets.US_ASCII));
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      prefix.append((char) ('A' + Byte.toUnsignedInt(digest[i]) % 26));
    }
    return prefix.append('+').toString();
  }

  private static COSDictionary dictionary(String type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
    return dictionary;
  }

  private COSStream stream(byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
