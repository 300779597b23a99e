package report.read.theme;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import report.finding.Finding;
import report.finding.Rule;
import report.plan.Actual;
import report.read.field.MeasureCount;
import report.read.field.Scope;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Reads actual figures: {@code 96.8％}, {@code 96.8％（速報）}, {@code 86％（R6）}, {@code 調査中}. */
final class ActualReader {
  /** The words to write if there is no figure yet, or none this year. */
  private static final List<String> USUAL = List.of("集計中", "該当なし");

  /** What people write if there is no figure yet. */
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "[…・/／×？?]+|未|未定|未報告|未着手|未入力|未把握|不明|なし|無し|無|データなし|実績なし"
              + "|まだ.*|(?:整理|作業|実施|回答待ち)中?|後日.*|追って.*|今後.*"
              + "|(?i:n/?a|tbd|null|none|未定です|nil)");

  private final Scope scope;
  private final Supplier<MeasureCount> measures;

  /** A reader of the actuals of a goal with a number of measures. */
  ActualReader(Scope scope, int measures) {
    this.scope = scope;
    this.measures = () -> MeasureCount.of(measures);
  }

  /** The actual; empty, with a finding, if it is ambiguous. */
  Optional<Actual> read(Node node, String field) {
    if (node instanceof ScalarNode written && UNKNOWN.matcher(written.text().strip()).matches()) {
      scope
          .findings()
          .add(
              Finding.of(Rule.NOT_A_QUANTITY, written.span(), written.text().strip())
                  .withMessage("quantity.not-known")
                  .withSuggestions(USUAL.stream().map(written::instead).toList()));
      return Optional.empty();
    }
    return DatedFigure.read(node, field, scope, measures)
        .flatMap(
            dated ->
                dated
                    .absent()
                    .or(
                        () ->
                            dated
                                .figure()
                                .map(
                                    figure ->
                                        new Actual.Known(
                                            figure, dated.certainty(), dated.period()))));
  }
}
