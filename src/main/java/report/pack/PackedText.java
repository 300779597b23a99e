package report.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A text in little room, a sixth of its own or less. */
public final class PackedText {
  /** Shorter ones take no room worth the work, in bytes. */
  private static final int SHORT = 1000;

  private final byte[] bytes;
  private final boolean isDeflated;

  private PackedText(byte[] bytes, boolean isDeflated) {
    this.bytes = bytes;
    this.isDeflated = isDeflated;
  }

  /**
   * Packs a text.
   *
   * @param text any text without lone surrogates
   * @return the same text in less room
   */
  public static PackedText of(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    return plain.length < SHORT
        ? new PackedText(plain, false)
        : new PackedText(deflated(plain), true);
  }

  /**
   * Whether there is any text.
   *
   * @return true if not
   */
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /**
   * Makes the text again.
   *
   * @return the text as it was
   */
  public String text() {
    return new String(isDeflated ? inflated() : bytes, StandardCharsets.UTF_8);
  }

  private byte[] inflated() {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException memoryIsNoDevice) {
      throw new UncheckedIOException(memoryIsNoDevice);
    }
  }

  private static byte[] deflated(byte[] plain) {
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
      out.write(plain);
    } catch (IOException memoryIsNoDevice) {
      throw new UncheckedIOException(memoryIsNoDevice);
    } finally {
      fast.end();
    }
    return packed.toByteArray();
  }
}
