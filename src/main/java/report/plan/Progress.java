package report.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.Timing;
import report.money.Money;

/**
 * The progress as of a date (進捗状況).
 *
 * @param asOf the as-of date
 * @param actions the reported progress, one entry per action
 * @param money the money of the theme as a whole, as reported
 * @param initiatives the results of initiatives themselves, one entry per initiative
 * @param theme the results of the theme itself
 * @param outlooks the challenges and next steps of the theme and its parts
 */
public record Progress(
    Timing asOf,
    List<ActionProgress> actions,
    Money money,
    List<Entry.OfInitiative> initiatives,
    Entry.OfTheme theme,
    Outlooks outlooks) {
  /** Copies the lists and rejects an action or an initiative that is reported twice. */
  public Progress {
    actions = List.copyOf(actions);
    initiatives = List.copyOf(initiatives);
    Repetition.reject("action", actions.stream().map(ActionProgress::action));
    Repetition.reject("initiative", initiatives.stream().map(Entry.OfInitiative::initiative));
  }

  /**
   * Progress of actions alone.
   *
   * @param asOf the as-of date
   * @param actions the reported progress, one entry per action
   */
  public Progress(Timing asOf, List<ActionProgress> actions) {
    this(asOf, actions, Money.NONE, List.of(), Entry.OfTheme.NONE, Outlooks.NONE);
  }

  /**
   * All entries in order.
   *
   * @return that of the theme itself, those of initiatives, those of actions
   */
  public Stream<Entry> entries() {
    return Stream.of(Stream.of(theme), initiatives.stream(), actions.stream())
        .flatMap(some -> some);
  }

  /**
   * All results.
   *
   * @return those of the theme itself, of initiatives and of actions
   */
  public Stream<Result> results() {
    return entries().flatMap(entry -> entry.results().stream());
  }

  /**
   * What is reported of a part of the plan.
   *
   * @param owner the theme itself, an initiative or an action
   * @return the entry, if it exists; the theme always has one
   */
  public Optional<Entry> of(GoalOwner owner) {
    if (owner.action().isPresent()) {
      return of(owner.action().get().id()).map(entry -> entry);
    }
    return owner.initiative().isPresent()
        ? ofInitiative(owner.initiative().get().id()).map(entry -> entry)
        : Optional.of(theme);
  }

  /**
   * What is reported of an initiative itself.
   *
   * @param initiative an id
   * @return the entry, if it exists
   */
  public Optional<Entry.OfInitiative> ofInitiative(Id initiative) {
    return initiatives.stream().filter(entry -> entry.initiative().equals(initiative)).findFirst();
  }

  /**
   * What is reported of an action.
   *
   * @param action an id
   * @return the entry, if it exists
   */
  public Optional<ActionProgress> of(Id action) {
    return actions.stream().filter(entry -> entry.action().equals(action)).findFirst();
  }

  /**
   * What is reported of a part of a plan that has goals: a theme itself, an initiative or action.
   */
  public sealed interface Entry permits ActionProgress, Entry.OfTheme, Entry.OfInitiative {

    /**
     * The results of its own goals.
     *
     * @return one for each goal that is reported
     */
    List<Result> results();

    /**
     * The goals whose earlier results are withdrawn.
     *
     * @return ids of its own goals
     */
    List<Id> withdrawn();

    /**
     * The result of a goal.
     *
     * @param goal an id
     * @return the result, if one is reported
     */
    default Optional<Result> of(Id goal) {
      return results().stream().filter(result -> result.goal().equals(goal)).findFirst();
    }

    /**
     * What is reported of a theme itself.
     *
     * @param results the results of the goals that belong to none of its initiatives
     * @param withdrawn the goals among them whose earlier results are withdrawn
     */
    record OfTheme(List<Result> results, List<Id> withdrawn) implements Entry {
      /** Nothing is reported. */
      public static final OfTheme NONE = new OfTheme(List.of(), List.of());

      /** Copies the lists and rejects a goal with two results. */
      public OfTheme {
        results = List.copyOf(results);
        withdrawn = List.copyOf(withdrawn);
        Repetition.reject("goal", results.stream().map(Result::goal));
      }
    }

    /**
     * What is reported of one initiative itself.
     *
     * @param initiative the id of the initiative
     * @param results the results of the goals that belong to none of its actions
     * @param withdrawn the goals among them whose earlier results are withdrawn
     * @param money the money of the initiative as a whole, as reported
     */
    record OfInitiative(Id initiative, List<Result> results, List<Id> withdrawn, Money money)
        implements Entry {
      /** Copies the lists and rejects a goal with two results. */
      public OfInitiative {
        results = List.copyOf(results);
        withdrawn = List.copyOf(withdrawn);
        Repetition.reject("goal", results.stream().map(Result::goal));
      }
    }
  }
}
