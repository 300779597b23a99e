package report.plan;

import java.util.Optional;
import java.util.stream.Stream;
import report.quantity.Figure;
import report.quantity.Quantity;
import report.quantity.Unit;

/**
 * One figure of a numeric goal.
 *
 * @param name what is counted (件数, 金額), where a goal has several measures
 * @param target the target; without one the figure is only watched and has no rate
 * @param previous last year's figure (昨年度)
 * @param baseline the figure progress is measured from (基準値)
 */
public record Measure(
    Optional<String> name,
    Optional<Quantity> target,
    Optional<Figure> previous,
    Optional<Figure> baseline) {
  /** Rejects figures whose units differ. */
  public Measure {
    if (Stream.of(
                target.map(Quantity::unit), previous.map(Figure::unit), baseline.map(Figure::unit))
            .flatMap(Optional::stream)
            .distinct()
            .count()
        > 1) {
      throw new IllegalArgumentException("units differ");
    }
  }

  /**
   * The unit of all its figures.
   *
   * @return the unit; {@link Unit#NONE} if no figure is given
   */
  public Unit unit() {
    return target
        .map(Quantity::unit)
        .or(() -> previous.map(Figure::unit))
        .or(() -> baseline.map(Figure::unit))
        .orElse(Unit.NONE);
  }
}
