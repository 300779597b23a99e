package report.document;

/** The brackets around words behind a text. */
public enum Brackets {
  /** Of full width, as in Japanese. */
  FULL_WIDTH("（", "）"),
  /** Of half width, with the space before them. */
  HALF_WIDTH(" (", ")");

  private final String open;
  private final String close;

  Brackets(String open, String close) {
    this.open = open;
    this.close = close;
  }

  /**
   * What stands before the words.
   *
   * @return the opening bracket, with a space before one of half width
   */
  public String open() {
    return open;
  }

  /**
   * What stands behind the words.
   *
   * @return the closing bracket
   */
  public String close() {
    return close;
  }

  /**
   * Words in brackets.
   *
   * @param words the words; may be empty
   * @return the words in brackets; empty without words
   */
  public String around(String words) {
    return words.isEmpty() ? "" : open + words + close;
  }
}
