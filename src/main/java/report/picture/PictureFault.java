package report.picture;

/**
 * Why a file cannot be used as a picture.
 *
 * @param kind what is wrong
 * @param detail what it is about: a size in pixels, the name of an element; may be empty
 */
public record PictureFault(Kind kind, String detail) {
  /** What can be wrong with a picture. */
  public enum Kind {
    /** It is in none of the formats. */
    FORMAT,
    /** Its bytes are incomplete or contradict each other. */
    BROKEN,
    /** It has too many pixels. */
    PIXELS,
    /** It has no size in pixels. */
    UNSIZED,
    /** It contains something that acts, or that leads elsewhere. */
    ACTIVE
  }

  static PictureFault of(Kind kind) {
    return new PictureFault(kind, "");
  }

  static PictureFault tooLarge(long width, long height) {
    return new PictureFault(Kind.PIXELS, width + "×" + height);
  }
}
