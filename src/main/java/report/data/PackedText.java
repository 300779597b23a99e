package report.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A text that waits for others in little room: what is told of ten thousand themes has to come
 * behind what is told of the book.
 */
final class PackedText {
  /** Shorter ones take no room worth the work. */
  private static final int SHORT = 1000;

  private final byte[] bytes;
  private final boolean isDeflated;

  private PackedText(byte[] bytes, boolean isDeflated) {
    this.bytes = bytes;
    this.isDeflated = isDeflated;
  }

  static PackedText of(String text) throws IOException {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    return plain.length < SHORT
        ? new PackedText(plain, false)
        : new PackedText(deflated(plain), true);
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  String text() throws IOException {
    byte[] plain = bytes;
    if (isDeflated) {
      try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
        plain = in.readAllBytes();
      }
    }
    return new String(plain, StandardCharsets.UTF_8);
  }

  private static byte[] deflated(byte[] plain) throws IOException {
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
      out.write(plain);
    } finally {
      fast.end();
    }
    return packed.toByteArray();
  }
}
