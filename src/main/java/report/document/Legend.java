package report.document;

import java.util.ArrayList;
import java.util.List;
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
      addBands(scheme, entries);
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

  private void addBands(RatingScheme scheme, List<LegendEntry> entries) {
    entries.addAll(RatingText.of(scheme, labels));
  }
}
