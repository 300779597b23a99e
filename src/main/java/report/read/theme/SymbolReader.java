package report.read.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.plan.Band;
import report.plan.RatingScheme;
import report.read.field.Expect;
import report.read.tree.Node;

/** Reads the symbol of a rating given by a person. */
final class SymbolReader {
  /** Characters that are easily taken for those of a rating. */
  private static final Map<String, List<String>> LOOKALIKES =
      Map.of(
          "◎", List.of("⦾", "⊚", "◉"),
          "○", List.of("〇", "◯", "⚪", "O", "Ｏ", "o", "0", "０", "丸"),
          "△", List.of("▲", "⊿", "Δ", "∆", "三角"),
          "×", List.of("x", "X", "ｘ", "Ｘ", "✕", "✖", "✗", "╳", "バツ"));

  private final Optional<RatingScheme> scheme;
  private final Findings findings;

  SymbolReader(Optional<RatingScheme> scheme, Findings findings) {
    this.scheme = scheme;
    this.findings = findings;
  }

  /** The symbol; empty, with a finding, if the book's scheme does not have it. */
  Optional<String> read(Node node) {
    return Expect.text(node, "rating", findings)
        .flatMap(
            text -> {
              String symbol = text.text().strip();
              Optional<List<String>> symbols =
                  scheme.map(s -> s.bands().stream().map(Band::symbol).toList());
              if (symbols.isEmpty() || symbols.get().contains(symbol)) {
                return Optional.of(symbol);
              }
              findings.add(
                  Finding.of(
                          Rule.UNKNOWN_RATING,
                          text.span(),
                          symbol,
                          String.join(", ", symbols.get()))
                      .withSuggestedTexts(lookalike(symbol, symbols.get())));
              return Optional.empty();
            });
  }

  private static List<String> lookalike(String written, List<String> symbols) {
    return symbols.stream()
        .filter(symbol -> LOOKALIKES.getOrDefault(symbol, List.of()).contains(written))
        .toList();
  }
}
