package report.plan;

/** A paper of a meeting (資料). Its number is its index in the materials. */
public sealed interface Material {

  /** The vision of the book. */
  record OfVision() implements Material {}

  /**
   * A theme of the book.
   *
   * @param theme its id
   */
  record OfTheme(Id theme) implements Material {}

  /**
   * A paper from another source that is only listed.
   *
   * @param title its title
   */
  record Handout(String title) implements Material {}
}
