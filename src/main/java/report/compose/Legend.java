package report.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import report.document.Fact;
import report.document.Labels;
import report.document.LegendEntry;
import report.plan.IndicatorKind;
import report.plan.RatePolicy;
import report.plan.RatingScheme;
import report.rate.Reason;

/** Composes the legend (凡例): only what a book uses. */
final class Legend {
  private final Labels labels;
  private final Set<String> methods = new LinkedHashSet<>();
  private final Set<Reason> withoutRate = EnumSet.noneOf(Reason.class);
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
      if (!fact.brief().equals(fact.remark())) {
        noteReason(fact.remark());
      }
      hasContext |= fact.indicator().equals(context);
      if (!fact.rate().isEmpty()) {
        isRated = true;
        isAbout |= fact.rate().startsWith(labels.rateSigns().about());
        methods.add(fact.method());
      }
    }
  }

  /** Records why there is no rate; the reason is at the beginning of a remark. */
  private void noteReason(String remark) {
    Arrays.stream(Reason.values())
        .filter(Reason::leavesNoRate)
        .filter(reason -> remark.startsWith(label(reason)))
        .max(Comparator.comparingInt(reason -> label(reason).length()))
        .ifPresent(withoutRate::add);
  }

  private String label(Reason reason) {
    return labels.get("reason." + reason.name());
  }

  /** The entries for the recorded symbols. */
  List<LegendEntry> entries(RatingScheme scheme, RatePolicy policy, boolean hasNotes) {
    List<LegendEntry> entries = new ArrayList<>();
    if (isRated) {
      if (scheme.isOwn()) {
        entries.add(
            new LegendEntry(
                labels.get("legend.scheme"), scheme.title() + labels.inBrackets(scheme.source())));
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
    if (!withoutRate.isEmpty()) {
      String reasons = labels.list(withoutRate.stream().map(this::label).toList());
      entries.add(
          new LegendEntry(
              labels.get("legend.noRate"), labels.get("legend.noRate.meaning", reasons)));
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
