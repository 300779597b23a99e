package report.picture;

/** The formats of pictures that books can hold. */
public enum PictureFormat {
  /** Portable Network Graphics (ISO/IEC 15948). */
  PNG("png", "image/png"),
  /** JPEG (ISO/IEC 10918). */
  JPEG("jpeg", "image/jpeg"),
  /** Scalable Vector Graphics 1.1 and 2, without anything that acts or leads elsewhere. */
  SVG("svg", "image/svg+xml");

  private final String ending;
  private final String type;

  PictureFormat(String ending, String type) {
    this.ending = ending;
    this.type = type;
  }

  /**
   * The ending of the names of its files.
   *
   * @return lowercase letters without a dot
   */
  public String ending() {
    return ending;
  }

  /**
   * Its media type.
   *
   * @return for instance image/png
   */
  public String type() {
    return type;
  }

  /**
   * Whether it consists of pixels, which every spreadsheet program can draw.
   *
   * @return false for drawings
   */
  public boolean isRaster() {
    return this != SVG;
  }
}
