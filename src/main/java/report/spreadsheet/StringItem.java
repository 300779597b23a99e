package report.spreadsheet;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.office.Limits;
import report.office.UnreadableFile;
import report.office.XmlPart;

/** A text in a workbook: plain, or of several runs; readings of kanji beside it are left out. */
final class StringItem {
  /** A character that XML cannot hold, or an underscore that would begin such a one. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private StringItem() {}

  /** Reads the element that was opened last up to its end. */
  static String read(XmlPart xml) throws UnreadableFile {
    StringBuilder text = new StringBuilder();
    XmlPart.Child plain = () -> append(text, xml.text());
    xml.children(Map.of("t", plain, "r", () -> xml.children(Map.of("t", plain))));
    return unescaped(text.toString());
  }

  private static void append(StringBuilder text, String more) throws UnreadableFile {
    text.append(more);
    if (text.length() > Limits.TEXT) {
      throw UnreadableFile.tooLarge(Limits.TEXT + " characters in a cell");
    }
  }

  /** The text with the characters meant, and a line feed for each line break. */
  static String unescaped(String text) {
    String plain = text;
    if (text.contains("_x")) {
      Matcher escaped = ESCAPED.matcher(text);
      plain =
          escaped.replaceAll(
              found ->
                  Matcher.quoteReplacement(
                      String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
    return plain.replace("\r\n", "\n").replace('\r', '\n');
  }
}
