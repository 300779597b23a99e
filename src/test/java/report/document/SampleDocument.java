package report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.plan.IndicatorKind;
import report.rate.Outcome;

/** A small document that has every kind of thing a document can have. */
public final class SampleDocument {
  private final UnaryOperator<String> text;
  private final Locale locale;

  private SampleDocument(UnaryOperator<String> text, Locale locale) {
    this.text = text;
    this.locale = locale;
  }

  /** The sample in Japanese. */
  public static Document japanese() {
    return new SampleDocument(UnaryOperator.identity(), Locale.JAPANESE).document();
  }

  /** The sample with fixed words in English. */
  public static Document english() {
    return new SampleDocument(UnaryOperator.identity(), Locale.ENGLISH).document();
  }

  /** The sample with every text that a person could have written changed. */
  public static Document with(UnaryOperator<String> text) {
    return new SampleDocument(text, Locale.JAPANESE).document();
  }

  private Document document() {
    return overTheYears(new SampleVision(text)).with(List.of(changes()), Optional.empty());
  }

  private ChangesPart changes() {
    return new ChangesPart(
        t("取組・目標・進捗状況"),
        t("R1.9月末 → 現在"),
        List.of(t("目標値を変えたものが1件あります。")),
        new ChangesPart.ChangedHeads(t("新旧対照表"), t("変更後"), t("変更前")),
        List.of(
            new ChangesPart.ChangedTheme(
                t("【テーマ３】産業クラスターの形成"),
                List.of(
                    new ChangesPart.ChangedRow(
                        "target",
                        t("目標値の変更"),
                        t("彩都を中心とする拠点性の向上"),
                        t("目標「入居率」"),
                        List.of(
                            new ChangesPart.ChangedLine(
                                List.of(
                                    new ChangesPart.ChangedWords(t("92％以上"), true),
                                    new ChangesPart.ChangedWords(t("（通年）"), false)),
                                List.of()),
                            new ChangesPart.ChangedLine(
                                List.of(new ChangesPart.ChangedWords("｜2｜3｜", true)),
                                List.of(
                                    List.of(new ChangesPart.ChangedWords("2", true)),
                                    List.of(new ChangesPart.ChangedWords("3", true))))),
                        List.of(
                            new ChangesPart.ChangedLine(
                                List.of(new ChangesPart.ChangedWords(t("90％以上"), true)),
                                List.of())),
                        List.of(t("入居が増えたため")))))));
  }

  private Document overTheYears(SampleVision future) {
    return Documents.overTheYears(
        Documents.of(
            "R1",
            t("令和元年度"),
            t("見本県"),
            t("取組・目標・進捗状況"),
            t("R2.3月末時点"),
            List.of(cluster(), empty()),
            notes(),
            facts(),
            tally(8, 3, 1, "70.1％"),
            List.of(
                new DepartmentPart(t("商工労働部"), tally(8, 3, 1, "70.1％")),
                new DepartmentPart("", new Tally(0, 0, 0, "", 0, "", List.of(), List.of()))),
            List.of(
                new OutstandingResult(
                    LocalDate.of(2020, 3, 31),
                    t("令和元年度末"),
                    List.of(t("商工労働部")),
                    t("商工労働部"),
                    "theme-3",
                    "agglomeration",
                    t("拠点性を維持・発展させる"),
                    Outcome.UNREPORTED,
                    t("未報告"))),
            List.of(
                new LegendEntry(t("◎"), t("100％以上")),
                new LegendEntry(t("○"), t("80％以上100％未満")),
                new LegendEntry(t("算定方法"), t("実績÷目標"))),
            List.of(
                new Explanation(
                    "theme-3",
                    "occupancy",
                    t("入居率"),
                    "",
                    t("107.6％"),
                    List.of(
                        new Explanation.Step("target", t("目標"), t("90％以上"), t("90％以上")),
                        new Explanation.Step(
                            "formula", t("計算式"), t("96.8 ÷ 90"), t("96.8 ÷ 90"))))),
            Optional.of(future.vision()),
            Optional.of(future.matrix()),
            List.of(future.pack()),
            new Labels(locale),
            money()),
        new TrendSummary(List.of("H29", "H30", "R1", "R3"), 1, 0, 0, t("改善1")),
        List.of(
            trend("", "improved", TrendPart.Move.IMPROVED),
            trend(t("件数"), "", TrendPart.Move.UNKNOWN)));
  }

