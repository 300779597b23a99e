package report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.plan.Band;
import report.plan.RatePolicy;
import report.plan.RatingScheme;

/** Draws the legend (凡例): what a book uses, and only that. */
final class Legend {
  private final Labels labels;

  Legend(Labels labels) {
    this.labels = labels;
  }

  List<LegendEntry> of(RatingScheme scheme, RatePolicy policy, List<Fact> facts, boolean hasNotes) {
    List<LegendEntry> entries = new ArrayList<>();
    if (facts.stream().anyMatch(fact -> !fact.rate().isEmpty())) {
      addBands(scheme.computed(), entries);
      facts.stream()
          .filter(fact -> !fact.rate().isEmpty())
          .map(Fact::method)
          .distinct()
          .forEach(method -> entries.add(new LegendEntry(labels.get("legend.method"), method)));
      entries.add(
          new LegendEntry(
              labels.get("legend.rounding"),
              labels.get("legend.rounding.meaning", policy.decimals())));
      add("legend.mean", entries);
    }
    if (facts.stream().anyMatch(fact -> fact.rate().startsWith("約"))) {
      add("legend.about", entries);
    }
    if (hasNotes) {
      add("legend.note", entries);
    }
    return List.copyOf(entries);
  }

  private void add(String key, List<LegendEntry> entries) {
    entries.add(new LegendEntry(labels.get(key), labels.get(key + ".meaning")));
  }

  private void addBands(List<Band> bands, List<LegendEntry> entries) {
    Optional<BigDecimal> above = Optional.empty();
    for (Band band : bands) {
      entries.add(new LegendEntry(band.symbol(), meaning(band, above)));
      above = band.from();
    }
  }

  private String meaning(Band band, Optional<BigDecimal> above) {
    if (band.from().isEmpty()) {
      return above.map(edge -> labels.get("legend.band.last", edge.toPlainString())).orElse("");
    }
    String from = band.from().get().toPlainString();
    return above
        .map(edge -> labels.get("legend.band.between", from, edge.toPlainString()))
        .orElseGet(() -> labels.get("legend.band", from));
  }
}
