package report.read.theme;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.notation.HalfWidth;
import report.plan.Actual.Certainty;

/**
 * The text in brackets after a figure: its year or date, and whether it may still change: {@code
 * 906万円（R5）}, {@code 1,768戸（R8.2月時点）}, {@code 86％（R6、速報）}.
 *
 * @param figure the text before the brackets
 * @param year the fiscal year of the figure, if given
 * @param words the text that gives the year
 * @param certainty whether it may still change, if marked
 */
record YearBehind(
    String figure, Optional<FiscalYear> year, String words, Optional<Certainty> certainty) {
  /** No figure on paper is longer, including the text after it. */
  private static final int LONGEST = 200;

  private static final Pattern BRACKETS =
      Pattern.compile("(?<figure>.*\\S)\\s*[（(](?<words>[^（）()]+)[）)]\\s*");
  private static final Pattern SEVERAL = Pattern.compile("[（(]");
  private static final Pattern CERTAINTY = Pattern.compile("(?<rest>.*?)(?<word>速報値?|見込み?値?)");
  private static final Pattern WITHOUT_BRACKETS =
      Pattern.compile("(?<figure>.*\\d.*?)\\s*(?<word>速報値?|見込み?値?)");
  private static final Pattern NAMES_A_YEAR = Pattern.compile("(?i)[RHS]\\d|FY|年|[RHS]元");
  private static final Pattern SAYS_AS_OF = Pattern.compile("(?:時点|現在|実績|末時点)$");

  /** The figure and the text after it; the whole text is the figure if that is not a year. */
  static YearBehind of(String text, FiscalYear book) {
    YearBehind whole = new YearBehind(text, Optional.empty(), "", Optional.empty());
    if (text.length() > LONGEST) {
      return whole;
    }
    YearBehind read = read(uncertain(whole), book);
    return SEVERAL.matcher(read.figure()).find() ? whole : read;
  }

  /** Without 速報 or 見込 after the figure, which need no brackets. */
  private static YearBehind uncertain(YearBehind whole) {
    Matcher m = WITHOUT_BRACKETS.matcher(whole.figure());
    return m.matches()
        ? new YearBehind(
            m.group("figure"), whole.year(), whole.words(), Optional.of(certainty(m.group("word"))))
        : whole;
  }

  private static Certainty certainty(String word) {
    return word.startsWith("速報") ? Certainty.PRELIMINARY : Certainty.EXPECTED;
  }

  private static YearBehind read(YearBehind whole, FiscalYear book) {
    Matcher brackets = BRACKETS.matcher(whole.figure());
    if (!brackets.matches()) {
      return whole;
    }
    YearBehind inner =
        new YearBehind(brackets.group("figure"), whole.year(), whole.words(), whole.certainty());
    return inner
        .with(brackets.group("words").strip(), book)
        .map(known -> read(known, book))
        .orElse(whole);
  }

  /** The same with text in brackets; empty if it means something else, or is repeated. */
  private Optional<YearBehind> with(String said, FiscalYear book) {
    Matcher m = CERTAINTY.matcher(said);
    if (!m.matches()) {
      Optional<FiscalYear> read = year.isPresent() ? Optional.empty() : yearOf(said, book);
      return read.map(of -> new YearBehind(figure, read, said, certainty));
    }
    if (certainty.isPresent()) {
      return Optional.empty();
    }
    String rest = m.group("rest").replaceFirst("[、,，・\\s]+$", "");
    YearBehind certain =
        new YearBehind(figure, year, words, Optional.of(certainty(m.group("word"))));
    return rest.isEmpty() ? Optional.of(certain) : certain.with(rest, book);
  }

  /** The fiscal year of a text: a year, or the year of a date. */
  private static Optional<FiscalYear> yearOf(String words, FiscalYear book) {
    String text = SAYS_AS_OF.matcher(HalfWidth.closedUp(words)).replaceFirst("");
    if (!NAMES_A_YEAR.matcher(text).find()) {
      return Optional.empty();
    }
    return FiscalYearGrammar.read(text)
        .found()
        .or(() -> FiscalYearGrammar.read(text.replaceFirst("年$", "年度")).found())
        .or(
            () ->
                TimingGrammar.read(text, book)
                    .found()
                    .map(Timing::last)
                    .filter(FiscalYear::isInRange)
                    .map(FiscalYear::of));
  }

  /** The text in brackets, as printed after the figure; empty without a year. */
  String printed() {
    return words.isEmpty() ? "" : "（" + words + "）";
  }
}
