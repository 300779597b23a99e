package report.finding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A text stored compressed in memory, at a quarter of its size or less. Immutable. */
public final class DeflatedText {
  private final byte[] deflated;

  /**
   * Compresses a text, optimized for speed.
   *
   * @param text any text without lone surrogates
   */
  public DeflatedText(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 64);
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException memoryIsNoDevice) {
      throw new UncheckedIOException(memoryIsNoDevice);
    } finally {
      fast.end();
    }
    this.deflated = bytes.toByteArray();
  }

  private DeflatedText(byte[] deflated) {
    this.deflated = deflated;
  }

  /**
   * A text that was compressed before.
   *
   * @param deflated what {@link #deflated} returned
   * @return the text
   */
  public static DeflatedText of(byte[] deflated) {
    return new DeflatedText(deflated.clone());
  }

  /**
   * The compressed text.
   *
   * @return its bytes, the same for the same text in the same version of Java
   */
  public byte[] deflated() {
    return deflated.clone();
  }

  /**
   * Writes the text in UTF-8 without holding all of it.
   *
   * @param out the target; neither flushed nor closed
   * @throws IOException if it cannot be written to
   */
  public void writeTo(OutputStream out) throws IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      in.transferTo(out);
    }
  }

  /**
   * Whether this is the empty text.
   *
   * @return whether it has no character
   */
  public boolean isEmpty() {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return in.read() < 0;
    } catch (IOException memoryIsNoDevice) {
      throw new UncheckedIOException(memoryIsNoDevice);
    }
  }

  /**
   * Decompresses the text.
   *
   * @return the original text
   */
  public String text() {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException memoryIsNoDevice) {
      throw new UncheckedIOException(memoryIsNoDevice);
    }
  }
}
