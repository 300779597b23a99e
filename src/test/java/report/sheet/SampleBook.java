package report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import report.document.Document;
import report.document.Documents;
import report.document.Fact;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.LegendEntry;
import report.document.Note;
import report.document.Tally;
import report.document.ThemePart;
import report.document.Value;
import report.finding.Findings;
import report.output.Outlet;
import report.output.ThemePass;
import report.rate.Outcome;
import report.sheet.layout.Layout;
import report.sheet.standard.WorkbookStandard;
import report.sheet.template.Starter;
import report.sheet.template.StarterPaper;
import report.sheet.template.TemplateFaults;
import report.sheet.template.TemplateReader;

/** Documents built by hand. */
public final class SampleBook {
  static final Tally TALLY =
      new Tally(
          8,
          5,
          3,
          "81.8％",
          5,
          "",
          List.of(new Tally.Count("達成", 3), new Tally.Count("未達", 2), new Tally.Count("対象外", 3)),
          List.of(
              new Tally.Count("◎", 2),
              new Tally.Count("○", 1),
              new Tally.Count("△", 1),
              new Tally.Count("×", 1)));

  private SampleBook() {}

  /** A book of the given themes. */
  public static Document of(List<ThemePart> themes) {
    return of(themes, facts());
  }

  static Document of(List<ThemePart> themes, List<Fact> facts) {
    return Documents.of(
        "R1",
        "令和元年度",
        "大阪府",
        "取組・目標・進捗状況",
        "R2.3月末時点",
        themes,
        notes(),
        facts,
        TALLY,
        List.of(),
        List.of(),
        legend(),
        List.of(),
        new Labels(Locale.JAPANESE));
  }

  /** Writes a book as the starter template looks. */
  static byte[] workbook(Document document) {
    Map<String, byte[]> files = write(document, Path.of("no-templates"), new Findings());
    return files.getOrDefault("R1.xlsx", new byte[0]);
  }

  /** Writes a book with the templates of a folder. */
  public static Map<String, byte[]> write(Document document, Path templates, Findings findings) {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      Outlet outlet = (path, content) -> files.put(path, content.bytes());
      write(new SheetOutput(templates), document, outlet, findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Writes a book and the papers of its meetings, and holds them to the standard. */
  public static void write(SheetOutput output, Document document, Outlet outlet, Findings findings)
      throws IOException {
    Outlet checked =
        (path, content) -> {
          byte[] bytes = content.bytes();
          WorkbookStandard.check(path, bytes);
          outlet.file(path, out -> out.write(bytes));
        };
    ThemePass.over(output.begin(document.overview().packs(), checked, findings), List.of(document));
  }

  /** The place of things in the starter template. */
  static Layout layout() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Starter.write(StarterPaper.A3, new Labels(Locale.JAPANESE), out);
      TemplateFaults faults = new TemplateFaults("starter", new Findings());
      return TemplateReader.read(out.toByteArray(), faults).orElseThrow().layout();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A theme of the given initiatives. */
  public static ThemePart theme(int number, String title, InitiativePart... initiatives) {
    return new ThemePart(
        "theme-" + number,
        number,
        "【テーマ" + new Labels(Locale.JAPANESE).number(number) + "】",
        title,
        "商工労働部",
        "R2.3月末時点",
        Pieces.of(
            """
            ◎ライフサイエンス関連分野の拠点性を向上させるため、彩都に続き、北大阪健康医療都市(*10)（健都）、中之島4丁目における未来医療(*11)国際拠点(*12)におけるクラスター形成を推進する。
            ◎欧米関係団体・機関との連携を強化し、健康・医療関連産業への中小企業等の参入促進に向けた環境整備を図る。
            """),
        List.of(initiatives),
        TALLY);
  }

  static InitiativePart initiative(String title, String aim, Group... groups) {
    return new InitiativePart("initiative", title, Pieces.of(aim), List.of(groups), TALLY);
  }

  static Group group(String action, String goals, String progress) {
    return new Group("action", Pieces.of(action), Pieces.of(goals), Pieces.of(progress));
  }

  private static List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (int i = 10; i < 16; i++) {
      notes.add(
          new Note(
              i, "term-" + i, "用語その" + i, Pieces.of("用語の意味を一行で説明する。" + "長い説明もある。".repeat(i - 9))));
    }
    return notes;
  }

  private static List<LegendEntry> legend() {
    return List.of(
        new LegendEntry("◎", "100％以上"),
        new LegendEntry("○", "80％以上100％未満"),
        new LegendEntry("△", "50％以上80％未満"),
        new LegendEntry("×", "50％未満"),
        new LegendEntry("算定方法", "実績÷目標"));
  }

  private static List<Fact> facts() {
    return List.of(
        fact(
            "彩都バイオインキュベーション施設入居率",
            "",
            "％",
            "約97％",
            "90％以上",
            "96.8％",
            "107.6",
            "◎",
            Outcome.ACHIEVED),
        fact("設備費補助金（既入居企業）", "件数", "件", "5件", "5件", "4件", "80.0", "○", Outcome.NOT_ACHIEVED),
        fact(
            "設備費補助金（既入居企業）",
            "金額",
            "万円",
            "474万円",
            "500万円",
            "約153万円",
            "約30.6",
            "×",
            Outcome.NOT_ACHIEVED),
        fact("機構を設立", "", "", "", "R1.9月頃", "R1.11", "", "", Outcome.ACHIEVED));
  }

  private static Fact fact(
      String goal,
      String measure,
      String unit,
      String previous,
      String target,
      String actual,
      String rate,
      String rating,
      Outcome outcome) {
    return fact(3, goal, measure, unit, previous, target, actual, rate, rating, outcome);
  }

  /** A fact of the theme of a number. */
  static Fact fact(
      int number,
      String goal,
      String measure,
      String unit,
      String previous,
      String target,
      String actual,
      String rate,
      String rating,
      Outcome outcome) {
    return new Fact(
        "theme-" + number,
        number,
        "健康・医療関連産業の世界的なクラスター形成",
        "商工労働部",
        "saito",
        "彩都を中心とするライフサイエンスの拠点性の向上",
        "goal",
        goal,
        "数値目標",
        "成果指標（アウトカム）",
        measure,
        unit,
        Value.text(previous),
        Value.NONE,
        Value.text(target),
        Value.text(actual),
        "実績÷目標",
        rate.isEmpty() ? "" : rate + "％",
        rate.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(rate.replace("約", ""))),
        Optional.empty(),
        rating,
        outcome,
        outcome == Outcome.ACHIEVED ? "達成" : "未達",
        "",
        Fact.Years.NONE,
        Fact.Periods.NONE);
  }
}
