package report.quantity;

/**
 * A figure, a limit or an interval with its unit, as it stands on paper.
 *
 * <p>The text is kept beside the number because it is what gets printed: 28億9,075万円 does not come
 * out as 2,890,750,000円.
 */
public sealed interface Quantity permits Figure, Limit, Interval {

  /**
   * The unit of the figure or figures.
   *
   * @return the unit, without scale
   */
  Unit unit();

  /**
   * The text as it stands on paper.
   *
   * @return the text a person wrote
   */
  String written();
}
