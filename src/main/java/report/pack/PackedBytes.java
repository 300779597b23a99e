package report.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Bytes in less room. */
public final class PackedBytes {
  private final byte[] deflated;

  private PackedBytes(byte[] deflated) {
    this.deflated = deflated;
  }

  /**
   * Packs bytes, fast rather than small.
   *
   * @param plain any bytes
   * @return the same bytes in less room
   */
  public static PackedBytes of(byte[] plain) {
    Deflater fast = new Deflater(Deflater.BEST_SPEED, true);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3 + 64);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
      out.write(plain);
    } catch (IOException memoryIsNoDevice) {
      throw new UncheckedIOException(memoryIsNoDevice);
    } finally {
      fast.end();
    }
    return new PackedBytes(packed.toByteArray());
  }

  /**
   * Makes them again.
   *
   * @return the bytes as they were
   */
  public byte[] plain() {
    Inflater raw = new Inflater(true);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(deflated), raw)) {
      return in.readAllBytes();
    } catch (IOException memoryIsNoDevice) {
      throw new UncheckedIOException(memoryIsNoDevice);
    } finally {
      raw.end();
    }
  }
}
