package report.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.finding.Findings;
import report.form.FormRequest.Grouping;
import report.output.Outlet;
import report.plan.Book;
import report.project.Language;
import report.project.Messages;
import report.project.PlansFolder;
import report.read.Plans;
import report.sheet.template.FormTemplate;

/** Forms of plans, written into memory. */
public final class SampleForms {
  /** The plans of the project. */
  public static final Path PLANS = Path.of(System.getProperty("report.home", "."), "plans");

  private static final String BOOK =
      """
      publisher: 高知県
      title: 産業振興計画
      asOf: R8.3月末
      themes: [theme-1]
      """;

  /** A theme with every kind of goal. */
  public static final String PLAN =
      """
      number: 1
      title: 若者の県内定着
      department: 商工労働部
      direction: 県内企業の魅力を高める
      goals:
        - {id: employment, name: 県内就職率, target: 42％以上, previous: 40.1％}
      initiatives:
        - id: matching
          title: 企業と学生のマッチング
          aim: 出会いを増やす
          department: 雇用労働政策課
          goals:
            - {id: interns, name: インターンシップ参加者数, target: '1,200人'}
          actions:
            - id: fair
              text: |
                合同企業説明会の開催
                - 年6回
              money:
                - {name: 開催費, budget: '12,345千円'}
                - {name: 会議費, budget: 500千円}
              goals:
                - {id: fairs, name: 説明会, target: [6回, 300人], measures: [回数, 参加者]}
                - {id: pair, name: 相談, target: [5件, 10人]}
                - {id: office, name: 窓口の開設, due: R7.9}
                - {id: steps, name: 候補地の選定, due: R8.6, steps: 4}
                - {id: network, qualitative: 連携体制を構築する, department: 教育委員会}
                - {id: watched, name: 求人倍率, previous: 1.2倍}
                - {id: later, name: 累計の企業数, targets: {R7: 10社, R9: 30社}}
            - id: other
              text: 学校との連携
              repost: true
              department: 教育委員会
              goals:
                - {id: schools, name: 連携した学校, target: 5校}
      """;

  private static final String REPORT =
      """
      asOf: R8.3月末
      results:
        employment: 43.2％（速報）
      initiatives:
        matching:
          challenges: 県外への就職が多い
          results:
            interns: 集計中
      actions:
        fair:
          text: |
            説明会を開催した
            - {fairs}
          money:
            - {name: 開催費, settlement: '9,876千円'}
          results:
            fairs:
              actual: [5回, 約280人]
              reason: |
                悪天候
                - 1回を中止
              note: 秋のみ
            office: R7.11
            steps: {steps: 3}
            watched: {actual: {value: 1.35, unit: 倍, certainty: 見込}}
            later: －
      """;

  private SampleForms() {}

  /** Writes the sample below a folder. */
  public static Path sample(Path folder) throws IOException {
    Path theme = folder.resolve("R7/theme-1");
    Files.createDirectories(theme.resolve("progress"));
    Files.writeString(folder.resolve("R7/book.yaml"), BOOK);
    Files.writeString(theme.resolve("plan.yaml"), PLAN);
    Files.writeString(theme.resolve("progress/2026-03.yaml"), REPORT);
    return folder;
  }

  /** The forms of a year, by the names of their files. */
  public static Map<String, byte[]> of(Path plans, String year, Grouping grouping, FormKind kind) {
    return of(plans, year, grouping, kind, Optional.empty());
  }

  /** The forms of a year as of a date. */
  public static Map<String, byte[]> of(
      Path plans, String year, Grouping grouping, FormKind kind, Optional<String> asOf) {
    try {
      FiscalYear of = FiscalYearGrammar.read(year).found().orElseThrow();
      PlansFolder folder = Plans.folder(plans);
      Plans read = Plans.read(folder, List.of(of));
      Book book = read.books().get(0);
      Timing date =
          asOf.map(day -> TimingGrammar.read(day, of).found().orElseThrow()).orElse(book.asOf());
      FormRequest request =
          new FormRequest(
              kind,
              book,
              date,
              "4月20日",
              grouping,
              "0.1.0",
              new Messages(FormRequest.TEXTS, Language.JAPANESE),
              Optional.ofNullable(read.seals().get(of)));
      Map<String, byte[]> forms = new TreeMap<>();
      Outlet outlet =
          (path, content) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            content.writeTo(out);
            forms.put(path, out.toByteArray());
          };
      FormOutput.write(
          request,
          new ReportFiles(folder, read.places()),
          FormTemplate.find(Path.of("nowhere"), new Findings()).orElseThrow(),
          outlet);
      return forms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a form asks for: the key of each row, and the column. */
  public static List<String> entries(byte[] form) {
    return FilledForm.of(form).record().entries().stream()
        .map(entry -> entry.row().written() + " " + entry.column().code())
        .toList();
  }
}
