package report.compose;

import java.util.List;
import report.document.Labels;
import report.document.LegendEntry;
import report.plan.RatingScheme;

/** The bands of a rating scheme in words. */
public final class RatingText {
  private RatingText() {}

  /**
   * A line for each band.
   *
   * @param scheme a scheme
   * @param labels the language
   * @return symbol and meaning, from best to worst; ratings given by a person are marked as such
   */
  public static List<LegendEntry> of(RatingScheme scheme, Labels labels) {
    BandText bands = new BandText(scheme, labels);
    return scheme.bands().stream()
        .map(
            band ->
                new LegendEntry(
                    band.symbol(),
                    band.judged()
                        ? bands.of(band) + labels.inBrackets(labels.get("method.judged"))
                        : bands.of(band)))
        .toList();
  }
}
