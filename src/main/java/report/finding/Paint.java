package report.finding;

/** The colors of the parts of a finding on a terminal. */
public enum Paint {
  /** No colors: for files, pipes and users who prefer none. */
  NONE,
  /** With the sixteen colors of every terminal. */
  ANSI;

  private static final String ESCAPE = "\u001b[";
  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String UNDERLINE = "4";
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String BLUE = "34";
  private static final String CYAN = "36";

  /**
   * A place: file, line and column.
   *
   * @param text the text
   * @return the same text, painted
   */
  public String place(String text) {
    return painted(text, BOLD);
  }

  /**
   * The severity of a finding, in red, yellow or blue.
   *
   * @param text the text
   * @param severity the severity
   * @return the same text, painted
   */
  public String weight(String text, Severity severity) {
    String colour =
        switch (severity) {
          case ERROR -> RED;
          case WARNING -> YELLOW;
          case INFO -> BLUE;
        };
    return painted(text, BOLD + ";" + colour);
  }

  /**
   * What to write instead.
   *
   * @param text the text
   * @return the same text, painted
   */
  public String advice(String text) {
    return painted(text, CYAN);
  }

  /**
   * Secondary text: line numbers and their bars.
   *
   * @param text the text
   * @return the same text, painted
   */
  public String margin(String text) {
    return painted(text, DIM);
  }

  /**
   * A line that is added by a change.
   *
   * @param text the text
   * @return the same text, painted
   */
  public String added(String text) {
    return painted(text, GREEN);
  }

  /**
   * A line that is removed by a change.
   *
   * @param text the text
   * @return the same text, painted
   */
  public String removed(String text) {
    return painted(text, RED);
  }

  /**
   * Words that a change adds or removes.
   *
   * @param text the text, possibly painted
   * @return the same text, underlined
   */
  public String underlined(String text) {
    return painted(text, UNDERLINE);
  }

  private String painted(String text, String style) {
    return this == NONE || text.isEmpty() ? text : ESCAPE + style + "m" + text + ESCAPE + "0m";
  }
}
