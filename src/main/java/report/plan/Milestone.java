package report.plan;

import java.util.List;
import java.util.Optional;
import report.calendar.Timing;
import report.prose.Prose;

/**
 * Something to be completed by a date (期限目標).
 *
 * @param id its id
 * @param text its text
 * @param kind the kind of indicator
 * @param counting whether it is counted
 * @param due its due date
 * @param steps the number of steps, 1 or more; empty if it has no separate steps
 * @param note a remark
 * @param serves the matters of a vision that it serves
 * @param departments the departments that answer for it, if it names any
 * @param moves the earlier due dates, the oldest first
 */
public record Milestone(
    Id id,
    Prose text,
    IndicatorKind kind,
    Counting counting,
    Timing due,
    Optional<Integer> steps,
    Prose note,
    List<MatterPath> serves,
    List<String> departments,
    List<Move> moves)
    implements Goal {
  /**
   * A change of the due date, which must remain visible.
   *
   * @param old the due date until then
   * @param on the date of the change
   * @param reason why
   */
  public record Move(Timing old, Timing on, String reason) {}

  /** Copies the lists and rejects fewer than one step. */
  public Milestone {
    serves = List.copyOf(serves);
    departments = List.copyOf(departments);
    moves = List.copyOf(moves);
    if (steps.filter(n -> n < 1).isPresent()) {
      throw new IllegalArgumentException("steps: " + steps);
    }
  }

  /**
   * A milestone of the departments of its action.
   *
   * @param id its id
   * @param text its text
   * @param kind the kind of indicator
   * @param counting whether it is counted
   * @param due its due date
   * @param steps the number of steps
   * @param note a remark
   * @param serves the matters of a vision that it serves
   */
  public Milestone(
      Id id,
      Prose text,
      IndicatorKind kind,
      Counting counting,
      Timing due,
      Optional<Integer> steps,
      Prose note,
      List<MatterPath> serves) {
    this(id, text, kind, counting, due, steps, note, serves, List.of(), List.of());
  }

  /**
   * A milestone without separate steps that names no matter of a vision.
   *
   * @param id its id
   * @param text its text
   * @param kind the kind of indicator
   * @param counting whether it is counted
   * @param due its due date
   * @param note a remark
   */
  public Milestone(
      Id id, Prose text, IndicatorKind kind, Counting counting, Timing due, Prose note) {
    this(id, text, kind, counting, due, Optional.empty(), note, List.of());
  }
}
