package report.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import report.notation.HalfWidth;

/** Identifies texts, none of which can be mistaken for two. */
final class SealDigest {
  /** The hexadecimal digits of a digest: enough to notice a change by hand. */
  private static final int DIGITS = 16;

  private final MessageDigest digest;

  SealDigest() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  SealDigest add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  SealDigest add(List<String> texts) {
    add(String.valueOf(texts.size()));
    texts.forEach(this::add);
    return this;
  }

  /** The digest of all that was added; nothing more can be added. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  /** Texts without the differences that nobody means. */
  static List<String> plain(List<String> texts) {
    return texts.stream().map(HalfWidth::closedUp).toList();
  }
}
