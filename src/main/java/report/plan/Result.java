package report.plan;

import java.util.List;
import java.util.Optional;
import report.calendar.Timing;
import report.prose.Prose;
import report.prospect.Prospects;

/** What is reported of one goal. */
public sealed interface Result {

  /**
   * The goal this is the result of.
   *
   * @return the id of the goal
   */
  Id goal();

  /**
   * The name in the report, if it differs from the goal's name.
   *
   * @return the words of the report
   */
  Optional<String> label();

  /**
   * The remark on the result.
   *
   * @return the note, empty if none
   */
  Prose note();

  /**
   * Why the target was missed or far exceeded.
   *
   * @return the reason, of one or more paragraphs; empty if not given
   */
  Prose reason();

  /**
   * The next steps (今後の対応), if the report gives them separately from the reason.
   *
   * @return the next steps after a missed target, of one or more paragraphs; empty if not given
   */
  Prose next();

  /**
   * Whether the final target will be reached, as a person says.
   *
   * @return the judgement; empty if none is given, as for a qualitative goal
   */
  Optional<Prospects.Judgement> prospect();

  /**
   * What was published of the result before it was corrected (訂正), the oldest first.
   *
   * @return the corrections; none if the result is as it was published
   */
  List<Correction> corrections();

  /**
   * A correction of a result that had been published.
   *
   * @param from what was published, one text for each measure
   * @param on the date of the correction
   * @param reason why
   */
  record Correction(List<String> from, Timing on, String reason) {
    /** Copies the list. */
    public Correction {
      from = List.copyOf(from);
    }
  }

  /**
   * The result of a numeric goal.
   *
   * @param goal the id of the goal
   * @param label the name in the report
   * @param actuals a figure or its absence for each measure of the goal, in their order
   * @param override the rating given by a person, overriding the calculated one
   * @param note a remark
   * @param reason why the target was missed
   * @param next the next steps
   * @param prospect whether the final target will be reached, as a person says
   * @param corrections what was published before
   */
  record Numeric(
      Id goal,
      Optional<String> label,
      List<Actual> actuals,
      Optional<Overruling> override,
      Prose note,
      Prose reason,
      Prose next,
      Optional<Prospects.Judgement> prospect,
      List<Correction> corrections)
      implements Result {
    /** Copies the list and rejects an empty one. */
    public Numeric {
      actuals = List.copyOf(actuals);
      corrections = List.copyOf(corrections);
      if (actuals.isEmpty()) {
        throw new IllegalArgumentException("no actual: " + goal);
      }
    }

    /**
     * A result with the calculated rating and without next steps.
     *
     * @param goal the id of the goal
     * @param label the name in the report
     * @param actuals a figure or its absence for each measure of the goal, in their order
     * @param note a remark
     * @param reason why the target was missed
     */
    public Numeric(
        Id goal, Optional<String> label, List<Actual> actuals, Prose note, Prose reason) {
      this(
          goal,
          label,
          actuals,
          Optional.empty(),
          note,
          reason,
          Prose.EMPTY,
          Optional.empty(),
          List.of());
    }
  }

  /**
   * A rating given by a person that overrides the calculated one; both are shown.
   *
   * @param rating the symbol of the band
   * @param reason why
   */
  record Overruling(String rating, String reason) {}

  /**
   * The result of a milestone.
   *
   * @param goal the id of the goal
   * @param label the name in the report
   * @param done the completion date; empty until then
   * @param steps the number of completed steps, 0 or more; empty if there are no steps
   * @param note a remark
   * @param reason why it was late
   * @param next the next steps
   * @param prospect whether it will be done in time, as a person says
   * @param corrections what was published before
   */
  record Done(
      Id goal,
      Optional<String> label,
      Optional<Timing> done,
      Optional<Integer> steps,
      Prose note,
      Prose reason,
      Prose next,
      Optional<Prospects.Judgement> prospect,
      List<Correction> corrections)
      implements Result {
    /** Copies the list and rejects a negative number of steps. */
    public Done {
      corrections = List.copyOf(corrections);
      if (steps.filter(n -> n < 0).isPresent()) {
        throw new IllegalArgumentException("steps: " + steps);
      }
    }

    /**
     * The result of a milestone without steps and without next steps.
     *
     * @param goal the id of the goal
     * @param label the name in the report
     * @param done the completion date
     * @param note a remark
     * @param reason why it was late
     */
    public Done(Id goal, Optional<String> label, Optional<Timing> done, Prose note, Prose reason) {
      this(
          goal,
          label,
          done,
          Optional.empty(),
          note,
          reason,
          Prose.EMPTY,
          Optional.empty(),
          List.of());
    }
  }

  /**
   * A person's rating of a qualitative goal.
   *
   * @param goal the id of the goal
   * @param label the name in the report
   * @param rating the symbol of the rating
   * @param note the evidence
   * @param reason why it was missed
   * @param next the next steps
   * @param corrections what was published before
   */
  record Judged(
      Id goal,
      Optional<String> label,
      String rating,
      Prose note,
      Prose reason,
      Prose next,
      List<Correction> corrections)
      implements Result {
    /** Copies the list. */
    public Judged {
      corrections = List.copyOf(corrections);
    }

    /**
     * A rating given by a person, without next steps.
     *
     * @param goal the id of the goal
     * @param label the name in the report
     * @param rating the symbol of the rating
     * @param note the evidence
     * @param reason why it was missed
     */
    public Judged(Id goal, Optional<String> label, String rating, Prose note, Prose reason) {
      this(goal, label, rating, note, reason, Prose.EMPTY, List.of());
    }

    @Override
    public Optional<Prospects.Judgement> prospect() {
      return Optional.empty();
    }
  }
}
