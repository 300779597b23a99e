package report.plan;

import java.util.Optional;
import report.calendar.FiscalYear;
import report.quantity.Figure;

/** What is known of an actual figure (実績). */
public sealed interface Actual {

  /**
   * A figure.
   *
   * @param figure the figure
   * @param certainty whether it may still change
   * @param year the fiscal year of the figure, if given
   */
  record Known(Figure figure, Certainty certainty, Optional<FiscalYear> year) implements Actual {
    /**
     * A figure of the year of its book.
     *
     * @param figure the figure
     * @param certainty whether it may still change
     */
    public Known(Figure figure, Certainty certainty) {
      this(figure, certainty, Optional.empty());
    }
  }

  /**
   * A figure that is not known yet.
   *
   * @param word the word used in the report: 調査中, 集計中, 未公表
   */
  record Pending(String word) implements Actual {}

  /** Whether a figure may still change. */
  enum Certainty {
    /** The figure is final. */
    FINAL,
    /** 速報: a first figure. */
    PRELIMINARY,
    /** 見込: an expected figure. */
    EXPECTED
  }
}
