package report.plan;

import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.calendar.Timing;
import report.quantity.Figure;

/** What is known of an actual figure (実績). */
public sealed interface Actual {

  /**
   * The text as written.
   *
   * @return the figure with what stands beside it, or the words in its place
   */
  String written();

  /**
   * A figure.
   *
   * @param figure the figure
   * @param certainty whether it may still change
   * @param period the period that the figure refers to, if given
   */
  record Known(Figure figure, Certainty certainty, Optional<ReferencePeriod> period)
      implements Actual {
    /**
     * A figure of the year of its book.
     *
     * @param figure the figure
     * @param certainty whether it may still change
     */
    public Known(Figure figure, Certainty certainty) {
      this(figure, certainty, Optional.empty());
    }

    @Override
    public String written() {
      return figure.written();
    }

    /**
     * The fiscal year of the figure.
     *
     * @return the year whose target applies, if given
     */
    public Optional<FiscalYear> year() {
      return period.flatMap(ReferencePeriod::year);
    }
  }

  /**
   * A figure that is not known yet, and is owed.
   *
   * @param word the words of the report: 調査中, 集計中, 公表待ち（R8.7公表予定）
   * @param knownOn the date when it will be known, if given
   */
  record Pending(String word, Optional<Timing> knownOn) implements Actual {
    /**
     * A figure of which nobody says when it will be known.
     *
     * @param word the words of the report
     */
    public Pending(String word) {
      this(word, Optional.empty());
    }

    @Override
    public String written() {
      return word;
    }
  }

  /**
   * No figure, because none is measured this year: nothing is owed.
   *
   * @param word the words of the report: －, 該当なし, 調査なし（隔年）
   */
  record NotMeasured(String word) implements Actual {
    @Override
    public String written() {
      return word;
    }
  }

  /** Whether a figure may still change. */
  enum Certainty {
    /** The figure is final. */
    FINAL(false),
    /** 確定値: the report says that the figure is final. */
    CONFIRMED(false),
    /** 速報: a first figure. */
    PRELIMINARY(true),
    /** 見込: an expected figure. */
    EXPECTED(true),
    /** 暫定: a figure that is used until there is a better one. */
    PROVISIONAL(true),
    /** 推計, 概算: an estimated figure. */
    ESTIMATED(true);

    private final boolean mayChange;

    Certainty(boolean mayChange) {
      this.mayChange = mayChange;
    }

    /**
     * Whether a result with such a figure is provisional.
     *
     * @return true unless the figure is final
     */
    public boolean mayChange() {
      return mayChange;
    }
  }
}
