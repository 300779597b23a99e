package report.plan;

/** What an item of an agenda discusses: a paper of the book, or a part of one. */
public sealed interface Subject {

  /**
   * The paper of the meeting.
   *
   * @return the vision or the theme it is, or is a part of
   */
  Material paper();

  /** A part of the vision. */
  sealed interface OfVision extends Subject {
    @Override
    default Material paper() {
      return new Material.OfVision();
    }
  }

  /** The whole vision. */
  record WholeVision() implements OfVision {}

  /** The goal of the vision. */
  record VisionGoal() implements OfVision {}

  /** All perspectives of the vision. */
  record Perspectives() implements OfVision {}

  /**
   * One perspective of the vision.
   *
   * @param id its id
   */
  record OnePerspective(Id id) implements OfVision {}

  /**
   * One matter of the vision.
   *
   * @param path which
   */
  record OneMatter(MatterPath path) implements OfVision {}

  /**
   * A theme.
   *
   * @param id its id
   */
  record OneTheme(Id id) implements Subject {
    @Override
    public Material paper() {
      return new Material.OfTheme(id);
    }
  }

  /**
   * An initiative of a theme.
   *
   * @param theme the id of the theme
   * @param id its id
   */
  record OneInitiative(Id theme, Id id) implements Subject {
    @Override
    public Material paper() {
      return new Material.OfTheme(theme);
    }
  }
}
