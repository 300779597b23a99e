package report.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is wrong, where, and what to write instead.
 *
 * @param rule the rule that found it
 * @param sentence the message in the bundle {@code report/finding/rules}: the rule's id, or the key
 *     of a more exact sentence
 * @param severity how much it matters here
 * @param span where it is
 * @param arguments what the rule's message names, in the order of its placeholders
 * @param suggestions what to write instead, each ready to be pasted in its place, best first; empty
 *     if nothing is certain
 * @param other a second place, such as that of the first definition
 * @param fix the changes that mend it for certain, each in the file of {@code span}; empty if a
 *     person has to decide
 */
public record Finding(
    Rule rule,
    String sentence,
    Severity severity,
    Span span,
    List<String> arguments,
    List<Suggestion> suggestions,
    Optional<Span> other,
    List<Edit> fix) {

  /** By file, line and column, then by rule. */
  public static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::span).thenComparing(Finding::rule);

  /** Copies the lists. */
  public Finding {
    arguments = List.copyOf(arguments);
    suggestions = List.copyOf(suggestions);
    fix = List.copyOf(fix);
  }

  /**
   * A finding of a rule's usual severity.
   *
   * @param rule the rule
   * @param span where it is
   * @param arguments what the message names
   * @return the finding
   */
  public static Finding of(Rule rule, Span span, String... arguments) {
    return new Finding(
        rule,
        rule.id(),
        rule.severity(),
        span,
        List.of(arguments),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /**
   * The same finding with a more exact sentence than that of its rule.
   *
   * @param key a key of the bundle
   * @return the finding
   */
  public Finding withMessage(String key) {
    return new Finding(rule, key, severity, span, arguments, suggestions, other, fix);
  }

  /**
   * The same finding with what to write instead, in the place of the finding.
   *
   * @param texts the texts as they are pasted, best first
   * @return the finding
   */
  public Finding withSuggestedTexts(List<String> texts) {
    return withSuggestions(texts.stream().map(text -> new Suggestion(span, text)).toList());
  }

  /**
   * The same finding with what to write, and where.
   *
   * @param better the suggestions, best first
   * @return the finding
   */
  public Finding withSuggestions(List<Suggestion> better) {
    return new Finding(rule, sentence, severity, span, arguments, better, other, fix);
  }

  /**
   * The same finding at another place.
   *
   * @param place where it is
   * @return the finding
   */
  public Finding at(Span place) {
    return new Finding(rule, sentence, severity, place, arguments, suggestions, other, fix);
  }

  /**
   * The same finding with a second place.
   *
   * @param place where the other one stands
   * @return the finding
   */
  public Finding withRelated(Span place) {
    return new Finding(
        rule, sentence, severity, span, arguments, suggestions, Optional.of(place), fix);
  }

  /**
   * The same finding of another severity.
   *
   * @param other how much it matters here
   * @return the finding
   */
  public Finding as(Severity other) {
    return new Finding(rule, sentence, other, span, arguments, suggestions, this.other, fix);
  }

  /**
   * The same finding with changes that mend it. Only what is certain is a fix: the text after it
   * says what its writer meant, and nothing else could have been meant.
   *
   * @param edits changes in the file of the finding that do not overlap
   * @return the finding
   */
  public Finding withFix(Edit... edits) {
    return withFix(List.of(edits));
  }

  /**
   * As {@link #withFix(Edit...)}.
   *
   * @param edits the changes; none, if nothing is certain
   * @return the finding
   */
  public Finding withFix(List<Edit> edits) {
    return new Finding(rule, sentence, severity, span, arguments, suggestions, other, edits);
  }

  /**
   * The same finding in files of other names.
   *
   * @param path gives the path to print for that of each file
   * @return the finding
   */
  public Finding renamed(UnaryOperator<String> path) {
    return new Finding(
        rule,
        sentence,
        severity,
        span.renamed(path),
        arguments,
        suggestions.stream().map(suggestion -> suggestion.renamed(path)).toList(),
        other.map(place -> place.renamed(path)),
        fix.stream().map(edit -> new Edit(edit.span().renamed(path), edit.text())).toList());
  }
}
