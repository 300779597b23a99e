package report.read.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.HalfWidth;
import report.plan.Actual;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.ScalarNode;

/**
 * The words in place of a figure. Some say that it is not known yet: 集計中, 公表待ち（R8.7公表予定）. Others
 * say that none is measured this year: －, 該当なし, 調査なし（隔年）.
 */
public final class NoFigure {
  private static final String PENDING = "pending";
  private static final String NOT_MEASURED = "notMeasured";
  private static final String KNOWN_ON = "knownOn";

  private static final Form ALL =
      Form.of(
          "noFigure",
          Key.filled(PENDING, Value.LINE),
          Key.filled(KNOWN_ON, Value.DATE),
          Key.filled(NOT_MEASURED, Value.LINE));

  /** The words in their structured form: of one kind or the other. */
  static final Form FORM =
      ALL.of(
          new Form.Kind(PENDING, ALL.only(PENDING, KNOWN_ON).requiring(PENDING)),
          new Form.Kind(NOT_MEASURED, ALL.only(NOT_MEASURED).requiring(NOT_MEASURED)));

  /** A figure that is not known yet is owed. */
  private static final String OWED =
      "(?:現在)?(?:調査|集計|精査|確認|算定|算出|推計|照会|取りまとめ|とりまとめ)中|未公表|未確定|未集計|未判明|(?:公表|確定|集計|結果|公開)待ち|公表前|確定前";

  /** A figure that is not measured this year is not owed. */
  private static final String NONE =
      "[-―ー—─]{1,3}|該当(?:なし|無し|無|せず)|調査(?:なし|無し|無|せず|未実施|対象外)|調査年(?:度)?(?:では|で)?(?:ない|なし)|(?:隔年|非)調査(?:年)?|未実施|未調査|対象外|測定なし|計測なし";

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?<owed>" + OWED + ")|(?<none>" + NONE + "))(?:\\((?<why>[^()]+)\\)|:(?<why2>.+))?");
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?<date>.*\\d.*?)(?:に|までに)?(?:(?:公表|確定|判明|発表|集計|把握|公開|報告|取りまとめ|とりまとめ|結果|完了)+(?:の?(?:予定|見込み?))?|予定|見込み?)");
  private static final Pattern DATE = Pattern.compile("[RHS令平昭12\\d].*[\\d月日旬頃ろ末度春夏秋冬]");
  private static final Pattern WITHOUT_YEAR = Pattern.compile("\\d{1,2}(?:月|/).*");

  private NoFigure() {}

  /**
   * Such words as written.
   *
   * @param written the whole text
   * @param isOwed whether the figure is not known yet
   * @param date the text of the date when it will be known; empty if there is none
   * @param year the fiscal year of the book
   */
  public record Words(String written, boolean isOwed, String date, FiscalYear year) {

    /** What they say; empty, with a finding, if the year of the date is not clear. */
    public Optional<Actual> read(ScalarNode node, Findings findings) {
      if (!isOwed) {
        return Optional.of(new Actual.NotMeasured(written));
      }
      if (!WITHOUT_YEAR.matcher(date).matches()) {
        return Optional.of(
            new Actual.Pending(
                written,
                Optional.of(date)
                    .filter(text -> !text.isEmpty())
                    .flatMap(text -> TimingGrammar.read(text, year).found())));
      }
      findings.add(
          Finding.of(Rule.NOT_A_DATE, node.span(), written)
              .withMessage("quantity.known-on")
              .withSuggestions(
                  Stream.of(year, new FiscalYear(year.start() + 1))
                      .flatMap(of -> dated(of).stream())
                      .map(node::instead)
                      .toList()));
      return Optional.empty();
    }

    private Optional<String> dated(FiscalYear of) {
      return TimingGrammar.read(date, of)
          .found()
          .map(Timing::last)
          .map(day -> "R" + (day.getYear() - 2018) + "." + date)
          .map(dated -> HalfWidth.closedUp(written).replace(date, dated))
          .map(text -> text.replace('(', '（').replace(')', '）'));
    }
  }

  /** The words of a text in place of a figure; empty if it is something else. */
  public static Optional<Words> of(String written, FiscalYear year) {
    String text = HalfWidth.closedUp(written);
    Matcher m = WORDS.matcher(text);
    if (text.length() > 100) {
      return Optional.empty();
    }
    if (!m.matches()) {
      return KNOWN.matcher(text).matches() && !date(text, year).isEmpty()
          ? Optional.of(new Words(written, true, date(text, year), year))
          : Optional.empty();
    }
    String why =
        Stream.of("why", "why2").map(m::group).filter(g -> g != null).findFirst().orElse("");
    return Optional.of(new Words(written, m.group("owed") != null, date(why, year), year));
  }

  /** The text of a date when a figure will be known. */
  private static String date(String text, FiscalYear year) {
    Matcher known = KNOWN.matcher(text);
    String date = known.matches() ? known.group("date") : text;
    return DATE.matcher(date).matches() && TimingGrammar.read(date, year).found().isPresent()
        ? date
        : "";
  }

  /** Whether a mapping is of the structured form. */
  public static boolean isStructured(MappingNode mapping) {
    return List.of(PENDING, NOT_MEASURED).stream().anyMatch(key -> mapping.entry(key).isPresent());
  }

  /** Reads the structured form. */
  public static Optional<Actual> read(MappingNode mapping, String field, Scope scope) {
    Findings findings = scope.findings();
    return Fields.of(mapping, field, FORM, findings).flatMap(fields -> read(fields, scope));
  }

  private static Optional<Actual> read(Fields fields, Scope scope) {
    Optional<String> pending = fields.line(PENDING);
    Optional<String> none = fields.line(NOT_MEASURED);
    if (pending.isPresent() == none.isPresent()) {
      scope
          .findings()
          .add(
              Finding.of(Rule.NOT_A_QUANTITY, fields.span(), PENDING + ", " + NOT_MEASURED)
                  .withMessage("P001.structured"));
      return Optional.empty();
    }
    if (none.isPresent()) {
      return none.map(Actual.NotMeasured::new);
    }
    Optional<Timing> date =
        fields
            .value(KNOWN_ON)
            .flatMap(node -> DateField.of(node, KNOWN_ON, scope.year(), scope.findings()));
    String known = date.map(day -> "（" + day.written() + "）").orElse("");
    return fields.has(KNOWN_ON) && date.isEmpty()
        ? Optional.empty()
        : pending.map(word -> new Actual.Pending(word + known, date));
  }
}
