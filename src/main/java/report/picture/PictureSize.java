package report.picture;

/**
 * Format and size of a picture.
 *
 * @param format its format
 * @param width its width in pixels, 1 to {@link #LONGEST_SIDE}
 * @param height its height in pixels, 1 to {@link #LONGEST_SIDE}
 */
public record PictureSize(PictureFormat format, int width, int height) {
  /** The longest side, in pixels. Programs that open the book need four bytes for each pixel. */
  public static final int LONGEST_SIDE = 8_000;

  /** Rejects other sizes. */
  public PictureSize {
    if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE) {
      throw new IllegalArgumentException("no size: " + width + "x" + height);
    }
  }
}
