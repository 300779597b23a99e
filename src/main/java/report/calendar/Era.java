package report.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A Japanese era (元号) as plans use it. */
public enum Era {
  /** 昭和, from 1926-12-25. */
  SHOWA('S', "昭和", LocalDate.of(1926, 12, 25)),
  /** 平成, from 1989-01-08. */
  HEISEI('H', "平成", LocalDate.of(1989, 1, 8)),
  /** 令和, from 2019-05-01. Source: 元号を改める政令（平成31年政令第143号）. */
  REIWA('R', "令和", LocalDate.of(2019, 5, 1));

  private final char letter;
  private final String kanji;
  private final LocalDate firstDay;

  Era(char letter, String kanji, LocalDate firstDay) {
    this.letter = letter;
    this.kanji = kanji;
    this.firstDay = firstDay;
  }

  /**
   * The letter that abbreviates the era.
   *
   * @return S, H or R
   */
  public char letter() {
    return letter;
  }

  /**
   * The name of the era.
   *
   * @return 昭和, 平成 or 令和
   */
  public String kanji() {
    return kanji;
  }

  /**
   * The first day of the era.
   *
   * @return the day
   */
  public LocalDate firstDay() {
    return firstDay;
  }

  /**
   * The last day of the era.
   *
   * @return the day before the next era began; empty for the current era
   */
  public Optional<LocalDate> lastDay() {
    return Arrays.stream(values())
        .filter(era -> era.firstDay.isAfter(firstDay))
        .findFirst()
        .map(next -> next.firstDay.minusDays(1));
  }

  /**
   * Whether the era was in force on any day from one to another.
   *
   * @param first the first day
   * @param last the last day
   * @return true if at least one of the days is in the era
   */
  public boolean isInForce(LocalDate first, LocalDate last) {
    return !last.isBefore(firstDay) && lastDay().map(end -> !first.isAfter(end)).orElse(true);
  }

  /**
   * The Gregorian year of a year of this era.
   *
   * @param year the year of the era; 1 is 元年
   * @return the Gregorian year
   */
  public int gregorianYear(int year) {
    return firstDay.getYear() + year - 1;
  }

  /**
   * The year of this era for a Gregorian year.
   *
   * @param gregorianYear a year not before the era
   * @return 1 for 元年
   */
  public int yearOf(int gregorianYear) {
    return gregorianYear - firstDay.getYear() + 1;
  }

  /**
   * The era a day belongs to.
   *
   * @param day a day from 1926-12-25 on
   * @return its era; empty for an earlier day
   */
  public static Optional<Era> of(LocalDate day) {
    return Arrays.stream(values())
        .filter(era -> !day.isBefore(era.firstDay))
        .reduce((earlier, later) -> later);
  }

  /**
   * The era of a prefix.
   *
   * @param name R, r or 令和 and the like
   * @return the era, if one has that name
   */
  public static Optional<Era> named(String name) {
    return Arrays.stream(values())
        .filter(era -> era.kanji.equals(name) || String.valueOf(era.letter).equalsIgnoreCase(name))
        .findFirst();
  }
}
