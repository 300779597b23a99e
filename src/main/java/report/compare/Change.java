package report.compare;

/**
 * One change.
 *
 * @param kind its kind
 * @param place the part of the plan that changed
 * @param what what of that part changed, in words (本文, 目標); empty for the part as a whole
 * @param before what it said, possibly several lines; empty if it is new
 * @param after what it says now; empty if it was left out
 * @param rate what it makes of the rate (80.0％ ○ → 66.7％ △), empty if it makes nothing of it
 * @param reason why, if the plan says so
 */
public record Change(
    ChangeKind kind,
    Place place,
    String what,
    String before,
    String after,
    String rate,
    String reason) {
  /** The kinds of parts. */
  public enum Part {
    /** The book itself. */
    BOOK,
    /** A term of its glossary. */
    TERM,
    /** The vision. */
    VISION,
    /** A meeting. */
    MEETING,
    /** A theme. */
    THEME,
    /** An initiative. */
    INITIATIVE,
    /** An action. */
    ACTION,
    /** A goal, or one of its measures. */
    GOAL;

    /**
     * Its name for programs.
     *
     * @return lowercase
     */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A part of a plan, as it is now; as it was, if it was left out.
   *
   * @param part its kind
   * @param themeId the id of its theme; empty outside of themes
   * @param theme its theme as printed (【テーマ３】農林水産業)
   * @param initiative the title of its initiative, empty without one
   * @param id its own id; empty for the book and its vision
   * @param title its title, or the beginning of its text
   */
  public record Place(
      Part part, String themeId, String theme, String initiative, String id, String title) {}

  /**
   * A change that makes nothing of a rate, and of which no reason is given.
   *
   * @param kind its kind
   * @param place the part of the plan that changed
   * @param what what of that part changed
   * @param before what it said
   * @param after what it says now
   */
  Change(ChangeKind kind, Place place, String what, String before, String after) {
    this(kind, place, what, before, after, "", "");
  }
}
