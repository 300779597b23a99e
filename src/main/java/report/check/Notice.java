package report.check;

import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;

/** Takes down what is found about the parts of a book, each where that part was written. */
final class Notice {
  private final Places places;
  private final Findings findings = new Findings();

  Notice(Places places) {
    this.places = places;
  }

  /** Takes down that a rule speaks of a part; without a place there is nothing to be mended. */
  void add(Object part, Rule rule, String... arguments) {
    places.of(part).map(span -> Finding.of(rule, span, arguments)).ifPresent(findings::add);
  }

  /** What a more exact sentence of a rule would say of a part, to be added later or never. */
  Optional<Finding> draft(String sentence, Object part, Rule rule, String... arguments) {
    return places.of(part).map(span -> Finding.of(rule, span, arguments).withMessage(sentence));
  }

  /** Where a part was written. */
  Optional<Span> placeOf(Object part) {
    return places.of(part);
  }

  /** Whether it is known where a part was written. */
  boolean knows(Object part) {
    return places.of(part).isPresent();
  }

  /** A finding with the place of another part, if that is known. */
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

  /** As {@link #add(Object, Rule, String...)}, with a second place. */
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