  private MoneyPart money() {
    MoneyPart.Place theme =
        new MoneyPart.Place(3, "theme-3", t("産業クラスターの形成"), t("商工労働部"), "", "", "", "");
    MoneyPart.Cell cell =
        new MoneyPart.Cell(
            "12,345",
            "12,345千円",
            Optional.of(new BigDecimal("12345000")),
            Optional.of(new BigDecimal("12345")),
            true);
    return new MoneyPart(
        "千円",
        List.of(new MoneyPart.Column("R1", "budget", t("予算額"), "", t("R1 予算額"))),
        List.of(
            new MoneyPart.Row(
                MoneyPart.Level.BOOK, t("冊子"), MoneyPart.Place.BOOK, "", true, List.of(cell)),
            new MoneyPart.Row(
                MoneyPart.Level.THEME, t("テーマ"), theme, t("交流事業費"), true, List.of(cell))),
        List.of(t("金額のないものを除く")));
  }

  private ThemePart cluster() {
    return new ThemePart(
        "theme-3",
        3,
        t("【テーマ３】"),
        t("産業クラスターの形成"),
        t("商工労働部"),
        t("R2.3月末時点"),
        List.of(
            Piece.Line.of(
                Bullet.DIRECTION,
                0,
                List.of(plain("北大阪健康医療都市"), new Run.Mark(10, "kento"), plain("（健都）を推進する。"))),
            Piece.Line.of(Bullet.DIRECTION, 0, t("欧米との連携を強化する。"))),
        List.of(saito(), entry()),
        tally(8, 3, 1, "70.1％"));
  }

  private InitiativePart saito() {
    return new InitiativePart(
        "saito",
        t("彩都を中心とする拠点性の向上"),
        List.of(Piece.Line.of(Bullet.AIM, 0, t("必要な支援と環境整備を行う"))),
        List.of(seminar(), incubation(), organisation()),
        tally(6, 3, 1, "70.1％"));
  }

  private Group seminar() {
    return new Group(
        "seminar",
        List.of(
            line(Bullet.FIRST, 0, "企業・研究機関間の交流"), line(Bullet.SECOND, 1, "セミナー等の定例的な開催（10回/年）")),
        List.of(
            line(Bullet.INDICATOR, 0, "成果指標（アウトカム）"),
            line(Bullet.LABEL, 0, "（数値目標）"),
            line(Bullet.SECOND, 0, "セミナーの開催回数：10回").stating("seminar-count")),
        List.of(
            result(Bullet.FIRST, 0, "セミナーの開催：8回（参加者数421人）", seminarMark()),
            line(Bullet.NONE, 0, "（感染拡大防止の観点より中止または延期）")));
  }

  private Group incubation() {
    return new Group(
        "incubation",
        List.of(
            line(Bullet.FIRST, 0, "ベンチャー支援等の推進"),
            new Piece.Line(
                Bullet.SECOND,
                1,
                List.of(
                    new Run.Plain(t("研究開発支援"), true),
                    new Run.Linked(t("募集案内"), false, "https://www.example.jp/?a=1&b=\"2\""),
                    new Run.Mark(11, "pmda")),
                List.of())),
        List.of(
            line(Bullet.LABEL, 0, "（数値目標）"),
            line(Bullet.SECOND, 0, "入居率：90％以上（通年）（昨年度：約97％）").stating("occupancy"),
            line(Bullet.SECOND, 0, "設備費補助金：5件、500万円").stating("equipment")),
        List.of(
            result(Bullet.FIRST, 0, "入居率：96.8％", mark("occupancy", "", "107.6％", "◎", "")),
            line(Bullet.FIRST, 0, "研究開発支援"),
            line(Bullet.SECOND, 1, "設備費補助金"),
            new Piece.Line(
                Bullet.THIRD,
                2,
                List.of(plain("既入居企業補助：４件、約153万円\n（2社）")),
                List.of(
                    mark("equipment", "件数", "80.0％", "○", ""),
                    mark("equipment", "金額", "約30.6％", "×", "")))));
  }

  private Group organisation() {
    return new Group(
        "organisation",
        List.of(line(Bullet.FIRST, 0, "機構の設立")),
        List.of(
            line(Bullet.LABEL, 0, "（期限目標）"),
            line(Bullet.SECOND, 0, "機構を設立（R1.9月頃）").stating("foundation"),
            line(Bullet.LABEL, 0, "（定性的な目標）"),
            line(Bullet.SECOND, 0, "拠点性を維持・発展させる").stating("agglomeration")),
        List.of(
            result(
                Bullet.FIRST,
                0,
                "設立登記（R1.11）",
                new RateMark("foundation", "", "", "", Outcome.ACHIEVED, t("達成"), t("2か月遅れ")))));
  }

