package report.plan;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The results of numeric goals that last year's book reports for a theme. They are determined when
 * the first is asked for.
 */
public final class LastYear {
  /** There is no book of last year, or no such theme in it. */
  public static final LastYear NONE = new LastYear(Optional::empty);

  private final Supplier<Optional<Theme>> theme;
  private final Function<Id, Optional<Theme>> others;
  private @Nullable Map<Id, Result.Numeric> results;

  /**
   * The results of a theme.
   *
   * @param theme the theme in last year's book, if it exists
   */
  public LastYear(Supplier<Optional<Theme>> theme) {
    this.theme = theme;
    this.others = id -> Optional.empty();
  }

  /**
   * The results of a theme among others.
   *
   * @param themes the themes of last year's book, by id
   * @param theme the id of the theme in that book
   */
  public LastYear(Function<Id, Optional<Theme>> themes, Id theme) {
    this.theme = () -> themes.apply(theme);
    this.others = themes;
  }

  /**
   * The results of another theme of the same book.
   *
   * @param other its id
   * @return its results
   */
  public LastYear of(Optional<Id> other) {
    return other.map(id -> new LastYear(others, id)).orElse(this);
  }

  /**
   * The result of a goal.
   *
   * @param goal the id of the goal
   * @return what the last report of last year says of it; empty if nothing, or if it is not a
   *     numeric goal
   */
  public Optional<Result.Numeric> of(Id goal) {
    Map<Id, Result.Numeric> known = results;
    if (known == null) {
      known = theme.get().flatMap(Reported::ofAll).map(LastYear::results).orElse(Map.of());
      results = known;
    }
    return Optional.ofNullable(known.get(goal));
  }

  /**
   * The goal as last year's book planned it.
   *
   * @param goal the id of the goal
   * @return the goal; empty if there is none, or if it is not numeric
   */
  public Optional<NumericGoal> goal(Id goal) {
    return theme.get().stream()
        .flatMap(Theme::goals)
        .filter(other -> other.id().equals(goal))
        .filter(NumericGoal.class::isInstance)
        .map(NumericGoal.class::cast)
        .findFirst();
  }

  private static Map<Id, Result.Numeric> results(Reported reported) {
    return reported
        .progress()
        .results()
        .filter(Result.Numeric.class::isInstance)
        .map(Result.Numeric.class::cast)
        .collect(Collectors.toMap(Result::goal, Function.identity(), (first, second) -> first));
  }
}
