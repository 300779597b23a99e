package report.sheet.layout;

import report.picture.Picture;
import report.picture.PictureSize;

/**
 * A picture at the size in which it is printed.
 *
 * @param picture the picture
 * @param width its width in points
 * @param height its height in points
 */
public record DrawnPicture(Picture picture, double width, double height) {
  /** Points of a pixel: 96 pixels to the inch. */
  private static final double PIXEL = 0.75;

  /** What is left free around it, in points. */
  private static final double FREE = 3;

  /** A picture in its own size, or as large as its place. */
  public static DrawnPicture of(Picture picture, double room, double highest) {
    PictureSize size = picture.size();
    return new DrawnPicture(picture, size.width() * PIXEL, size.height() * PIXEL)
        .within(room, highest);
  }

  /** The same with its shape, no larger than a place. */
  DrawnPicture within(double room, double highest) {
    double scale =
        Math.min(
            1,
            Math.min(
                Math.max(1, room - 2 * FREE) / width, Math.max(1, highest - 2 * FREE) / height));
    return new DrawnPicture(picture, width * scale, height * scale);
  }

  /** The same with its shape, in a part of its rows. */
  DrawnPicture lower(double part) {
    return within(width + 2 * FREE, (height + 2 * FREE) * part);
  }

  /** The number of rows that it takes. */
  int rows(double pitch) {
    return Math.max(1, (int) Math.ceil((height + 2 * FREE) / pitch));
  }

  /**
   * How far it is from the corner of its place.
   *
   * @return points
   */
  public double offset() {
    return FREE;
  }
}
