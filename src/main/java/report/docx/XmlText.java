package report.docx;

import java.util.Locale;

/** Texts in XML. */
final class XmlText {
  /** The namespace of the parts of a document. */
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private XmlText() {}

  /** The start of a part. */
  static String begin(String root) {
    return "<w:" + root + " xmlns:w=\"" + NAMESPACE + "\">";
  }

  /** A text within an attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
