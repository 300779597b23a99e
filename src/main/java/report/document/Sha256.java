package report.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names bytes so that no others have the same name. */
public final class Sha256 {
  private Sha256() {}

  /**
   * The digest of bytes.
   *
   * @param parts the bytes, in one piece or several; where they are divided makes no difference
   * @return 64 hexadecimal digits in small letters
   */
  public static String of(byte[]... parts) {
    MessageDigest digest = begin();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * A digest of bytes that are still to come.
   *
   * @return a digest of nothing
   */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
