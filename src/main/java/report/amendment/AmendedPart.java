package report.amendment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What of a part of a plan can be amended, besides targets and due dates. */
public enum AmendedPart {
  /** The title of a theme or an initiative. */
  TITLE("title"),
  /** The direction of a theme. */
  DIRECTION("direction"),
  /** The purpose of an initiative. */
  AIM("aim"),
  /** The text of an action. */
  TEXT("text"),
  /** The name of an indicator or a milestone. */
  NAME("name"),
  /** The text of a goal that is rated by a person. */
  QUALITATIVE("qualitative"),
  /** The kind of a goal, or that it has a target: by its earlier target or due date. */
  KIND("kind"),
  /** The unit of a target. */
  UNIT("unit"),
  /** The targets of other years. */
  TARGETS("targets"),
  /** The measures of a goal, by their names or targets. */
  MEASURES("measures"),
  /** The method of a rate. */
  METHOD("method"),
  /** The number of steps of a milestone. */
  STEPS("steps"),
  /** The departments that answer for a part. */
  DEPARTMENT("department");

  /** What can be amended of a theme. */
  public static final List<AmendedPart> OF_THEME = List.of(TITLE, DIRECTION, DEPARTMENT);

  /** What can be amended of an initiative. */
  public static final List<AmendedPart> OF_INITIATIVE = List.of(TITLE, AIM, DEPARTMENT);

  /** What can be amended of an action. */
  public static final List<AmendedPart> OF_ACTION = List.of(TEXT, DEPARTMENT);

  /** What can be amended of a numeric goal besides its target. */
  public static final List<AmendedPart> OF_FIGURES =
      List.of(NAME, KIND, UNIT, TARGETS, MEASURES, METHOD, DEPARTMENT);

  /** What can be amended of a milestone besides its due date. */
  public static final List<AmendedPart> OF_MILESTONE = List.of(NAME, KIND, STEPS, DEPARTMENT);

  /** What can be amended of a goal that is rated by a person. */
  public static final List<AmendedPart> OF_JUDGEMENT = List.of(QUALITATIVE, KIND, DEPARTMENT);

  private final String key;

  AmendedPart(String key) {
    this.key = key;
  }

  /**
   * The word for it in plan files.
   *
   * @return the key that it is written with, or unit
   */
  public String key() {
    return key;
  }

  /**
   * Whether its text is too long to be repeated beside what it was.
   *
   * @return true for running text
   */
  public boolean isLong() {
    return this == DIRECTION || this == AIM || this == TEXT || this == QUALITATIVE;
  }

  /**
   * The part with a key.
   *
   * @param key a key
   * @return the part; empty if there is none
   */
  public static Optional<AmendedPart> of(String key) {
    return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
  }
}
