package report.page.site;

import java.util.Locale;
import java.util.Set;

/**
 * Marks the Japanese texts on the pages of an edition in another language, so that programs that
 * read pages aloud pronounce them and browsers choose the right letters. Only what stands between
 * tags is marked: an element of a drawing or a title cannot contain a mark, and is left as it is.
 */
public final class ForeignTexts {
  private static final String OPEN = "<span lang=\"ja\">";
  private static final String CLOSE = "</span>";

  /** Elements whose content is no text, or whose text cannot contain elements. */
  private static final Set<String> OPAQUE =
      Set.of("script", "style", "title", "textarea", "option", "svg");

  private final String page;
  private final StringBuilder marked;
  private int at;

  private ForeignTexts(String page) {
    this.page = page;
    this.marked = new StringBuilder(page.length() + page.length() / 8);
  }

  /**
   * A page with its Japanese texts marked.
   *
   * @param page a page in HTML
   * @return the same page, with each Japanese text in an element that says so
   */
  public static String marked(String page) {
    return new ForeignTexts(page).marked();
  }

  private String marked() {
    while (at < page.length()) {
      if (page.charAt(at) == '<') {
        tag();
      } else {
        int end = indexOf("<", at);
        text(at, end);
        at = end;
      }
    }
    return marked.toString();
  }

  /** A tag or a comment; what an opaque element contains is copied with it. */
  private void tag() {
    int end = page.startsWith("<!--", at) ? indexOf("-->", at) : end(at);
    String name = name(at + 1);
    if (OPAQUE.contains(name) && page.charAt(Math.min(end, page.length()) - 2) != '/') {
      end = closed(name, end);
    }
    marked.append(page, at, end);
    at = end;
  }

  /** After the end of an element; a drawing may contain others. */
  private int closed(String name, int from) {
    int end = from;
    int depth = 1;
    int next = from - 1;
    int inner = name.equals("svg") ? from - 1 : page.length();
    while (depth > 0 && end < page.length()) {
      next = next < end ? indexOf("</" + name, end) : next;
      inner = inner < end ? indexOf("<svg", end) : inner;
      depth += inner < next ? 1 : -1;
      end = end(Math.min(inner, next));
    }
    return end;
  }

  /** After the tag that begins at a place; a {@code >} in an attribute does not end it. */
  private int end(int from) {
    char quote = 0;
    for (int i = from; i < page.length(); i++) {
      char one = page.charAt(i);
      if (quote != 0) {
        quote = one == quote ? 0 : quote;
      } else if (one == '"' || one == '\'') {
        quote = one;
      } else if (one == '>') {
        return i + 1;
      }
    }
    return page.length();
  }

  private String name(int from) {
    int end = from;
    while (end < page.length() && Character.isLetterOrDigit(page.charAt(end))) {
      end++;
    }
    return page.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private int indexOf(String what, int from) {
    int found = page.indexOf(what, Math.min(from, page.length()));
    return found < 0 ? page.length() : found;
  }

  /** A text; the mark reaches from its first Japanese letter to its last. */
  private void text(int from, int to) {
    int first = from;
    while (first < to && !isJapanese(page.codePointAt(first))) {
      first++;
    }
    int last = to;
    while (last > first && !isJapanese(page.codePointBefore(last))) {
      last--;
    }
    if (page.substring(first, last).codePoints().noneMatch(ForeignTexts::isLetter)) {
      marked.append(page, from, to);
      return;
    }
    marked.append(page, from, first).append(OPEN).append(page, first, last).append(CLOSE);
    marked.append(page, last, to);
  }

  /** Letters, and the punctuation that is set with them. */
  private static boolean isJapanese(int one) {
    return isLetter(one) || "「」『』（）〔〕、。・ー".indexOf(one) >= 0;
  }

  private static boolean isLetter(int one) {
    Character.UnicodeScript script = Character.UnicodeScript.of(one);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }
}
