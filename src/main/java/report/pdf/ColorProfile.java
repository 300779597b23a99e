package report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * An ICC profile of sRGB as a matrix and a gamma (ICC.1:2001-04): the profile of a Java runtime
 * differs from vendor to vendor, and files with it would.
 */
final class ColorProfile {
  private static final int HEADER = 128;
  private static final double GAMMA = 2.2;
  private static final double[] WHITE = {0.9642, 1, 0.8249};
  private static final double[] RED = {0.4361, 0.2225, 0.0139};
  private static final double[] GREEN = {0.3851, 0.7169, 0.0971};
  private static final double[] BLUE = {0.1431, 0.0606, 0.7141};
  private static final String[] TAGS = {
    "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
  };

  private ColorProfile() {}

  static byte[] bytes() {
    byte[][] parts = {
      description("sRGB"), text("CC0"), xyz(WHITE), xyz(RED), xyz(GREEN), xyz(BLUE), curve()
    };
    int start = HEADER + 4 + TAGS.length * 12;
    int size = start;
    for (byte[] part : parts) {
      size += part.length;
    }
    ByteBuffer profile = ByteBuffer.allocate(size);
    header(profile, size);
    profile.position(HEADER);
    profile.putInt(TAGS.length);
    int at = start;
    for (int i = 0; i < TAGS.length; i++) {
      byte[] part = parts[Math.min(i, parts.length - 1)];
      profile.put(ascii(TAGS[i])).putInt(at).putInt(part.length);
      at += i < parts.length - 1 ? part.length : 0;
    }
    for (byte[] part : parts) {
      profile.put(part);
    }
    return profile.array();
  }

  private static void header(ByteBuffer profile, int size) {
    profile.putInt(size).putInt(0).putInt(0x02100000);
    profile.put(ascii("mntrRGB XYZ "));
    profile.position(36);
    profile.put(ascii("acsp"));
    profile.position(68);
    for (double value : WHITE) {
      profile.putInt(fixed(value));
    }
  }

  private static byte[] description(String words) {
    byte[] text = ascii(words + "\0");
    // The name in ASCII, and none in Unicode and in the script code of a Macintosh.
    int size = (12 + text.length + 8 + 3 + 67 + 3) / 4 * 4;
    return ByteBuffer.allocate(size)
        .put(ascii("desc"))
        .putInt(0)
        .putInt(text.length)
        .put(text)
        .array();
  }

  private static byte[] text(String words) {
    return ByteBuffer.allocate(12).put(ascii("text")).putInt(0).put(ascii(words)).array();
  }

  private static byte[] xyz(double[] values) {
    ByteBuffer xyz = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
    for (double value : values) {
      xyz.putInt(fixed(value));
    }
    return xyz.array();
  }

  private static byte[] curve() {
    return ByteBuffer.allocate(16)
        .put(ascii("curv"))
        .putInt(0)
        .putInt(1)
        .putShort((short) Math.round(GAMMA * 256))
        .array();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }

  private static byte[] ascii(String words) {
    return words.getBytes(StandardCharsets.US_ASCII);
  }
}
