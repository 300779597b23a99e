package report.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import report.picture.PictureBytes.Reading;

/** A PNG file: a signature, and chunks from IHDR to IEND, each with its check sum. */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** Length, type and check sum. */
  private static final int AROUND_DATA = 12;

  private static final int HEADER = 13;

  private PngFile() {}

  static boolean is(byte[] bytes) {
    return bytes.length >= SIGNATURE.length
        && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /** The size, if all chunks are whole and there are pixels. */
  static Reading read(ByteBuffer bytes) {
    bytes.position(SIGNATURE.length);
    Optional<Reading> size = Optional.empty();
    boolean hasPixels = false;
    while (bytes.remaining() >= AROUND_DATA) {
      int start = bytes.position();
      int length = bytes.getInt(start);
      if (length < 0 || length > bytes.remaining() - AROUND_DATA || !isWhole(bytes, length)) {
        break;
      }
      String type = type(bytes);
      if (size.isEmpty()) {
        size = header(bytes, type, length);
        if (size.isEmpty()) {
          break;
        }
      }
      hasPixels |= type.equals("IDAT");
      if (type.equals("IEND")) {
        return PictureBytes.broken(hasPixels ? size : Optional.empty());
      }
      bytes.position(start + AROUND_DATA + length);
    }
    return PictureBytes.broken(Optional.empty());
  }

  private static String type(ByteBuffer chunk) {
    byte[] type = new byte[4];
    chunk.get(chunk.position() + 4, type);
    return new String(type, StandardCharsets.ISO_8859_1);
  }

  private static boolean isWhole(ByteBuffer chunk, int length) {
    CRC32 sum = new CRC32();
    sum.update(chunk.duplicate().slice(chunk.position() + 4, length + 4));
    return (int) sum.getValue() == chunk.getInt(chunk.position() + 8 + length);
  }

  private static Optional<Reading> header(ByteBuffer chunk, String type, int length) {
    int data = chunk.position() + 8;
    return type.equals("IHDR") && length == HEADER
        ? Optional.of(
            PictureBytes.sized(
                PictureFormat.PNG,
                Integer.toUnsignedLong(chunk.getInt(data)),
                Integer.toUnsignedLong(chunk.getInt(data + 4))))
        : Optional.empty();
  }
}