  private InitiativePart entry() {
    return new InitiativePart(
        "entry",
        t("参入促進"),
        List.of(Piece.Line.of(Bullet.AIM, 0, t("環境整備を図る"))),
        List.of(overseas(), reference()),
        tally(2, 0, 0, ""));
  }

  private Group overseas() {
    return new Group(
        "overseas",
        List.of(
            Piece.Line.of(
                Bullet.FIRST,
                0,
                List.of(plain("海外との交流"), new Run.Elsewhere(t("（再掲）"), "theme-3", "seminar")))),
        List.of(
            line(Bullet.SECOND, 0, "欧州展開を後押し（再掲）").stating("europe"),
            line(Bullet.LABEL, 0, "<商談状況>"),
            table(0),
            line(Bullet.SECOND, 0, "国内出荷額").stating("shipments")),
        List.of(
            line(Bullet.FIRST, 0, "商談会を実施（再掲）"),
            table(1),
            result(
                Bullet.FIRST,
                0,
                "国内出荷額：調査中",
                new RateMark("shipments", "", "", "", Outcome.PENDING, t("集計中"), ""))));
  }

  private Group reference() {
    return new Group(
        "kansai",
        List.of(line(Bullet.LABEL, 0, "【参考】"), line(Bullet.FIRST, 0, "関西広域連合の事業")),
        List.of(),
        List.of(line(Bullet.LABEL, 0, "【参考】"), line(Bullet.SECOND, 1, "相談件数275件")));
  }

  private ThemePart empty() {
    return new ThemePart(
        "theme-4",
        4,
        t("【テーマ４】"),
        t("まだ何も書かれていないテーマ"),
        "",
        "",
        List.of(),
        List.of(),
        new Tally(0, 0, 0, "", 0, "", List.of(), List.of()));
  }

  private List<Note> notes() {
    return List.of(
        new Note(
            10,
            "kento",
            t("北大阪健康医療都市（健都）"),
            List.of(
                Piece.Line.of(
                    Bullet.NONE, 0, List.of(plain("健康と医療のまち。"), new Run.Mark(12, "link-j"))))),
        new Note(11, "pmda", t("PMDA"), List.of(line(Bullet.NONE, 0, "審査と相談を担う機構。"))),
        new Note(12, "link-j", t("LINK-J"), List.of(line(Bullet.NONE, 0, "交流を支える法人。"))));
  }

  private List<Fact> facts() {
    return Stream.of(
            fact(
                "saito",
                "seminar-count",
                "",
                "10回",
                "8回",
                mark("seminar-count", "", "80.0％", "○", "")),
            fact("saito", "occupancy", "", "90％以上", "96.8％", seminarLike("occupancy")),
            fact("saito", "equipment", "件数", "5件", "４件", mark("equipment", "件数", "80.0％", "○", "")),
            fact(
                "saito",
                "equipment",
                "金額",
                "500万円",
                "約153万円",
                mark("equipment", "金額", "約30.6％", "×", "")),
            fact(
                "saito",
                "foundation",
                "",
                "R1.9月頃",
                "R1.11",
                new RateMark("foundation", "", "", "", Outcome.ACHIEVED, t("達成"), t("2か月遅れ"))),
            fact(
                "saito",
                "agglomeration",
                "",
                "",
                "",
                new RateMark("agglomeration", "", "", "", Outcome.UNREPORTED, t("未報告"), "")),
            fact(
                "entry",
                "europe",
                "",
                "",
                "",
                new RateMark("europe", "", "", "", Outcome.NOT_COUNTED, t("対象外"), t("再掲"))),
            fact(
                "entry",
                "shipments",
                "",
                "▲3.2％",
                "調査中",
                new RateMark("shipments", "", "", "", Outcome.PENDING, t("集計中"), "")))
        .toList();
  }

  private Fact fact(
      String initiative, String goal, String measure, String target, String actual, RateMark mark) {
    return new Fact(
        "theme-3",
        3,
        t("産業クラスターの形成"),
        t("商工労働部"),
        initiative,
        t(initiative.equals("saito") ? "彩都を中心とする拠点性の向上" : "参入促進"),
        goal,
        t("目標 " + goal),
        t(mark.rate().isEmpty() ? "定性的な目標" : "数値目標"),
        t("成果指標（アウトカム）"),
        measure.isEmpty() ? "" : t(measure),
        target.isEmpty() ? "" : t(target.replaceAll("[^回％件円]", "")),
        goal.equals("occupancy") ? value("約97％", "97") : Value.NONE,
        Value.NONE,
        dated(target, 9, 30),
        dated(actual, 11, 30),
        mark.rate().isEmpty() ? "" : t("実績÷目標"),
        mark.rate(),
        percent(mark.rate()),
        goal.equals("occupancy") ? Optional.of(new BigDecimal("107.8")) : Optional.empty(),
        mark.rating(),
        mark.outcome(),
        mark.word(),
        mark.remark(),
        Fact.Years.NONE,
        Fact.Periods.NONE);
  }

