package report.picture;

import java.nio.ByteBuffer;
import java.util.Optional;
import report.picture.PictureBytes.Reading;

/** A JPEG file: segments from SOI to EOI, one of which holds the size of the frame. */
final class JpegFile {
  private static final int MARK = 0xFF;
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;

  private JpegFile() {}

  static boolean is(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xFF) == MARK
        && (bytes[1] & 0xFF) == START
        && (bytes[2] & 0xFF) == MARK;
  }

  /** The size of the first frame, if a scan follows it and the file has an end. */
  static Reading read(ByteBuffer bytes) {
    bytes.position(2);
    Optional<Reading> size = Optional.empty();
    while (bytes.remaining() >= 4) {
      if (octet(bytes) != MARK) {
        break;
      }
      int kind = octet(bytes);
      while (kind == MARK && bytes.hasRemaining()) {
        kind = octet(bytes);
      }
      if (kind == SCAN) {
        return PictureBytes.broken(hasEnd(bytes) ? size : Optional.empty());
      }
      int length = bytes.remaining() >= 2 ? Short.toUnsignedInt(bytes.getShort()) - 2 : -1;
      if (length < 0 || length > bytes.remaining()) {
        break;
      }
      if (isFrame(kind) && length >= 5) {
        int data = bytes.position();
        size =
            Optional.of(
                PictureBytes.sized(
                    PictureFormat.JPEG,
                    Short.toUnsignedInt(bytes.getShort(data + 3)),
                    Short.toUnsignedInt(bytes.getShort(data + 1))));
      }
      bytes.position(bytes.position() + length);
    }
    return PictureBytes.broken(Optional.empty());
  }

  private static int octet(ByteBuffer bytes) {
    return bytes.get() & 0xFF;
  }

  /** SOF0 to SOF15, without the tables between them (DHT, JPG and DAC). */
  private static boolean isFrame(int kind) {
    return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
  }

  /** Cameras add bytes after the end. */
  private static boolean hasEnd(ByteBuffer bytes) {
    for (int at = bytes.limit() - 2; at >= bytes.position(); at--) {
      if ((bytes.get(at) & 0xFF) == MARK && (bytes.get(at + 1) & 0xFF) == END) {
        return true;
      }
    }
    return false;
  }
}
