package report.data;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import report.finding.Source;

/** How programs are told of a file. */
final class FindingPath {
  private FindingPath() {}

  /** The path as it was given, without a leading ./ */
  static String of(Source source) {
    return of(source.path());
  }

  static String of(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }

  /** A reference by RFC 3986: relative to where the tool was started, or with the scheme file. */
  static String uri(Source source) {
    String path = of(source);
    return path.startsWith("/") ? "file://" + encoded(path) : encoded(path);
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }
}
