package report.form;

import java.util.Arrays;
import java.util.Optional;

/** A text of a theme, an initiative or an action. */
public enum TextField {
  /** The text of an action: its progress, or in a form for the plan what will be done. */
  TEXT("text"),
  /** 課題. */
  CHALLENGES("challenges"),
  /** 今後の対応. */
  NEXT("next"),
  /** In a form for the plan: the direction of a theme. */
  DIRECTION("direction"),
  /** In a form for the plan: the aim of an initiative. */
  AIM("aim");

  private final String key;

  TextField(String key) {
    this.key = key;
  }

  /**
   * Its key in the files of the plan, and its name in forms, which never changes.
   *
   * @return a lowercase word
   */
  public String key() {
    return key;
  }

  /**
   * The text with a key.
   *
   * @param key a key
   * @return the text; empty if there is none
   */
  public static Optional<TextField> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }
}
