package report.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.plan.Trajectory;
import report.prospect.ProspectBand;
import report.prospect.Prospects;
import report.rate.Fraction;

/** Whether the final target of a measure will be reached (見込み). */
public sealed interface Prospect {

  /**
   * A person says so.
   *
   * @param said the word and the reason
   */
  record Judged(Prospects.Judgement said) implements Prospect {}

  /**
   * It follows from the figures.
   *
   * @param line the line through the figures
   * @param share the part of the way from the start of the line to the target that will have been
   *     covered when it is due, 1 being all of it; empty if the figure at the start meets the
   *     target
   * @param met whether the figure that the line leads to meets the target
   * @param band the word for it
   */
  record Projected(Line line, Optional<Fraction> share, boolean met, ProspectBand band)
      implements Prospect {}

  /**
   * Nothing can be said.
   *
   * @param why the reason
   * @param years the years that it concerns
   */
  record Unknown(Why why, List<FiscalYear> years) implements Prospect {
    /** Copies the list. */
    public Unknown {
      years = List.copyOf(years);
    }
  }

  /** Why nothing can be said. */
  enum Why {
    /** There is no actual yet. */
    NO_FIGURE,
    /** There is no baseline with its year. */
    NO_BASELINE,
    /** There is no actual of a year after the baseline. */
    NO_LATER_FIGURE,
    /** There is no actual of the year in which the line would start. */
    NO_EARLIER_FIGURE,
    /** The series breaks between the figures. */
    BROKEN
  }

  /**
   * A figure of a year on a line.
   *
   * @param year the fiscal year
   * @param value the figure, in the unit of the measure
   * @param written the figure as written
   */
  record Place(FiscalYear year, Fraction value, String written) {}

  /**
   * A straight line through two figures, up to the year of the final target.
   *
   * @param start the earlier figure
   * @param latest the later figure
   * @param end the final target
   */
  record Line(Place start, Place latest, Trajectory.End end) {
    /** Rejects figures in the wrong order. */
    public Line {
      if (start.year().compareTo(latest.year()) >= 0) {
        throw new IllegalArgumentException("no line: " + start.year() + ", " + latest.year());
      }
    }

    /**
     * How much the figure changes in a year.
     *
     * @return the exact change, negative if it falls
     */
    public Fraction perYear() {
      return latest.value().minus(start.value()).dividedBy(years(start.year(), latest.year()));
    }

    /**
     * The figure that the line leads to in the year of the target.
     *
     * @return the exact figure
     */
    public Fraction projected() {
      return latest.value().plus(perYear().times(years(latest.year(), end.year())));
    }

    private static Fraction years(FiscalYear from, FiscalYear to) {
      return Fraction.of(BigDecimal.valueOf((long) to.start() - from.start()));
    }
  }
}
