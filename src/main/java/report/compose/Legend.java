package report.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import report.document.Fact;
import report.document.Labels;
import report.document.LegendEntry;
import report.document.LineText;
import report.plan.IndicatorKind;
import report.plan.RatePolicy;
import report.plan.RatingScheme;

/** Composes the legend (凡例): only what a book uses. */
final class Legend {
  private final Labels labels;
  private final Set<String> methods = new LinkedHashSet<>();
  private boolean isRated;
  private boolean isAbout;
  private boolean hasContext;

  Legend(Labels labels) {
    this.labels = labels;
  }

  /** Records what facts use. */
  void add(List<Fact> facts) {
    String context = labels.get("indicator." + IndicatorKind.CONTEXT);
    for (Fact fact : facts) {
      hasContext |= fact.indicator().equals(context);
      if (!fact.rate().isEmpty()) {
        isRated = true;
        isAbout |= fact.rate().startsWith("約");
        methods.add(fact.method());
      }
    }
  }

  /** The entries for the recorded symbols. */
  List<LegendEntry> entries(RatingScheme scheme, RatePolicy policy, boolean hasNotes) {
    List<LegendEntry> entries = new ArrayList<>();
    if (isRated) {
      if (scheme.isOwn()) {
        entries.add(
            new LegendEntry(
                labels.get("legend.scheme"),
                scheme.title() + LineText.inBrackets(scheme.source())));
      }
      addBands(scheme, entries);
      methods.forEach(method -> entries.add(new LegendEntry(labels.get("legend.method"), method)));
      entries.add(
          new LegendEntry(
              labels.get("legend.rounding"),
              labels.get("legend.rounding.meaning", policy.decimals())));
      add("legend.mean", entries);
    }
    if (isAbout) {
      add("legend.about", entries);
    }
    if (hasContext) {
      add("legend.context", entries);
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
