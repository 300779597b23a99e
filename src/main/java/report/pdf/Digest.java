package report.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes. */
final class Digest {
  private Digest() {}

  static byte[] of(byte[] bytes) {
    return begin().digest(bytes);
  }

  static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String hexadecimal(byte[] bytes) {
    return HexFormat.of().formatHex(of(bytes));
  }
}
