package report.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elements of a page and the names of their attributes, without text and values. */
final class Shape {
  private static final Pattern TAG =
      Pattern.compile("<(/?[A-Za-z!][^\\s>/]*)((?:\\s+[^\\s=>/]+(?:=\"[^\"]*\")?)*)\\s*/?>");

  /** What keeps a date or a figure with its unit on one line, wherever a text has one. */
  private static final Pattern WHOLE =
      Pattern.compile("<span class=\"nobreak\">((?:<strong>)?[^<>]*(?:</strong>)?)</span>");

  private static final Pattern ATTRIBUTE = Pattern.compile("\\s([^\\s=>/]+)(?:=\"[^\"]*\")?");

  private Shape() {}

  /**
   * One text for each tag, such as {@code a href class}, but for those around dates and figures,
   * which texts have or not and which divide what is bold.
   */
  static List<String> of(String html) {
    List<String> tags = new ArrayList<>();
    String plain = WHOLE.matcher(html).replaceAll("$1").replace("</strong><strong>", "");
    Matcher tag = TAG.matcher(plain);
    while (tag.find()) {
      StringBuilder shape = new StringBuilder(tag.group(1));
      Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
      while (attribute.find()) {
        shape.append(' ').append(attribute.group(1));
      }
      tags.add(shape.toString());
    }
    return tags;
  }

  /** The text between the tags, its character references resolved. */
  static String text(String html) {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u00a0")
        .replace("&amp;", "&");
  }

  /**
   * The text as a PDF can be compared: it knows no spaces, and some characters by their radical.
   */
  static String dense(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
