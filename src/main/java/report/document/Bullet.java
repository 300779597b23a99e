package report.document;

/**
 * The mark at the start of a line, named after the kind of line; a template chooses the character.
 */
public enum Bullet {
  /** No mark: the line continues the one before it, as a note does. */
  NONE(""),
  /** Without a mark: the line is a heading, such as 【参考】 and （数値目標）. */
  LABEL(""),
  /** A line of めざす方向. */
  DIRECTION("◎"),
  /** The aim of an initiative. */
  AIM("■"),
  /** The kind of indicator above goals. */
  INDICATOR("◇"),
  /** The first level of a text. */
  FIRST("○"),
  /** The second level. */
  SECOND("・"),
  /** The third level and deeper. */
  THIRD("‣");

  private final String glyph;

  Bullet(String glyph) {
    this.glyph = glyph;
  }

  /**
   * The default character.
   *
   * @return one character, or empty for {@link #NONE} and {@link #LABEL}
   */
  public String glyph() {
    return glyph;
  }

  /**
   * The mark one level deeper.
   *
   * @return the next of ○ ・ ‣; {@link #THIRD} stays
   */
  public Bullet deeper() {
    return switch (this) {
      case FIRST -> SECOND;
      case SECOND, THIRD -> THIRD;
      case NONE, LABEL, DIRECTION, AIM, INDICATOR -> SECOND;
    };
  }
}
