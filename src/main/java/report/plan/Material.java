package report.plan;

/** A paper that lies before a meeting (資料). Its number is its place among the materials. */
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
   * A paper that is made elsewhere and only listed.
   *
   * @param title its title
   */
  record Handout(String title) implements Material {}
}
