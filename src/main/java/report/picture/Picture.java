package report.picture;

/**
 * A picture in a text.
 *
 * @param path its path relative to the folder of its theme, separated by /
 * @param alt its alternative text, which says what it shows; not blank
 * @param size its format and size
 * @param file its file
 */
public record Picture(String path, String alt, PictureSize size, PictureFile file) {
  private static final int DIGITS = 16;

  /** Rejects a picture without alternative text. */
  public Picture {
    if (alt.isBlank()) {
      throw new IllegalArgumentException("no alternative text: " + path);
    }
  }

  /**
   * The name under which outputs store it: the same for the same bytes, on every system.
   *
   * @return for instance 3f2a9c0d1e4b5a68.png
   */
  public String name() {
    return file.digest().substring(0, DIGITS) + "." + size.format().ending();
  }
}
