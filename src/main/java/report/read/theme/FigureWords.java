package report.read.theme;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.calendar.FiscalYear;
import report.calendar.ReferencePeriod;
import report.calendar.ReferencePeriodGrammar;
import report.notation.HalfWidth;
import report.plan.Actual.Certainty;

/**
 * The words beside a figure, before or behind it, with or without brackets: the period it refers
 * to, whether it may still change, and marks of notes or the group it counts: {@code 906万円（R5）},
 * {@code R5：906万円}, {@code 暫定値 85.6％}, {@code 86％（R6、速報）※1}, {@code 91％（2023年度入学）}.
 *
 * @param before the text before the figure, as written
 * @param figure the text of the figure
 * @param behind the text behind the figure, as written
 * @param period the period that it refers to, if given
 * @param certainty whether it may still change, if given
 */
record FigureWords(
    String before,
    String figure,
    String behind,
    Optional<ReferencePeriod> period,
    Optional<Certainty> certainty) {
  /** No figure on paper is longer, including the text beside it. */
  private static final int LONGEST = 200;

  /** Digits and spaces of either width. */
  private static final int ANY_WIDTH = Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;

  private static final String OPEN = "[（(【\\[［〔〈]";
  private static final String CLOSE = "[）)】\\]］〕〉]";
  private static final String INNER = "([^（()）【】\\[\\]［］〔〕〈〉]+)";
  private static final Pattern BRACKETS_BEHIND =
      Pattern.compile("(.*\\S)(\\s*" + OPEN + INNER + CLOSE + "\\s*)", ANY_WIDTH);
  private static final Pattern BRACKETS_BEFORE =
      Pattern.compile("(\\s*" + OPEN + INNER + CLOSE + "\\s*[:：]?\\s*)(\\S.*)", ANY_WIDTH);

  private static final String MARK = "(?:※[\\d０-９]{0,2}|[*＊][\\d０-９]{0,2}|注[\\d０-９]{0,2})";
  private static final Pattern MARKS =
      Pattern.compile(MARK + "(?:[、,，]?" + MARK + "|[、,，][\\d０-９]{1,2})*");
  private static final Pattern MARK_BEHIND =
      Pattern.compile(
          "(.*\\d.*?)(\\s*(?:※[\\d０-９]{0,2}|[*＊][\\d０-９]{0,2}|(?<![受発])注[\\d０-９]{1,2})[)）]?\\s*)",
          ANY_WIDTH);

  private static final Pattern CERTAIN_BEHIND =
      Pattern.compile("(.*\\d.*?)(\\s*(" + CertaintyWords.WORDS + ")\\s*)", ANY_WIDTH);
  private static final Pattern CERTAIN_BEFORE =
      Pattern.compile(
          "(\\s*(" + CertaintyWords.WORDS + ")(?:は|\\s*[:：])?\\s*)([約▲△\\-－−+＋\\d０-９（(【RＲ令H平延累].*)",
          ANY_WIDTH);

  /** A period without brackets behind a figure: its text is taken from a letter or a space on. */
  private static final Pattern PERIOD_BEHIND =
      Pattern.compile(
          "(.*\\d[^\\dA-Za-z]*?(?<=[^\\d\\s.,，．])|.*\\d\\S*(?=\\s))(\\s*[/／]?\\s*((?:[RHSＲＨＳ令平昭][^\\s]{0,3}\\d|[RHSＲＨＳ令平昭]和?成?元|(?:FY)?[12１２][\\d０-９]{3}[年～〜]).*))",
          ANY_WIDTH);

  /** A period before a figure ends with a colon or a space, or with words that end a date. */
  private static final Pattern PERIOD_BEFORE =
      Pattern.compile(
          "(\\s*(.*?(?:年度|時点|現在|実績値?|累計|累積|合計|総計|通算|平均|年計)|[^:：\\s]*[元\\d０-９年月末度分](?=[:：\\s]))(?:は|[:：])?\\s*)([約▲△\\-－−+＋]?[\\d０-９].*)",
          ANY_WIDTH);

  private static final Pattern SEPARATOR = Pattern.compile("[、,，・;；]|\\s+", ANY_WIDTH);

  private static final Pattern BARE_YEARS = Pattern.compile("'?(\\d{1,2})年?度?~'?(\\d{1,2})(?=年)");

  /** Those whom a figure counts, by a year that is not that of the figure. */
  private static final Pattern COHORT =
      Pattern.compile(
          ".*[\\d元](?:年度?|[.．]\\d{1,2}|年\\d{1,2}月)?の?(?:入学|卒業?|入所|入社|採用|修了|入庁|入職|出生|生まれ|新規就農|認定|採択|支援|着工|移住|創業|起業)(?:者|生|児童|生徒|分|時|組|後)?"
              + "|.*[\\d元](?:年度?)?の?実施分");

  private static final Pattern CERTAIN_END =
      Pattern.compile("(.+?)の?(" + CertaintyWords.WORDS + ")");
  private static final Pattern CERTAIN_START =
      Pattern.compile("(" + CertaintyWords.WORDS + ")[:]?(.+)");

  /** The letters with which words of certainty and first years of eras begin. */
  private static final String WORD_STARTS = "速実着決年見暫推概試確元注";

  private static final Pattern ADDED_UP = Pattern.compile("累計|累積|合計|計|実績値?|現状値?");

  /** The figure and the words beside it; the whole text is the figure if none of it can be read. */
  static FigureWords of(String text, FiscalYear book) {
    FigureWords whole = new FigureWords("", text.strip(), "", Optional.empty(), Optional.empty());
    if (text.length() > LONGEST || isAlone(whole.figure)) {
      return whole;
    }
    FigureWords read = whole;
    for (Optional<FigureWords> next = Optional.of(whole);
        next.isPresent();
        next = read.next(book)) {
      read = next.get();
    }
    return read;
  }

  /** Whether a text is a number and a unit that no such word can be part of: most figures are. */
  private static boolean isAlone(String text) {
    int end = 0;
    while (end < text.length() && ".,0123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > 0
        && text.chars()
            .skip(end)
            .allMatch(
                c -> Character.isLetter(c) ? WORD_STARTS.indexOf(c) < 0 : c == '％' || c == '%');
  }

  /** Whether there are such words. */
  boolean isBare() {
    return before.isEmpty() && behind.isEmpty();
  }

  /** Whether its years have neither an era nor a century: 17～21年平均. */
  boolean isOfBareYears() {
    return period
        .map(read -> HalfWidth.closedUp(read.written()))
        .filter(text -> BARE_YEARS.matcher(text).lookingAt())
        .isPresent();
  }

  /** Such years in full. */
  static List<String> withEra(String years) {
    Matcher m = BARE_YEARS.matcher(HalfWidth.closedUp(years));
    if (!m.lookingAt()) {
      return List.of();
    }
    String rest = HalfWidth.closedUp(years).substring(m.end()).replaceFirst("^年(?!度)", "");
    return List.of(
        "H" + m.group(1) + "～H" + m.group(2) + rest,
        "20" + m.group(1) + "～20" + m.group(2) + "年" + rest);
  }

  /** The words alone, without the brackets around them, as a structured figure has them. */
  Optional<String> unreadBehind() {
    Matcher m = BRACKETS_BEHIND.matcher(figure);
    return m.matches() ? Optional.of(m.group(3).strip()) : Optional.empty();
  }

  /** The figure without the last brackets. */
  String withoutBrackets() {
    Matcher m = BRACKETS_BEHIND.matcher(figure);
    return m.matches() ? m.group(1).strip() : figure;
  }

  /** Some words taken from either end; empty if there are none left. */
  private Optional<FigureWords> next(FiscalYear book) {
    return behind(BRACKETS_BEHIND, 3, words -> with(words, book))
        .or(() -> behind(MARK_BEHIND, 2, words -> Optional.of(this)))
        .or(() -> behind(CERTAIN_BEHIND, 3, this::certain))
        .or(() -> before(BRACKETS_BEFORE, 2, 3, words -> with(words, book)))
        .or(() -> before(CERTAIN_BEFORE, 2, 3, this::certain))
        .or(() -> before(PERIOD_BEFORE, 2, 3, words -> period(words, book)))
        .or(() -> behind(PERIOD_BEHIND, 3, words -> with(words, book)));
  }

  private Optional<FigureWords> behind(
      Pattern pattern, int words, Function<String, Optional<FigureWords>> take) {
    Matcher m = pattern.matcher(figure);
    return m.matches()
        ? take.apply(m.group(words).strip())
            .map(
                taken ->
                    new FigureWords(
                        before,
                        m.group(1).strip(),
                        figure.substring(m.group(1).length()) + behind,
                        taken.period,
                        taken.certainty))
        : Optional.empty();
  }

  private Optional<FigureWords> before(
      Pattern pattern, int words, int rest, Function<String, Optional<FigureWords>> take) {
    Matcher m = pattern.matcher(figure);
    return m.matches()
        ? take.apply(m.group(words).strip())
            .map(
                taken ->
                    new FigureWords(
                        before + m.group(1),
                        m.group(rest).strip(),
                        behind,
                        taken.period,
                        taken.certainty))
        : Optional.empty();
  }

  /** The same with the words in brackets; empty if one of them means something else. */
  private Optional<FigureWords> with(String words, FiscalYear book) {
    return word(words, book)
        .or(
            () -> {
              List<String> parts =
                  SEPARATOR.splitAsStream(words).filter(part -> !part.isBlank()).toList();
              Optional<FigureWords> all = Optional.of(this);
              for (String part : parts) {
                all = all.flatMap(known -> known.word(part, book));
              }
              return all.filter(read -> parts.size() > 1);
            });
  }

  private Optional<FigureWords> word(String word, FiscalYear book) {
    String text = HalfWidth.closedUp(word);
    if (MARKS.matcher(text).matches() || COHORT.matcher(text).matches()) {
      return Optional.of(this);
    }
    boolean isAddedUp = period.filter(ReferencePeriod::isSum).isPresent();
    if (isAddedUp && ADDED_UP.matcher(text).matches()) {
      return Optional.of(this);
    }
    return certain(text)
        .or(() -> period(word, book))
        .or(() -> both(text, CERTAIN_END, 1, 2, book))
        .or(() -> both(text, CERTAIN_START, 2, 1, book));
  }

  private Optional<FigureWords> both(
      String text, Pattern pattern, int date, int certainty, FiscalYear book) {
    Matcher m = pattern.matcher(text);
    return m.matches()
        ? certain(m.group(certainty)).flatMap(known -> known.period(m.group(date), book))
        : Optional.empty();
  }

  private Optional<FigureWords> certain(String word) {
    return certainty.isPresent()
        ? Optional.empty()
        : CertaintyWords.read(word)
            .map(read -> new FigureWords(before, figure, behind, period, Optional.of(read)));
  }

  private Optional<FigureWords> period(String words, FiscalYear book) {
    return period.isPresent()
        ? Optional.empty()
        : ReferencePeriodGrammar.read(words, book)
            .map(read -> new FigureWords(before, figure, behind, Optional.of(read), certainty));
  }

  /** A figure as printed, with the words where they stand. */
  String printed(String written) {
    return before + written + behind;
  }
}
