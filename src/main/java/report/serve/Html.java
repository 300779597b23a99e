package report.serve;

import report.finding.VisibleText;

/** Text as HTML. */
final class Html {
  private Html() {}

  /** A text as written between tags and in quoted attributes. Control characters are replaced. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    VisibleText.lines(text).codePoints().forEach(c -> append(c, escaped));
    return escaped.toString();
  }

  private static void append(int c, StringBuilder escaped) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.appendCodePoint(c);
    }
  }
}
