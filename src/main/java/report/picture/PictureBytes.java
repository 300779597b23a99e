package report.picture;

import java.nio.ByteBuffer;
import java.util.Optional;

/** The format and the size of a picture, read from its bytes. No pixel is decoded. */
public final class PictureBytes {
  private PictureBytes() {}

  /** What the bytes of a file are. */
  public sealed interface Reading {
    /**
     * A picture.
     *
     * @param size its format and size
     */
    record Found(PictureSize size) implements Reading {}

    /**
     * No picture that a book can hold.
     *
     * @param fault why
     */
    record Refused(PictureFault fault) implements Reading {}
  }

  /**
   * Reads a picture in time proportional to its length.
   *
   * @param bytes the content of a file; the format is taken from it, not from a name
   * @return its format and size, or why it cannot be used
   */
  public static Reading read(byte[] bytes) {
    if (PngFile.is(bytes)) {
      return PngFile.read(ByteBuffer.wrap(bytes));
    }
    return JpegFile.is(bytes) ? JpegFile.read(ByteBuffer.wrap(bytes)) : SvgFile.read(bytes);
  }

  /** A picture of that size, or why there is none. */
  static Reading sized(PictureFormat format, long width, long height) {
    if (width < 1 || height < 1) {
      return refused(PictureFault.of(PictureFault.Kind.BROKEN));
    }
    return width > PictureSize.LONGEST_SIDE || height > PictureSize.LONGEST_SIDE
        ? refused(PictureFault.tooLarge(width, height))
        : new Reading.Found(new PictureSize(format, (int) width, (int) height));
  }

  static Reading refused(PictureFault fault) {
    return new Reading.Refused(fault);
  }

  static Reading broken(Optional<Reading> found) {
    return found.orElseGet(() -> refused(PictureFault.of(PictureFault.Kind.BROKEN)));
  }
}
