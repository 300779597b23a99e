package report.document;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import report.rate.Outcome;

/**
 * The goals of a book that a reader looks at first.
 *
 * @param worst the goals that were not achieved and have the lowest rates, the lowest first; at
 *     most {@link #MOST}
 * @param revised the goals whose target or due date was revised, in the order of the themes
 */
public record Highlights(List<Fact> worst, List<Fact> revised) {
  /** The maximum number of the worst. */
  public static final int MOST = 3;

  /** No goals. */
  public static final Highlights NONE = new Highlights(List.of(), List.of());

  private static final Comparator<Fact> BY_RATE =
      Comparator.comparing(fact -> fact.ratePercent().orElse(BigDecimal.ZERO));

  /** Copies the lists. */
  public Highlights {
    worst = List.copyOf(worst);
    revised = List.copyOf(revised);
  }

  /**
   * The same with the goals of the next theme.
   *
   * @param facts its facts
   * @return the highlights of both
   */
  public Highlights plus(List<Fact> facts) {
    Stream<Fact> missed =
        facts.stream()
            .filter(
                fact -> fact.outcome() == Outcome.NOT_ACHIEVED && fact.ratePercent().isPresent());
    Stream<Fact> changed =
        facts.stream().filter(fact -> !fact.years().around().revised().isEmpty());
    return new Highlights(
        Stream.concat(worst.stream(), missed).sorted(BY_RATE).limit(MOST).toList(),
        Stream.concat(revised.stream(), changed).toList());
  }
}
