package report.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifies bytes by a cryptographic digest. */
public final class Sha256 {
  private Sha256() {}

  /**
   * The digest of bytes.
   *
   * @param parts the bytes, in one or several pieces; the division is irrelevant
   * @return 64 hexadecimal digits in lowercase
   */
  public static String of(byte[]... parts) {
    MessageDigest digest = begin();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The digest of a file, without loading the whole file into memory.
   *
   * @param file a readable file
   * @return 64 hexadecimal digits in lowercase
   * @throws IOException if it cannot
   */
  public static String of(Path file) throws IOException {
    MessageDigest digest = begin();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] piece = new byte[1 << 14];
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        digest.update(piece, 0, length);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * A digest of bytes added later.
   *
   * @return a digest of no bytes
   */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
