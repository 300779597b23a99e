package report.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.notation.Reading;

/**
 * Forms of figures that are used on paper but not in plans, each with a replacement:
 * 216件（R4）443件（R5）, 1日あたり130分, 40トン/5h, 144.億円, －／200人.
 */
final class OtherWriting {
  private static final Pattern OF_A_YEAR =
      Pattern.compile(
          "(?<figure>[^()]*\\d[^()]*)\\((?<year>(?:R|H|令和|平成)(?:元|\\d{1,2})(?:年度?)?)\\)[、,・;→]?");
  private static final Pattern AGAINST =
      Pattern.compile("(?:[-―…]|[\\d,.]+(?<unit>\\D*))/(?<target>\\d[\\d,.]*(?<unit2>\\D+))");
  private static final Pattern BY_SLASH =
      Pattern.compile("([\\d,.]+[^\\d,./]{1,6})/([\\d,.]+[^\\d,./]{1,6})");
  private static final Pattern PER =
      Pattern.compile(
          "(?:(?<of>1?[^\\d]{0,6}?\\d*[万千百]?[^\\d]{1,6}?)(?:当たり|あたり|につき)の?)(?<figure>約?[\\d,.]+[^\\d]+)");
  private static final Pattern DIGITS_IN_UNIT =
      Pattern.compile("(?<value>[\\d,.]+)(?<unit>[^\\d,.~/]+/(?:10*|5|24)(?![\\d,.])[^/\\d]*)");
  private static final Pattern TENS_OF_RANKS = Pattern.compile("([1-9]\\d{0,3}?)(0{1,3})位台");
  private static final Pattern POINT = Pattern.compile("(\\d)\\.(?!\\d)");

  private OtherWriting() {}

  /** The reason why a half-width text is not a quantity, if it has one of these forms. */
  static Optional<Reading<Quantity>> refuse(String text) {
    return years(text)
        .or(() -> per(text))
        .or(() -> against(text))
        .or(() -> ranks(text))
        .or(() -> unit(text))
        .or(() -> point(text))
        .or(() -> slash(text));
  }

  private static Optional<Reading<Quantity>> years(String text) {
    List<MatchResult> parts = OF_A_YEAR.matcher(text).results().toList();
    int read = parts.stream().mapToInt(part -> part.group().length()).sum();
    if (parts.isEmpty() || read != text.length()) {
      return Optional.empty();
    }
    String byYear =
        parts.stream()
            .map(part -> part.group(2) + ": " + quoted(part.group(1)))
            .collect(Collectors.joining(", ", "{", "}"));
    return Optional.of(
        Reading.refuse(
            parts.size() == 1 ? QuantityFault.OF_A_YEAR : QuantityFault.OF_SEVERAL_YEARS,
            byYear,
            printed(latest(parts).group(1))));
  }

  /** The part for the latest year, wherever it is; the last part if years cannot be identified. */
  private static MatchResult latest(List<MatchResult> parts) {
    MatchResult latest = parts.get(0);
    for (MatchResult part : parts) {
      latest = year(part.group(2)) >= year(latest.group(2)) ? part : latest;
    }
    return latest;
  }

  /** The calendar year of R6 or 平成30年度. */
  private static int year(String written) {
    String number = written.replaceAll("\\D", "");
    int first = written.matches("(?:R|令和).*") ? 2018 : 1988;
    return first + (number.isEmpty() ? 1 : Integer.parseInt(number));
  }

  /** Signs that are printed in full width. */
  private static String printed(String text) {
    return text.replace('%', '％').replace('~', '～');
  }

  private static Optional<Reading<Quantity>> per(String text) {
    Matcher m = PER.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    String of = m.group("of").replaceFirst("^(?:1|人口)", "");
    Matcher figure = Pattern.compile("([\\d,.]+)(.+)").matcher(m.group("figure"));
    String instead =
        of.chars().anyMatch(Character::isDigit)
            ? figure.replaceFirst("{value: $1, unit: $2/" + Matcher.quoteReplacement(of) + "}")
            : m.group("figure") + "/" + of;
    return Optional.of(Reading.refuse(QuantityFault.COUNTED_BY, instead));
  }

  /** Actual and target have one unit, or the actual is a stroke. */
  private static Optional<Reading<Quantity>> against(String text) {
    Matcher m = AGAINST.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean isStroke = m.group("unit") == null;
    boolean sameUnit =
        !isStroke && (m.group("unit").isEmpty() || m.group("unit").equals(m.group("unit2")));
    if (isStroke) {
      return Optional.of(
          Reading.refuse(
              QuantityFault.ACTUAL_AND_TARGET,
              m.group("target"),
              "[－, " + quoted(printed(m.group("target"))) + "]"));
    }
    String actual = text.substring(0, text.indexOf('/'));
    String whole = m.group("unit").isEmpty() ? actual + m.group("unit2") : actual;
    return sameUnit
        ? Optional.of(Reading.refuse(QuantityFault.ACTUAL_AND_TARGET, m.group("target"), whole))
        : Optional.empty();
  }

  /** Figures of several measures, parted by a slash: 2,167件／183人. */
  private static Optional<Reading<Quantity>> slash(String text) {
    Matcher m = BY_SLASH.matcher(text);
    return m.matches()
            && Stream.of(m.group(1), m.group(2))
                .allMatch(figure -> QuantityGrammar.read(figure).found().isPresent())
        ? Optional.of(
            Reading.refuse(
                QuantityFault.SEVERAL_FIGURES,
                "[" + quoted(printed(m.group(1))) + ", " + quoted(printed(m.group(2))) + "]"))
        : Optional.empty();
  }

  private static Optional<Reading<Quantity>> unit(String text) {
    Matcher m = DIGITS_IN_UNIT.matcher(text);
    return m.matches()
        ? Optional.of(
            Reading.refuse(
                QuantityFault.DIGITS_IN_UNIT,
                "{value: "
                    + m.group("value").replace(",", "")
                    + ", unit: "
                    + m.group("unit")
                    + "}"))
        : Optional.empty();
  }

  /** 10位台 is 10位～19位, of which only the last one says when the target is met. */
  private static Optional<Reading<Quantity>> ranks(String text) {
    Matcher m = TENS_OF_RANKS.matcher(text);
    return m.matches()
        ? Optional.of(
            Reading.refuse(
                QuantityFault.AMBIGUOUS, m.group(1) + "9".repeat(m.group(2).length()) + "位以内"))
        : Optional.empty();
  }

  private static Optional<Reading<Quantity>> point(String text) {
    String closed = POINT.matcher(text).replaceAll("$1");
    return !closed.equals(text) && QuantityGrammar.read(closed).found().isPresent()
        ? Optional.of(Reading.refuse(QuantityFault.NOTHING_BEHIND_POINT, closed))
        : Optional.empty();
  }

  /** A value as written inside brackets, where a bare comma would separate it. */
  static String quoted(String value) {
    return value.indexOf(',') < 0 ? value : "'" + value + "'";
  }
}
