package report.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year as written: R1, 令和元 or 2019.
 *
 * @param era the era, empty for a Gregorian year
 * @param gregorian the Gregorian year
 * @param isKanji whether the era was written in kanji
 */
record WrittenYear(Optional<Era> era, int gregorian, boolean isKanji) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<era>[RHS]|令和|平成|昭和)(?<year>元|\\d{1,2})|(?<gregorian>\\d{4})",
          Pattern.CASE_INSENSITIVE);

  /**
   * A year at the start of a text.
   *
   * @param year the year
   * @param rest the text after it
   */
  record Head(WrittenYear year, String rest) {}

  /** Reads the year at the start of a half-width text; empty if there is none. */
  static Optional<Head> head(String text) {
    Matcher m = FORM.matcher(text);
    return m.lookingAt()
        ? of(m).map(year -> new Head(year, text.substring(m.end())))
        : Optional.empty();
  }

  private static Optional<WrittenYear> of(Matcher m) {
    if (m.group("gregorian") != null) {
      return Optional.of(
          new WrittenYear(Optional.empty(), Integer.parseInt(m.group("gregorian")), false));
    }
    Era era = Era.named(m.group("era")).orElseThrow();
    int year = m.group("year").equals("元") ? 1 : Integer.parseInt(m.group("year"));
    return year == 0
        ? Optional.empty()
        : Optional.of(
            new WrittenYear(
                Optional.of(era), era.gregorianYear(year), m.group("era").length() > 1));
  }

  /** Whether a date can be named by this year: a month is within an era if any of its days is. */
  boolean covers(LocalDate first, LocalDate last) {
    return era.map(e -> e.isInForce(first, last)).orElse(true);
  }

  /** The year of a day, written in the same way; empty before the first era. */
  Optional<String> rewrittenFor(LocalDate day) {
    if (era.isEmpty()) {
      return Optional.of(String.valueOf(day.getYear()));
    }
    return Era.of(day)
        .map(
            right -> {
              int year = right.yearOf(day.getYear());
              return isKanji
                  ? right.kanji() + (year == 1 ? "元" : String.valueOf(year))
                  : right.letter() + String.valueOf(year);
            });
  }
}
