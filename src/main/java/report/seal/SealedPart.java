package report.seal;

import java.util.Arrays;
import java.util.Optional;

/** What is sealed of a theme, an initiative, an action or a goal. */
public enum SealedPart {
  /** The title of a theme or an initiative. */
  TITLE("title"),
  /** The direction of a theme. */
  DIRECTION("direction"),
  /** The purpose of an initiative. */
  AIM("aim"),
  /** The name of an indicator or a milestone, or the text of a goal that is rated by a person. */
  NAME("name"),
  /** The text of an action. */
  TEXT("text"),
  /** This year's target, one for each measure. */
  TARGET("target"),
  /** The targets of other years, each with its year. */
  TARGETS("targets"),
  /** The names of the measures. */
  MEASURES("measures"),
  /** The declared method. */
  METHOD("method"),
  /** The due date of a milestone. */
  DUE("due"),
  /** The number of steps of a milestone. */
  STEPS("steps"),
  /** The departments that a part names itself; they may change. */
  DEPARTMENT("department"),
  /** To which part an action or a goal belongs; it may be moved. */
  INSIDE("inside"),
  /** What was published of the result, one text for each measure. */
  RESULT("result"),
  /** The rate and rating that were published, one text for each measure. */
  RATE("rate"),
  /** What was published of whether a final target will be reached; one text for each measure. */
  PROSPECT("prospect"),
  /** The progress of an action that was published. */
  PROGRESS("progress"),
  /** The reason for a result that was published. */
  REASON("reason");

  private final String key;

  SealedPart(String key) {
    this.key = key;
  }

  /**
   * Its key in the file of a seal, which is that of plan.yaml where there is one.
   *
   * @return a lowercase word
   */
  public String key() {
    return key;
  }

  /**
   * The part with a key.
   *
   * @param key a key
   * @return the part; empty if there is none
   */
  public static Optional<SealedPart> of(String key) {
    return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
  }
}
