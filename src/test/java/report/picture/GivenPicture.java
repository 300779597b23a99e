package report.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Small pictures made by hand. */
public final class GivenPicture {
  private GivenPicture() {}

  /** A grey PNG. */
  public static byte[] png(int width, int height) {
    return png(width, height, new byte[(width + 1) * height]);
  }

  /** A PNG of a size that its pixels need not have. */
  public static byte[] png(int width, int height, byte[] pixels) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(file, "IHDR", header.put(new byte[] {8, 0, 0, 0, 0}).array());
    Deflater deflater = new Deflater();
    deflater.setInput(pixels);
    deflater.finish();
    byte[] data = new byte[pixels.length + 64];
    int length = deflater.deflate(data);
    deflater.end();
    chunk(file, "IDAT", java.util.Arrays.copyOf(data, length));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(name);
    file.writeBytes(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  /** The segments of a JPEG with a frame of a size. */
  public static byte[] jpeg(int width, int height) {
    return ByteBuffer.allocate(35)
        .putShort((short) 0xFFD8)
        .putShort((short) 0xFFE0)
        .putShort((short) 6)
        .putInt(0)
        .putShort((short) 0xFFC2)
        .putShort((short) 11)
        .put((byte) 8)
        .putShort((short) height)
        .putShort((short) width)
        .put(new byte[] {1, 1, 17, 0})
        .putShort((short) 0xFFDA)
        .putShort((short) 4)
        .putShort((short) 0)
        .putShort((short) 0xFFD9)
        .put(new byte[4])
        .array();
  }

  /** A drawing with some content. */
  public static byte[] svg(String attributes, String content) {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" "
            + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
            + attributes
            + ">"
            + content
            + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
