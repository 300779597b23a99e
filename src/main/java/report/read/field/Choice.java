package report.read.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.HalfWidth;
import report.notation.Nearest;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/** Fields whose value is one of a few words. */
public final class Choice {
  private static final List<String> YES_OR_NO = List.of("true", "false");

  private Choice() {}

  /** The value that a word stands for; empty, with a finding, if it is not one of the words. */
  public static <T> Optional<T> of(
      Node node, String field, List<String> words, Function<String, T> value, Findings findings) {
    return Expect.text(node, field, findings)
        .flatMap(
            text -> {
              String word = text.text().strip();
              if (words.contains(word)) {
                return Optional.of(value.apply(word));
              }
              findings.add(
                  Finding.of(Rule.UNKNOWN_VALUE, text.span(), field, word, String.join(", ", words))
                      .withSuggestedTexts(Nearest.to(word, words).stream().toList())
                      .withFix(alike(text, words)));
              return Optional.empty();
            });
  }

  /** Whether the value is {@code true}; a finding if it is neither that nor {@code false}. */
  static boolean isTrue(Node node, String field, Findings findings) {
    return of(node, field, YES_OR_NO, Boolean::valueOf, findings).orElse(false);
  }

  /** Replaces a word that only differs in width and capitalization. */
  private static List<Edit> alike(ScalarNode text, List<String> words) {
    String folded = HalfWidth.of(text.text()).toLowerCase(Locale.ROOT);
    return words.contains(folded) ? text.rewritten(folded) : List.of();
  }
}
