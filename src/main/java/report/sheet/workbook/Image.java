package report.sheet.workbook;

import java.io.IOException;

/**
 * A picture over cells.
 *
 * @param file its name, the same for the same bytes, ending in the name of its format
 * @param type its media type
 * @param alternative what it shows, in words
 * @param row the row of its upper left corner, from 0
 * @param column the column of that corner, from 0
 * @param offset how far it is inside that corner, in points
 * @param width its width in points
 * @param height its height in points
 * @param content its bytes
 */
public record Image(
    String file,
    String type,
    String alternative,
    int row,
    int column,
    double offset,
    double width,
    double height,
    Content content) {

  /** Reads the bytes of a picture when they are written. */
  @FunctionalInterface
  public interface Content {
    /**
     * Reads the bytes.
     *
     * @return all of them
     * @throws IOException if they cannot be read
     */
    byte[] bytes() throws IOException;
  }

  /** The end of its file name. */
  String ending() {
    return file.substring(file.lastIndexOf('.') + 1);
  }
}
