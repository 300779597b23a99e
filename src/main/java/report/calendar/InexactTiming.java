package report.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.notation.Reading;

/**
 * What people write in place of a date that is more than one (9月15日（水）, R8.9月末日現在), only part of a
 * year (年度内, 上半期), or none at all (随時, 未定), and the date to write instead.
 */
final class InexactTiming {
  private static final Pattern WEEKDAY =
      Pattern.compile("\\(?(?<![一-龠])[月火水木金土日](?:曜日?)?(?:・?祝日?)?\\)?$|\\([祝休振]日?\\)$");
  private static final Pattern BRACKETED_WEEKDAY =
      Pattern.compile("\\((?:[月火水木金土日](?:曜日?)?(?:・?祝日?)?|祝日?)\\)|[月火水木金土日]曜日?");
  private static final Pattern AROUND =
      Pattern.compile(
          "\\((?:予定|見込み?|仮|目途|目標|現在|時点)\\)"
              + "|(?:に|より|から|を)?(?:現在|時点|まで(?:に)?|以内|予定|見込み?|開催|実施|実施済み?|完了|済み?|達成|目途|目標|中|内|に)$"
              + "|^(?:遅くとも|およそ|約)");
  private static final Pattern LAST_DAY = Pattern.compile("末日|月の?末(?=$)");
  private static final Pattern OF_YEAR =
      Pattern.compile(
          "(?<year>.*?年度?|今年度?|本年度?|当年度?|)の?(?<part>内|中|中に|内に|上半期|上期|前半|下半期|下期|後半|第?[1-4]四半期|最終|いっぱい|一杯)");
  private static final Pattern ALL_YEAR =
      Pattern.compile("随時|通年|毎年度?|毎月|毎週|継続(?:的に実施)?|順次|常時|適宜|逐次|都度");
  private static final Pattern NO_DATE =
      Pattern.compile(
          "継続中|未定|未|未実施|未着手|未完了|まだ.*|なし|無し|不明|検討中|調整中|実施中|作業中"
              + "|[-－ー―…]+|(?i:n/?a|tbd)|(?:できるだけ)?早期に?|早急に?|速やかに");
  private static final Pattern OTHER_HALF = Pattern.compile("下半期|下期|後半|第?4四半期|最終");
  private static final Map<String, Integer> LAST_MONTHS =
      Map.ofEntries(
          Map.entry("上半期", 9),
          Map.entry("上期", 9),
          Map.entry("前半", 9),
          Map.entry("1四半期", 6),
          Map.entry("2四半期", 9),
          Map.entry("3四半期", 12));

  private final FiscalYear within;
  private final Function<String, Reading<Timing>> reader;

  /**
   * Such texts in a year.
   *
   * @param within the fiscal year of the text
   * @param reader reads a date
   */
  InexactTiming(FiscalYear within, Function<String, Reading<Timing>> reader) {
    this.within = within;
    this.reader = reader;
  }

  /** The reason why a half-width text is not a date, with a suggestion if there is one. */
  Reading<Timing> refuse(String text) {
    if (ALL_YEAR.matcher(text).matches()) {
      return Reading.refuse(DateFault.NO_DATE, within.code() + "年度末");
    }
    if (NO_DATE.matcher(text).matches()) {
      return Reading.refuse(DateFault.NO_DATE);
    }
    return part(text)
        .map(end -> Reading.<Timing>refuse(DateFault.PART_OF_YEAR, end))
        .or(() -> bare(text).map(date -> Reading.refuse(DateFault.MORE_THAN_A_DATE, date)))
        .orElseGet(() -> Reading.refuse(DateFault.NOT_A_DATE));
  }

  /** The date without the text around it. */
  private Optional<String> bare(String text) {
    String left = text;
    for (Pattern more : List.of(BRACKETED_WEEKDAY, AROUND, LAST_DAY, WEEKDAY)) {
      left = more.matcher(left).replaceFirst(more == LAST_DAY ? "末" : "");
      Optional<String> date = Optional.of(left).filter(this::isDate);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<String> part(String text) {
    Matcher m = OF_YEAR.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    if (m.group("year").endsWith("年")) {
      return calendarYear(m.group("year"), m.group("part"));
    }
    String year = m.group("year").replaceFirst("^[今本当]年度?$|^年度?$|^$", within.code() + "年度");
    Optional<FiscalYear> read = FiscalYearGrammar.read(year).found();
    int month = LAST_MONTHS.getOrDefault(m.group("part").replace("第", ""), 3);
    return read.map(y -> month == 3 ? y.code() + "年度末" : y.code() + "." + month + "月末")
        .filter(this::isDate);
  }

  /** 年内 is until December; with a part of a year without 度, it is unclear which half is meant. */
  private Optional<String> calendarYear(String year, String part) {
    return LAST_MONTHS.containsKey(part.replace("第", "")) || OTHER_HALF.matcher(part).matches()
        ? Optional.empty()
        : Optional.of(year.replaceFirst("^[今本当]?年$", within.code()).replaceFirst("年$", ""))
            .map(written -> written + ".12月末")
            .filter(this::isDate);
  }

  private boolean isDate(String text) {
    return reader.apply(text).found().isPresent();
  }
}
