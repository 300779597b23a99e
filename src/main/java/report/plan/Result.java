package report.plan;

import java.util.List;
import java.util.Optional;
import report.calendar.Timing;
import report.prose.Prose;

/** What is reported of one goal. */
public sealed interface Result {

  /**
   * The goal this is the result of.
   *
   * @return the id of the goal
   */
  Id goal();

  /**
   * What the report calls it, where that differs from the goal's name.
   *
   * @return the words of the report
   */
  Optional<String> label();

  /**
   * What is said beside the result.
   *
   * @return the note, empty if none
   */
  Prose note();

  /**
   * Why the target was missed or far exceeded.
   *
   * @return the reason, if given
   */
  Optional<String> reason();

  /**
   * What comes next (今後の対応), where the report says so apart from the reason.
   *
   * @return what is done about a missed target, if given
   */
  Optional<String> next();

  /**
   * The result of a numeric goal.
   *
   * @param goal the id of the goal
   * @param label what the report calls it
   * @param actuals a figure or its absence for each measure of the goal, in their order
   * @param override the rating a person gives instead of the computed one
   * @param note what is said beside it
   * @param reason why the target was missed
   * @param next what comes next
   */
  record Numeric(
      Id goal,
      Optional<String> label,
      List<Actual> actuals,
      Optional<Overruling> override,
      Prose note,
      Optional<String> reason,
      Optional<String> next)
      implements Result {
    /** Copies the list and rejects an empty one. */
    public Numeric {
      actuals = List.copyOf(actuals);
      if (actuals.isEmpty()) {
        throw new IllegalArgumentException("no actual: " + goal);
      }
    }

    /**
     * A result whose rating is the computed one, and that says nothing of what comes next.
     *
     * @param goal the id of the goal
     * @param label what the report calls it
     * @param actuals a figure or its absence for each measure of the goal, in their order
     * @param note what is said beside it
     * @param reason why the target was missed
     */
    public Numeric(
        Id goal,
        Optional<String> label,
        List<Actual> actuals,
        Prose note,
        Optional<String> reason) {
      this(goal, label, actuals, Optional.empty(), note, reason, Optional.empty());
    }
  }

  /**
   * A rating that a person puts in the place of the computed one; both are shown.
   *
   * @param rating the symbol of the band
   * @param reason why
   */
  record Overruling(String rating, String reason) {}

  /**
   * The result of a milestone.
   *
   * @param goal the id of the goal
   * @param label what the report calls it
   * @param done when it was done; nothing while it is not
   * @param steps how many of its steps are done, 0 or more; nothing where it has no steps
   * @param note what is said beside it
   * @param reason why it was late
   * @param next what comes next
   */
  record Done(
      Id goal,
      Optional<String> label,
      Optional<Timing> done,
      Optional<Integer> steps,
      Prose note,
      Optional<String> reason,
      Optional<String> next)
      implements Result {
    /** Rejects a negative number of steps. */
    public Done {
      if (steps.filter(n -> n < 0).isPresent()) {
        throw new IllegalArgumentException("steps: " + steps);
      }
    }

    /**
     * The result of a milestone without steps, that says nothing of what comes next.
     *
     * @param goal the id of the goal
     * @param label what the report calls it
     * @param done when it was done
     * @param note what is said beside it
     * @param reason why it was late
     */
    public Done(
        Id goal,
        Optional<String> label,
        Optional<Timing> done,
        Prose note,
        Optional<String> reason) {
      this(goal, label, done, Optional.empty(), note, reason, Optional.empty());
    }
  }

  /**
   * A person's judgement of a qualitative goal.
   *
   * @param goal the id of the goal
   * @param label what the report calls it
   * @param rating the symbol of the band it is put in
   * @param note the evidence
   * @param reason why it was missed
   * @param next what comes next
   */
  record Judged(
      Id goal,
      Optional<String> label,
      String rating,
      Prose note,
      Optional<String> reason,
      Optional<String> next)
      implements Result {

    /**
     * A judgement that says nothing of what comes next.
     *
     * @param goal the id of the goal
     * @param label what the report calls it
     * @param rating the symbol of the band it is put in
     * @param note the evidence
     * @param reason why it was missed
     */
    public Judged(
        Id goal, Optional<String> label, String rating, Prose note, Optional<String> reason) {
      this(goal, label, rating, note, reason, Optional.empty());
    }
  }
}
