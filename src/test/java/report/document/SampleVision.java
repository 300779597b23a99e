package report.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import report.rate.Outcome;

/** The vision of the sample document, which goals serve it, and a meeting that discusses it. */
final class SampleVision {
  private final UnaryOperator<String> text;

  SampleVision(UnaryOperator<String> text) {
    this.text = text;
  }

  VisionPart vision() {
    return new VisionPart(
        t("十年後の将来像"),
        t("目標設定"),
        List.of(
            line(Bullet.NONE, "世界に伍する地域となる。"),
            Piece.Line.of(
                Bullet.FIRST,
                0,
                List.of(plain("人が集まる"), new Run.Sign("※1", "people"), plain("地域"))),
            line(Bullet.FIRST, "支え合う地域")),
        t("施策展開における視点"),
        List.of(growth(), daily()),
        List.of(
            new Footnote(
                "※1",
                "people",
                t("人"),
                List.of(plain("住む人と訪れる人。"), new Run.Sign("※2", "visit"), plain("とも"))),
            new Footnote("※2", "visit", t("訪れる"), List.of(plain("泊まるか働くこと。")))));
  }

  private PerspectivePart growth() {
    return new PerspectivePart(
        "growth",
        "I",
        List.of(plain("強みを伸ばす"), new Run.Mark(11, "pmda")),
        t("一覧では"),
        List.of(plain("強みの伸長")),
        List.of(
            new MatterPart(
                "growth_strengths",
                "①",
                List.of(plain("産業の強み"), new Run.Sign("※1", "people")),
                List.of(line(Bullet.SECOND, "投資を呼び込む"), line(Bullet.SECOND, "人を育てる")),
                List.of()),
            new MatterPart(
                "growth_bases",
                "②",
                List.of(plain("拠点")),
                List.of(),
                List.of(
                    nested("growth_bases_saito", "彩都", "集積を進める"),
                    nested("growth_bases_kento", "健都", "連携を進める")))));
  }

  private MatterPart nested(String anchor, String name, String direction) {
    return new MatterPart(
        anchor,
        "",
        List.of(plain(name)),
        List.of(
            Piece.Line.of(
                Bullet.SECOND,
                0,
                List.of(new Run.Linked(t(direction), true, "https://www.example.jp/?q=1&r=2")))),
        List.of());
  }

  private PerspectivePart daily() {
    return new PerspectivePart(
        "daily",
        "II",
        List.of(plain("暮らしを支える")),
        "",
        List.of(),
        List.of(
            new MatterPart(
                "daily_health",
                "①",
                List.of(plain("健康")),
                List.of(line(Bullet.SECOND, "健康寿命を延ばす")),
                List.of())));
  }

  MatrixPart matrix() {
    return new MatrixPart(
        "十年後の将来像",
        "R1",
        "令和元年度",
        t("2つの目標が2つの事柄に資する。"),
        List.of(
            row("growth_strengths", "I-①", "産業の強み", false, own(), later()),
            row("growth_bases", "I-②", "拠点", false),
            row("growth_bases_saito", "I-②", "彩都", true, own()),
            row("growth_bases_kento", "I-②", "健都", true),
            row("daily_health", "II-①", "健康", false)));
  }

  private MatrixRow row(
      String anchor, String number, String name, boolean nested, ServingGoal... goals) {
    int achieved = (int) Stream.of(goals).filter(ServingGoal::own).count();
    Tally tally = new Tally(goals.length, goals.length, achieved, "", 0, "", List.of(), List.of());
    String says = t(goals.length == 0 ? "資する目標なし" : goals.length + "件のうち" + achieved + "件達成");
    return new MatrixRow(anchor, number, t(name), nested, List.of(goals), tally, says);
  }

  private ServingGoal own() {
    return goal("R1", true, "occupancy", mark("107.6％", "◎", Outcome.ACHIEVED, "達成"));
  }

  private ServingGoal later() {
    return goal("R2", false, "visitors", mark("", "", Outcome.PENDING, "集計中"));
  }

  private ServingGoal goal(String code, boolean own, String goal, RateMark mark) {
    return new ServingGoal(
        code,
        t(own ? "令和元年度" : "令和2年度"),
        own,
        "theme-3",
        t("【テーマ３】産業クラスターの形成"),
        goal,
        t("目標" + goal),
        List.of(mark));
  }

  private RateMark mark(String rate, String rating, Outcome outcome, String word) {
    return new RateMark("occupancy", "", rate, rating, outcome, t(word), "");
  }

  /** A meeting; its papers, which are written elsewhere, hold nothing. */
  MeetingPapers pack() {
    MeetingPart meeting =
        new MeetingPart(
            "2020-02-07",
            t("第2回"),
            t("将来像検討会"),
            t("第2回　将来像検討会"),
            t("令和2年2月7日（金）"),
            t("14時から16時まで"),
            t("本庁舎　第1会議室"),
            List.of(
                new AgendaPart(
                    "1.",
                    List.of(plain("将来像"), new Run.Mark(10, "kento"), plain("について")),
                    t("未作成"),
                    List.of(
                        pointer("vision", "growth"),
                        new AgendaPart.Pointer(t("資料2"), "", "theme-3", Optional.empty()))),
                new AgendaPart("2.", List.of(plain("その他")), "", List.of())),
            List.of(
                new MaterialPart(t("資料1"), t("十年後の将来像"), VisionPart.ID),
                new MaterialPart(t("資料2"), t("産業クラスターの形成"), "theme-3"),
                new MaterialPart(t("参考資料"), t("委員の名簿"), "")));
    return new MeetingPapers(meeting, papers());
  }

  private AgendaPart.Pointer pointer(String page, String anchor) {
    return new AgendaPart.Pointer(t("資料1"), t("視点I"), page, Optional.of(anchor));
  }

  private static Document papers() {
    return Documents.of(
        "R1-2020-02-07",
        "",
        "",
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        new Tally(0, 0, 0, "", 0, "", List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Labels(Locale.JAPANESE));
  }

  private Piece.Line line(Bullet bullet, String words) {
    return Piece.Line.of(bullet, 0, t(words));
  }

  private Run.Plain plain(String words) {
    return new Run.Plain(t(words), false);
  }

  private String t(String words) {
    return text.apply(words);
  }
}
