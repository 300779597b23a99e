package report.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import report.document.Labels;
import report.plan.Band;
import report.plan.RatingScheme;

/** The meaning of a band: its bounds in words, or the text of the scheme. */
final class BandText {
  private final Labels labels;
  private final List<Band> computed;

  BandText(RatingScheme scheme, Labels labels) {
    this.labels = labels;
    this.computed = scheme.computed();
  }

  String of(Band band) {
    int index = computed.indexOf(band);
    if (index < 0) {
      return band.meaning();
    }
    Optional<BigDecimal> above = index == 0 ? Optional.empty() : computed.get(index - 1).from();
    String edges = edges(band, above);
    return band.meaning().isEmpty() ? edges : edges + labels.get("words.colon") + band.meaning();
  }

  private String edges(Band band, Optional<BigDecimal> above) {
    if (band.from().isEmpty()) {
      return above.map(edge -> labels.get("legend.band.last", edge.toPlainString())).orElse("");
    }
    String from = band.from().get().toPlainString();
    return above
        .map(edge -> labels.get("legend.band.between", from, edge.toPlainString()))
        .orElseGet(() -> labels.get("legend.band", from));
  }
}
