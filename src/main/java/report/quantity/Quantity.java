package report.quantity;

/**
 * A figure, a limit or an interval with its unit, as written on paper.
 *
 * <p>The text is kept in addition to the number, because it is printed: 28億9,075万円 is not printed
 * as 2,890,750,000円.
 */
public sealed interface Quantity permits Figure, Limit, Interval {

  /**
   * The unit of the figure or figures.
   *
   * @return the unit, without scale
   */
  Unit unit();

  /**
   * The text as written.
   *
   * @return the text a person wrote
   */
  String written();
}
