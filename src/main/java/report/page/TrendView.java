package report.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import report.document.Labels;
import report.document.TrendPart;

/**
 * A measure over the years, for templates.
 *
 * @param goal the goal as plain text
 * @param measure the name of the measure, empty if the goal has only one
 * @param href the place of the goal on the page of its theme
 * @param move improved, unchanged or worse; empty if it cannot be said
 * @param movement the same in words
 * @param years its years, the earliest first
 * @param prospect the word for whether the final target will be reached; empty if nothing is said
 * @param prospectBasis what it follows from, or why nothing can be said; empty if it is not asked
 * @param chart a chart of its targets and actuals, if there are figures of several years
 */
record TrendView(
    String goal,
    String measure,
    String href,
    String move,
    String movement,
    List<TrendPart.TrendYear> years,
    String prospect,
    String prospectBasis,
    Optional<TrendChart> chart) {

  /** The measures of a theme of which several years are known. */
  static List<TrendView> of(List<TrendPart> parts, Labels labels) {
    return parts.stream()
        .filter(part -> part.years().size() > 1 || part.prospect().isAsked())
        .map(part -> of(part.named(labels::code), labels))
        .toList();
  }

  private static TrendView of(TrendPart part, Labels labels) {
    boolean isKnown = part.move() != TrendPart.Move.UNKNOWN;
    return new TrendView(
        part.goal(),
        part.measure(),
        "#" + part.goalId(),
        isKnown ? part.move().name().toLowerCase(Locale.ROOT) : "",
        part.movement(),
        part.years(),
        part.prospect().symbol(),
        part.prospect().basis(),
        TrendChart.of(part, labels));
  }
}
