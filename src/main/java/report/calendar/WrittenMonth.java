package report.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.notation.Reading;

/**
 * A month as written, without its year, optionally with a day or part of the month: 9, 9月末, 11.5,
 * 11月5日.
 *
 * @param month the month as written, possibly out of range
 * @param day the day as written, possibly out of range
 * @param part 上旬, 中旬, 下旬 or 末
 * @param about whether 頃 was added
 */
record WrittenMonth(int month, Optional<Integer> day, Optional<String> part, boolean about) {
  private static final String PART = "(?<part>上旬|中旬|下旬|末)";

  /** The word after an approximate date, as a regular expression. */
  static final String ABOUT = "(?<about>頃|ごろ|ころ)?";

  private static final String KANJI =
      "(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日|" + PART + ")?" + ABOUT;
  private static final Pattern WITH_KANJI = Pattern.compile(KANJI);
  private static final Pattern WITH_DOT = figures("\\.");
  private static final Pattern WITH_SLASH = figures("/");
  private static final Pattern WITH_HYPHEN = figures("-");

  /** Reads the text after a year and a mark: . - / or 年. */
  static Optional<WrittenMonth> behind(char mark, String text) {
    return switch (mark) {
      case '年' -> read(WITH_KANJI, text);
      case '.' -> read(WITH_DOT, text).or(() -> read(WITH_KANJI, text));
      default -> read(figures(mark), text);
    };
  }

  /** Reads a date without a year: 11/19, 9月, 9月末, 11月5日. */
  static Optional<WrittenMonth> alone(String text) {
    return read(WITH_KANJI, text).or(() -> dated('/', text));
  }

  /** Reads a month and a day with a mark between them: . - or /. */
  static Optional<WrittenMonth> dated(char mark, String text) {
    return read(figures(mark), text).filter(written -> written.day().isPresent());
  }

  /** Reads a bare month: 3, 3末, 3頃. */
  static Optional<WrittenMonth> bare(String text) {
    return read(WITH_DOT, text).filter(written -> written.day().isEmpty());
  }

  private static Pattern figures(char mark) {
    return mark == '.' ? WITH_DOT : mark == '-' ? WITH_HYPHEN : WITH_SLASH;
  }

  private static Pattern figures(String mark) {
    String day = mark + "(?<day>\\d{1,2})";
    return Pattern.compile("(?<month>\\d{1,2})(?:" + day + "|" + PART + ")?" + ABOUT);
  }

  private static Optional<WrittenMonth> read(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    return m.matches()
        ? Optional.of(
            new WrittenMonth(
                Integer.parseInt(m.group("month")),
                Optional.ofNullable(m.group("day")).map(Integer::valueOf),
                Optional.ofNullable(m.group("part")),
                m.group("about") != null))
        : Optional.empty();
  }

  /**
   * The date this is in a fiscal year.
   *
   * @param year the fiscal year
   * @param written the whole text it was read from
   * @return the date; rejected if the day does not exist
   */
  Reading<Timing> within(FiscalYear year, String written) {
    return month >= 1 && month <= 12
        ? in(year.yearOf(Month.of(month)), written)
        : Reading.refuse(DateFault.NO_SUCH_DAY);
  }

  /**
   * The date this is in a year.
   *
   * @param year the Gregorian year
   * @param written the whole text it was read from
   * @return the date; rejected if the day does not exist or is out of range
   */
  Reading<Timing> in(int year, String written) {
    try {
      Timing timing = timing(YearMonth.of(year, month), written);
      return FiscalYear.isInRange(timing.first()) && FiscalYear.isInRange(timing.last())
          ? Reading.of(timing)
          : Reading.refuse(DateFault.OUT_OF_RANGE);
    } catch (DateTimeException e) {
      return Reading.refuse(DateFault.NO_SUCH_DAY);
    }
  }

  private Timing timing(YearMonth in, String written) {
    if (day.isPresent()) {
      LocalDate date = in.atDay(day.get());
      return new Timing(date, date, Precision.DAY, about, written);
    }
    int end = in.lengthOfMonth();
    return switch (part.orElse("")) {
      case "上旬" -> span(in, 1, 10, Precision.TEN_DAYS, written);
      case "中旬" -> span(in, 11, 20, Precision.TEN_DAYS, written);
      case "下旬" -> span(in, 21, end, Precision.TEN_DAYS, written);
      case "末" -> span(in, end, end, Precision.MONTH_END, written);
      default -> span(in, 1, end, Precision.MONTH, written);
    };
  }

  private Timing span(YearMonth in, int from, int to, Precision precision, String written) {
    return new Timing(in.atDay(from), in.atDay(to), precision, about, written);
  }
}
