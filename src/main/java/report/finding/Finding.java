package report.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A problem in a file: what is wrong, where, and what to write instead.
 *
 * @param rule the rule that reports it
 * @param sentence the message in the bundle {@code report/finding/rules}: the rule's id, or the key
 *     of a more specific message
 * @param severity its severity in this project
 * @param span its location
 * @param arguments the arguments of the rule's message, in the order of its placeholders
 * @param suggestions what to write instead, each ready to be pasted in its place, best first; empty
 *     if nothing is certain
 * @param other a related location, such as that of the first definition
 * @param fix the changes that fix it with certainty, each in the file of {@code span}; empty if a
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
   * A finding with the default severity of a rule.
   *
   * @param rule the rule
   * @param span its location
   * @param arguments the arguments of the message
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
   * The same finding with a more specific message than that of its rule.
   *
   * @param key a key of the bundle
   * @return the finding
   */
  public Finding withMessage(String key) {
    return new Finding(rule, key, severity, span, arguments, suggestions, other, fix);
  }

  /**
   * The same finding with suggestions, which replace the text at its location.
   *
   * @param texts the texts to paste, best first
   * @return the finding
   */
  public Finding withSuggestedTexts(List<String> texts) {
    return withSuggestions(texts.stream().map(text -> new Suggestion(span, text)).toList());
  }

  /**
   * The same finding with suggestions and their locations.
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
   * @param place its location
   * @return the finding
   */
  public Finding at(Span place) {
    return new Finding(rule, sentence, severity, place, arguments, suggestions, other, fix);
  }

  /**
   * The same finding with a second place.
   *
   * @param place the related location
   * @return the finding
   */
  public Finding withRelated(Span place) {
    return new Finding(
        rule, sentence, severity, span, arguments, suggestions, Optional.of(place), fix);
  }

  /**
   * The same finding of another severity.
   *
   * @param other its severity in this project
   * @return the finding
   */
  public Finding as(Severity other) {
    return new Finding(rule, sentence, other, span, arguments, suggestions, this.other, fix);
  }

  /**
   * The same finding with changes that fix it. Only a certain change is a fix: the resulting text
   * is what its author meant, and nothing else could have been meant.
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
   * @param edits the changes; none if nothing is certain
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
