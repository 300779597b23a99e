package report.read.markdown;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of links in the form that browsers and workbooks accept: with the characters allowed by
 * RFC 3986, others written as their UTF-8 bytes (資 as %E8%B3%87), and the host name in Punycode
 * (RFC 3492).
 */
final class LinkAddress {
  /** The maximum length in a workbook, in characters. */
  static final int LONGEST = 2_079;

  private static final Pattern WEB =
      Pattern.compile(
          "(?<scheme>https?)://(?:(?<user>[^/?#@]*)@)?(?<host>\\[[0-9a-f:.]+]|[^/?#:@\\s]+)"
              + "(?<port>:[0-9]{0,5})?(?<rest>[/?#].*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern MAIL =
      Pattern.compile(
          "mailto:(?<rest>[^?#]+@[^?#]+(?:\\?.*)?)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]");
  private static final String ALLOWED = "-._~:/?@!$&'()*+,;=";

  private LinkAddress() {}

  /**
   * The address that was typed.
   *
   * @param typed the address in the text
   * @return an http, https or mailto address of ASCII letters, of any length; empty if it is not
   *     one
   */
  static Optional<String> of(String typed) {
    String address = typed.strip();
    Matcher mail = MAIL.matcher(address);
    if (mail.matches()) {
      return Optional.of("mailto:" + encoded(mail.group("rest")));
    }
    Matcher web = WEB.matcher(address);
    return web.matches() ? host(web.group("host")).map(host -> web(web, host)) : Optional.empty();
  }

  private static String web(Matcher web, String host) {
    String rest = web.group("rest") == null ? "" : web.group("rest");
    int fragment = rest.indexOf('#');
    String path = fragment < 0 ? rest : rest.substring(0, fragment);
    return web.group("scheme").toLowerCase(Locale.ROOT)
        + "://"
        + (web.group("user") == null ? "" : encoded(web.group("user")) + "@")
        + host
        + (web.group("port") == null ? "" : web.group("port"))
        + encoded(path)
        + (fragment < 0 ? "" : "#" + encoded(rest.substring(fragment + 1)));
  }

  private static Optional<String> host(String typed) {
    try {
      String ascii = typed.startsWith("[") ? typed : IDN.toASCII(typed);
      return Optional.of(ascii).filter(host -> HOST.matcher(host).matches());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encoded(String part) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < part.length(); ) {
      int c = part.codePointAt(i);
      if ((c == '%' && isHex(part, i + 1) && isHex(part, i + 2)) || isAllowed(c)) {
        encoded.appendCodePoint(c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          encoded.append(String.format(Locale.ROOT, "%%%02X", b));
        }
      }
      i += Character.charCount(c);
    }
    return encoded.toString();
  }

  private static boolean isHex(String part, int at) {
    return at < part.length()
        && Character.digit(part.charAt(at), 16) >= 0
        && part.charAt(at) < 0x80;
  }

  private static boolean isAllowed(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ALLOWED.indexOf(c) >= 0;
  }
}
