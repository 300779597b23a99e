package report.check;

import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;

/** Collects findings about the parts of a book, each at the location of that part. */
final class Notice {
  private final Places places;
  private final Findings findings = new Findings();

  Notice(Places places) {
    this.places = places;
  }

  /** Adds a finding of a rule about a part; without a location, nothing can be fixed. */
  void add(Object part, Rule rule, String... arguments) {
    places.of(part).map(span -> Finding.of(rule, span, arguments)).ifPresent(findings::add);
  }

  /** A finding with a more specific message, which is added later or never. */
  Optional<Finding> draft(String sentence, Object part, Rule rule, String... arguments) {
    return places.of(part).map(span -> Finding.of(rule, span, arguments).withMessage(sentence));
  }

  /** The location of a part. */
  Optional<Span> placeOf(Object part) {
    return places.of(part);
  }

  /** Whether the location of a part is known. */
  boolean knows(Object part) {
    return places.of(part).isPresent();
  }

  /** A finding with the location of another part, if known. */
  Finding seeing(Finding finding, Object other) {
    return places.of(other).map(finding::withRelated).orElse(finding);
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** The same with a more exact sentence. */
  void say(String sentence, Object part, Rule rule, String... arguments) {
    draft(sentence, part, rule, arguments).ifPresent(findings::add);
  }

  /** Like {@link #add(Object, Rule, String...)}, with a related location. */
  void add(Object part, Object other, Rule rule, String... arguments) {
    compare(rule.id(), part, other, rule, arguments);
  }

  /** The same with a more exact sentence. */
  void compare(String sentence, Object part, Object other, Rule rule, String... arguments) {
    Optional<Span> second = places.of(other);
    draft(sentence, part, rule, arguments)
        .map(finding -> second.map(finding::withRelated).orElse(finding))
        .ifPresent(findings::add);
  }

  List<Finding> found() {
    return findings.sorted();
  }
}
