package report.wording;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import report.calendar.ReferencePeriod;
import report.notation.HalfWidth;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.quantity.QuantityGrammar;
import report.quantity.Unit;

/** Figures in English. */
final class EnglishFigures {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2999);

  private static final String ABOUT = "(?:約|およそ|おおよそ|おおむね|概ね|ほぼ)?";
  private static final Pattern TOTAL = Pattern.compile("^(?:累計|累積)");
  private static final Pattern REPEATS = Pattern.compile("(?:延べ|のべ|延)(?=" + ABOUT + "\\d)");
  private static final Pattern EACH_YEAR = Pattern.compile("(?:毎年度?|各年度?)(?=" + ABOUT + "\\d)");
  private static final Pattern A_YEAR = Pattern.compile("(?:年間|年)(?=" + ABOUT + "\\d)");
  private static final Pattern SINGLE_YEAR = Pattern.compile("単年度?(?=" + ABOUT + "\\d)");
  private static final Pattern ALL = Pattern.compile("^全(?=\\d)");
  private static final Pattern KEPT = Pattern.compile("維持|継続|確保|保持|堅持");

  private final EnglishUnits units;

  EnglishFigures(EnglishUnits units) {
    this.units = units;
  }

  /** A quantity with the words beside it. */
  Quantity of(Quantity quantity, Optional<ReferencePeriod> period) {
    Figure edge = edge(quantity);
    EnglishBeside beside =
        EnglishBeside.of(quantity.written(), period, edge.part(), this::partOfFigure);
    String text = withoutWord(beside.bare(), edge.of());
    String printed = beside.after(before(edge.of()) + words(quantity, text));
    if (quantity instanceof Limit limit) {
      return new Limit(limit.comparison(), translated(limit.bound(), printed), printed);
    }
    if (quantity instanceof Interval range) {
      return new Interval(
          translated(range.low(), number(range.low())),
          translated(range.high(), number(range.high()) + unit(range.high())),
          printed);
    }
    return translated((Figure) quantity, printed);
  }

  private Figure translated(Figure figure, String printed) {
    return new Figure(
        figure.value(),
        units.unit(figure.unit()),
        figure.about(),
        printed,
        units.word(figure.of()),
        figure.part().isEmpty() ? "" : partOfFigure(figure.part()));
  }

  private static Figure edge(Quantity quantity) {
    if (quantity instanceof Limit limit) {
      return limit.bound();
    }
    return quantity instanceof Interval range ? range.low() : (Figure) quantity;
  }

  /** A part of a figure, if all of it is a figure: （6件）; words as うち女性14人 stay as written. */
  private String partOfFigure(String part) {
    return QuantityGrammar.readFigure(part)
        .found()
        .filter(figure -> !figure.unit().equals(Unit.NONE))
        .map(figure -> of(figure, Optional.empty()).written())
        .orElse(part);
  }

  private String before(String word) {
    return word.isEmpty() ? "" : units.word(word) + ": ";
  }

  private static String withoutWord(String text, String word) {
    return word.isEmpty() || !text.startsWith(word)
        ? text
        : text.substring(word.length()).replaceFirst("^\\s*:?\\s*", "");
  }

  private String words(Quantity quantity, String text) {
    String often =
        EACH_YEAR.matcher(text).find()
            ? " every year"
            : A_YEAR.matcher(text).find()
                ? " a year"
                : SINGLE_YEAR.matcher(text).find() ? " in a single year" : "";
    String words = compared(quantity, text, often);
    return (KEPT.matcher(text).find() ? "keep " : "")
        + (ALL.matcher(text).find() ? "all " : "")
        + words
        + (TOTAL.matcher(text).find() ? " in total" : "")
        + (REPEATS.matcher(text).find() ? ", counting repeats" : "");
  }

  private String compared(Quantity quantity, String text, String often) {
    if (quantity instanceof Interval range) {
      return range(range) + often;
    }
    if (quantity instanceof Figure figure) {
      return core(figure, text) + often;
    }
    Limit limit = (Limit) quantity;
    boolean isRank = limit.unit().equals(Unit.RANK);
    String bound = core(limit.bound(), text) + often;
    return switch (limit.comparison()) {
      case AT_LEAST -> bound + (isRank ? " or lower" : " or more");
      case MORE_THAN -> (isRank ? "below " : "more than ") + bound;
      case AT_MOST -> bound + (isRank ? " or better" : " or less");
      case LESS_THAN -> (isRank ? "above " : "less than ") + bound;
    };
  }

  private String range(Interval range) {
    String about = range.high().about() || range.low().about() ? "about " : "";
    boolean isSigned = range.low().value().signum() < 0;
    String low = number(range.low());
    String high = number(range.high());
    if (range.unit().equals(Unit.RANK)) {
      return about
          + EnglishNumber.ordinal(low)
          + "–"
          + EnglishNumber.ordinal(high)
          + unit(range.high());
    }
    return about + low + (isSigned ? " to " : "–") + high + unit(range.high());
  }

  private static String number(Figure figure) {
    return EnglishNumber.of(figure.value(), HalfWidth.of(figure.written()));
  }

  private String core(Figure figure, String text) {
    String number = EnglishNumber.of(figure.value(), text);
    return (figure.about() ? "about " : "")
        + (figure.unit().equals(Unit.RANK) ? EnglishNumber.ordinal(number) : number)
        + unit(figure);
  }

  /** 2030年 is a year and no number of years. */
  private String unit(Figure figure) {
    boolean isYear =
        figure.unit().name().startsWith("年")
            && figure.value().compareTo(FIRST_YEAR) >= 0
            && figure.value().compareTo(LAST_YEAR) <= 0;
    return isYear
        ? ""
        : units.behind(
            new Unit(figure.unit().name()), figure.value().compareTo(BigDecimal.ONE) == 0);
  }
}
