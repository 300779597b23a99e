package report.plan;

import java.util.regex.Pattern;

/**
 * The name by which files refer to a theme, initiative, action, goal or term.
 *
 * @param text 1 to 64 lowercase Latin letters, digits and hyphens, not starting with a hyphen; safe
 *     as a file name and as an anchor on a page
 */
public record Id(String text) implements Comparable<Id> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  /** Rejects any other text. */
  public Id {
    if (!isId(text)) {
      throw new IllegalArgumentException("not an id: " + text);
    }
  }

  /**
   * Whether a text can be an id.
   *
   * @param text any text
   * @return true if {@link #Id(String)} accepts it
   */
  public static boolean isId(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(Id other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
