package report.paper;

/** What happened to a font that a template names. */
public sealed interface FontNote {
  /**
   * It is drawn as another, because no file of it was found.
   *
   * @param asked its name as the template states it
   * @param drawn the family that is drawn instead
   */
  record Substituted(String asked, String drawn) implements FontNote {}

  /**
   * There is a file of it, or one that may be of it, and it cannot be used.
   *
   * @param file the path of the file in the folder of fonts
   * @param asked its name as the template states it; the name of the file if it has none
   * @param reason why
   */
  record Refused(String file, String asked, Reason reason) implements FontNote {}

  /** Why a font cannot be used. */
  enum Reason {
    /** Its file is incomplete or contradicts itself. */
    DAMAGED,
    /** Its license forbids that parts of it are embedded (OS/2 fsType). */
    FORBIDDEN,
    /** Its outlines are those of PostScript (CFF), of which no part can be embedded. */
    OUTLINES,
    /** Its file is larger than what is read. */
    LARGE,
    /** The folder has more files than are read. */
    MANY
  }
}
