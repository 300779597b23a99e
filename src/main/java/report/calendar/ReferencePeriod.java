package report.calendar;

import java.util.Optional;

/**
 * The period that a figure refers to, as written beside it: R5, R8.2月時点, 2027年, R2～R4, 17～21年平均.
 */
public sealed interface ReferencePeriod {

  /**
   * The text as written.
   *
   * @return the text, without brackets
   */
  String written();

  /**
   * The fiscal year whose target applies to the figure.
   *
   * @return the year, the last one of several; empty if the text does not give it
   */
  Optional<FiscalYear> year();

  /**
   * The name of the period in a list of targets.
   *
   * @return for instance R9, 2027年 or R6～R9
   */
  default String code() {
    return written();
  }

  /**
   * The name of the period in a sentence.
   *
   * @return for instance 令和9年度, 2027年 or R6～R9
   */
  default String label() {
    return written();
  }

  /**
   * A fiscal year.
   *
   * @param of the year
   * @param written the text as written
   */
  record InYear(FiscalYear of, String written) implements ReferencePeriod {
    /**
     * A fiscal year by its short name.
     *
     * @param of the year
     */
    public InYear(FiscalYear of) {
      this(of, of.code());
    }

    @Override
    public Optional<FiscalYear> year() {
      return Optional.of(of);
    }

    @Override
    public String code() {
      return of.code();
    }

    @Override
    public String label() {
      return of.label();
    }
  }

  /**
   * A calendar year. Its figure is judged by the target of the fiscal year that begins in it.
   *
   * @param fiscal the fiscal year that begins in it
   * @param written the text as written: 2027年, 令和5年, R5暦年
   */
  record InCalendarYear(FiscalYear fiscal, String written) implements ReferencePeriod {
    @Override
    public Optional<FiscalYear> year() {
      return Optional.of(fiscal);
    }
  }

  /**
   * A date, or a period within a fiscal year.
   *
   * @param date the date
   * @param written the text as written: R8.2月時点
   */
  record AsOf(Timing date, String written) implements ReferencePeriod {
    @Override
    public Optional<FiscalYear> year() {
      return Optional.of(FiscalYear.of(date.last()));
    }
  }

  /**
   * The years over which a figure is added up.
   *
   * @param from the first year
   * @param to the last year, after the first
   * @param written the text as written: R2～R4
   */
  record Sum(FiscalYear from, FiscalYear to, String written) implements ReferencePeriod {
    /** Rejects years in the wrong order. */
    public Sum {
      if (from.compareTo(to) >= 0) {
        throw new IllegalArgumentException("not several years: " + written);
      }
    }

    @Override
    public Optional<FiscalYear> year() {
      return Optional.of(to);
    }

    /**
     * The number of years.
     *
     * @return 2 or more
     */
    public int years() {
      return to.start() - from.start() + 1;
    }
  }

  /**
   * A number of years over which a figure is added up, without saying which.
   *
   * @param years the number of years
   * @param written the text as written: 5か年累計
   */
  record SumOfYears(int years, String written) implements ReferencePeriod {
    @Override
    public Optional<FiscalYear> year() {
      return Optional.empty();
    }
  }

  /**
   * The years of which a figure is the mean. It is compared with figures of single years.
   *
   * @param last the last year, if the text gives it with its era or century
   * @param written the text as written: H29～R3平均
   */
  record Mean(Optional<FiscalYear> last, String written) implements ReferencePeriod {
    @Override
    public Optional<FiscalYear> year() {
      return last;
    }
  }

  /**
   * Whether figures are added up over several years.
   *
   * @return true for sums
   */
  default boolean isSum() {
    return this instanceof Sum || this instanceof SumOfYears;
  }

  /**
   * Whether the figures of two periods are added up over equally many years, or both not at all.
   *
   * @param one a period, if given
   * @param other another
   * @return false if one is a sum and the other is not, or if they are sums of different numbers of
   *     years
   */
  static boolean isAsLong(Optional<ReferencePeriod> one, Optional<ReferencePeriod> other) {
    return length(one) == length(other);
  }

  private static int length(Optional<ReferencePeriod> period) {
    return period
        .map(
            of ->
                of instanceof Sum sum
                    ? sum.years()
                    : of instanceof SumOfYears some ? some.years() : 1)
        .orElse(1);
  }
}