  private static Optional<BigDecimal> percent(String rate) {
    Matcher matcher = Pattern.compile("([0-9]+[.][0-9])％$").matcher(rate);
    return matcher.find() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
  }

  private Value dated(String printed, int month, int day) {
    if (printed.startsWith("R1.")) {
      return new Value(t(printed), Optional.empty(), Optional.of(LocalDate.of(2019, month, day)));
    }
    String digits = printed.replace('４', '4').replace('▲', '-').replaceAll("[^0-9.-]", "");
    return digits.isEmpty()
        ? Value.text(printed.isEmpty() ? "" : t(printed))
        : value(printed, digits);
  }

  private Value value(String printed, String number) {
    return new Value(t(printed), Optional.of(new BigDecimal(number)), Optional.empty());
  }

  private RateMark seminarMark() {
    return mark("seminar-count", "", "80.0％", "○", "");
  }

  private RateMark seminarLike(String goal) {
    return mark(goal, "", "107.6％", "◎", "");
  }

  private RateMark mark(String goal, String measure, String rate, String rating, String remark) {
    boolean achieved = rating.equals("◎");
    return new RateMark(
        goal,
        measure.isEmpty() ? "" : t(measure),
        t(rate),
        t(rating),
        achieved ? Outcome.ACHIEVED : Outcome.NOT_ACHIEVED,
        t(achieved ? "達成" : "未達"),
        remark);
  }

  private Tally tally(int goals, int counted, int achieved, String mean) {
    return new Tally(
        goals,
        counted,
        achieved,
        mean,
        mean.isEmpty() ? 0 : counted,
        "",
        List.of(
            new Tally.Count(t("達成"), achieved),
            new Tally.Count(t("未達"), counted - achieved),
            new Tally.Count(t("対象外"), goals - counted)),
        List.of(
            new Tally.Count(t("◎"), 1), new Tally.Count(t("○"), 2), new Tally.Count(t("△"), 0)));
  }

  private Piece.Line result(Bullet bullet, int depth, String words, RateMark mark) {
    return new Piece.Line(bullet, depth, List.of(plain(words)), List.of(mark));
  }

  private Piece.Line line(Bullet bullet, int depth, String words) {
    return Piece.Line.of(bullet, depth, t(words));
  }

  private Piece.Table table(int depth) {
    return new Piece.Table(
        depth,
        List.of(List.of(plain("開催年度")), List.of(plain("商談数")), List.of(plain("商談継続中"))),
        List.of(
            List.of(List.of(plain("29")), List.of(plain("375件")), List.of(plain("7件"))),
            List.of(List.of(plain("30")), List.of(plain("278件")), List.of(plain("調査中")))));
  }

  private Run.Plain plain(String words) {
    return new Run.Plain(t(words), false);
  }

  private String t(String words) {
    return text.apply(words);
  }

  /** A measure of four years, of which the third cannot be compared with those before. */
  private TrendPart trend(String measure, String movement, TrendPart.Move move) {
    return new TrendPart(
        "theme-3",
        3,
        t("産業クラスターの形成"),
        "occupancy",
        t("入居率"),
        measure,
        t("％"),
        List.of(
            year("H29", 2017, "", "90", ""),
            year("H30", 2018, "85", "92", ""),
            year("R1", 2019, "90", "96.8", t("数え方の変更")),
            year("R3", 2021, "95", "", "")),
        move,
        movement.isEmpty() ? "" : t(movement),
        new TrendPart.Prospect(t("要努力"), t("R1の90％からR3の95％まで")),
        IndicatorKind.OUTCOME,
        TrendPart.Better.HIGHER,
        true);
  }

  private TrendPart.TrendYear year(
      String code, int start, String target, String actual, String broken) {
    return new TrendPart.TrendYear(
        code,
        start,
        figure(target),
        figure(actual),
        target.isEmpty() || actual.isEmpty()
            ? TrendPart.TrendResult.NONE
            : new TrendPart.TrendResult(
                t("107.6％"), Optional.of(new BigDecimal("107.6")), t("◎"), t("達成")),
        actual.isEmpty() ? "" : t("実績"),
        broken);
  }

  private Value figure(String number) {
    return number.isEmpty()
        ? Value.NONE
        : new Value(t(number + "％"), Optional.of(new BigDecimal(number)), Optional.empty());
  }
}
