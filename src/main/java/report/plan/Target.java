package report.plan;

import java.util.Optional;
import report.calendar.ReferencePeriod;
import report.calendar.Timing;
import report.quantity.Quantity;
import report.quantity.Unit;

/** What a measure is to reach. */
public sealed interface Target {

  /**
   * The text as written.
   *
   * @return the text a person wrote
   */
  String written();

  /**
   * The unit of its figures.
   *
   * @return the unit; empty for a target without a figure
   */
  Optional<Unit> unit();

  /**
   * A figure, a limit or a range.
   *
   * @param quantity the value to be reached
   * @param period the period that it refers to, if it is given beside the figure
   */
  record Amount(Quantity quantity, Optional<ReferencePeriod> period) implements Target {
    /**
     * A target of the year of its book.
     *
     * @param quantity the value to be reached
     */
    public Amount(Quantity quantity) {
      this(quantity, Optional.empty());
    }

    @Override
    public String written() {
      return quantity.written();
    }

    @Override
    public Optional<Unit> unit() {
      return Optional.of(quantity.unit());
    }
  }

  /**
   * Only a direction (増加を目指す, 前年より減少, 0の維持): met or not against an earlier figure, without a rate.
   *
   * @param direction the direction
   * @param from the figure it is compared with
   * @param written the text as written
   */
  record Trend(Direction direction, Start from, String written) implements Target {
    @Override
    public Optional<Unit> unit() {
      return Optional.empty();
    }
  }

  /**
   * A target that is still to be decided (未定): printed, and without a rate.
   *
   * @param written the text as written
   */
  record Undecided(String written) implements Target {
    @Override
    public Optional<Unit> unit() {
      return Optional.empty();
    }
  }

  /** Where a figure is to go. */
  enum Direction {
    /** 増加: above the earlier figure. */
    INCREASE,
    /** 減少: below the earlier figure. */
    DECREASE,
    /** 維持: not on the worse side of the earlier figure, more being better. */
    KEEP_UP,
    /** 維持 of a figure for which less is better, such as 0の維持. */
    KEEP_DOWN
  }

  /** The earlier figure a direction starts from. */
  enum Start {
    /** 基準値; if there is none, last year's figure. */
    BASELINE,
    /** 前年. */
    PREVIOUS,
    /** Zero, as in 0の維持. */
    ZERO
  }

  /**
   * A target that was changed after April; the change must remain visible.
   *
   * @param old the target until then
   * @param on the date of the change
   * @param reason why
   */
  record Revision(Target old, Timing on, String reason) {}
}
