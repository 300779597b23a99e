package report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import report.document.Labels;
import report.plan.Book;
import report.read.Plans;

/** R1 is changed in every way there is; each change is found once, and nothing else. */
class ComparerTest {
  private static final String PLAN = "R1/theme-3/plan.yaml";
  private static final String PROGRESS = "R1/theme-3/progress/2020-03.yaml";
  private static final Labels LABELS = new Labels(Locale.JAPANESE);

  @TempDir static Path temporary;
  private static Map<String, String> files = Map.of();
  private static Book original;
  private static int copies;

  @BeforeAll
  static void read() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(Path.of("plans/R1"))) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        all.put(
            Path.of("plans").relativize(path).toString().replace('\\', '/'),
            Files.readString(path));
      }
    }
    files = all;
    original = book(files).orElseThrow();
  }

  /**
   * A change of a file.
   *
   * @param name what is changed
   * @param file the file
   * @param from what is in it
   * @param to what is in it then
   * @param found the changes to be found: kind, part, id, and what of it
   */
  record Edit(String name, String file, String from, String to, List<String> found) {
    Edit(String name, String file, String from, String to, String... found) {
      this(name, file, from, to, List.of(found));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  static Stream<Edit> edits() {
    String goal = "          - id: seminar-count\n            name: 彩都バイオサイエンスセミナーの開催回数\n";
    String steady =
        lines(
            "          - id: steady-work",
            "            qualitative: 関係機関と協議・調整を行いつつ、拠点形成に向けた取組みの着実な実施");
    String smooth =
        lines("          - id: smooth-consultation", "            qualitative: 三者協議の円滑な推進");
    String agreement =
        lines(
            "      - id: basic-agreement",
            "        text: 三者による基本合意",
            "        goals:",
            "          - id: agreement",
            "            name: 三者による基本合意書を締結",
            "            due: R1.10月頃");
    return Stream.of(
        new Edit("the title", PLAN, "title: 健康・", "title: 健やか・", "reworded theme theme-3 題名"),
        new Edit("the direction", PLAN, "拠点性を向上させる", "拠点性を高める", "reworded theme theme-3 めざす方向"),
        new Edit(
            "a department",
            PLAN,
            "department: 商工労働部",
            "department: 商工部",
            "department theme theme-3 担当"),
        new Edit(
            "an initiative's title",
            PLAN,
            "title: 未来医療国際拠点",
            "title: 未来医療の拠点",
            "reworded initiative nakanoshima 題名"),
        new Edit(
            "an aim", PLAN, "aim: 中之島において", "aim: 中之島で", "reworded initiative nakanoshima ねらい"),
        new Edit(
            "a text in the middle of a sentence",
            PLAN,
            "運用の実施とそれを",
            "運用の実施、それを",
            "reworded action hbnet 本文"),
        new Edit(
            "a glossary mark in a text",
            PLAN,
            "PMDA[^pmda]関西支部が",
            "PMDA関西支部が",
            "reworded action pmda 本文"),
        new Edit("a cell of a table", PLAN, "288件", "289件", "reworded goal europe 本文"),
        new Edit("a target", PLAN, "target: 90％以上", "target: 95％以上", "target goal occupancy 目標値"),
        new Edit(
            "one target of two",
            PLAN,
            "target: [5件, 500万円]",
            "target: [5件, 600万円]",
            "target goal equipment-existing 目標値（金額）"),
        new Edit("a due date", PLAN, "due: R1.9月頃", "due: R1.10月末", "due-date goal foundation 期限"),
        new Edit(
            "a unit",
            PLAN,
            "target: 50社",
            "target: 50団体",
            "unit goal hbnet-companies 単位",
            "result goal hbnet-companies 実績"),
        new Edit(
            "a method",
            PLAN,
            "            target: 3件\n",
            "            target: 3件\n            method: from-baseline\n            baseline: 1件\n",
            "figure goal seeds 基準値",
            "method goal seeds 計算方法"),
        new Edit(
            "last year's figure",
            PLAN,
            "previous: 約97％",
            "previous: 約98％",
            "figure goal occupancy 過去の値"),
        new Edit("a note", PLAN, "支援継続中）：６件", "支援継続中）：７件", "reworded goal seeds 注記"),
        new Edit(
            "a goal's text",
            PLAN,
            "qualitative: 機能拡充に",
            "qualitative: 更なる機能拡充に",
            "reworded goal pmda-functions 本文"),
        new Edit(
            "a new goal",
            PLAN,
            goal,
            "          - id: guests\n            name: 来場者\n            target: 30人\n" + goal,
            "added goal guests "),
        new Edit("a goal that is left out", PLAN, smooth, "", "removed goal smooth-consultation "),
        new Edit(
            "goals in another order",
            PLAN,
            steady + smooth,
            smooth + steady,
            "moved goal smooth-consultation "),
        new Edit(
            "an action in another initiative",
            PLAN,
            agreement,
            "",
            "moved action basic-agreement "),
        new Edit(
            "an action with its goals that is left out",
            PLAN,
            "      - id: headquarters\n",
            "      - id: head-office\n",
            "renamed action head-office "),
        new Edit(
            "another id", PLAN, "id: pmda-functions", "id: pmda-more", "renamed goal pmda-more "),
        new Edit(
            "a repost",
            PLAN,
            "        repost: true\n",
            "",
            "setting action overseas-clusters 再掲・参考"),
        new Edit(
            "a kind of indicator",
            PLAN,
            "aim: 健康・医療分野への中小企業等の参入促進に向けた環境整備を図る\n    indicators: outcome",
            "aim: 健康・医療分野への中小企業等の参入促進に向けた環境整備を図る\n    indicators: output",
            "setting"),
        new Edit(
            "a result",
            PROGRESS,
            "hbnet-companies: 28社",
            "hbnet-companies: 30社",
            "result goal hbnet-companies 実績"),
        new Edit(
            "how certain a result is",
            PROGRESS,
            "actual: 96.8％",
            "actual: 96.8％（速報）",
            "result goal occupancy 実績"),
        new Edit("a date", PROGRESS, "done: R1.11", "done: R1.12", "result goal foundation 実績"),
        new Edit("a progress text", PROGRESS, "概ね合意", "合意", "reworded action consultation 進捗状況"),
        new Edit(
            "a note on a result",
            PROGRESS,
            "新規入居企業：６社",
            "新規入居企業：５社",
            "reworded goal occupancy 実績の注記"),
        new Edit(
            "a label of a result",
            PROGRESS,
            "label: 設立登記",
            "label: 設立の登記",
            "reworded goal foundation 実績の見出し"),
        new Edit(
            "challenges",
            PROGRESS,
            "  basic-agreement:\n",
            "  basic-agreement:\n    challenges: 人手が足りない。\n",
            "reworded action basic-agreement 課題"),
        new Edit(
            "a budget",
            PLAN,
            "      - id: hbnet\n",
            "      - id: hbnet\n        money: 1,000万円\n",
            "money action hbnet R1 予算額"),
        new Edit("a definition", "R1/glossary.yaml", "多くの人", "", "reworded term"),
        new Edit(
            "the title of the book",
            "R1/book.yaml",
            "title: 取組・",
            "title: 取り組み・",
            "reworded book  題名"),
        new Edit(
            "the publisher",
            "R1/book.yaml",
            "publisher: 大阪府",
            "publisher: 大阪府庁",
            "reworded book  発行者"),
        new Edit(
            "the rating scheme",
            "R1/book.yaml",
            "rating: standard",
            "rating: abcd-100-80-60",
            "setting book  評価基準",
            "rating"));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void everyChangeIsFoundOnceAndTakingItBackGivesNone(Edit edit) throws IOException {
    Book changed = book(edited(edit)).orElseThrow();
    List<String> found = found(original, changed);
    assertThat(found.subList(0, Math.min(edit.found().size(), found.size())))
        .allSatisfy(one -> assertThat(edit.found()).anyMatch(one::startsWith));
    assertThat(found).hasSizeGreaterThanOrEqualTo(edit.found().size());
    if (edit.found().get(edit.found().size() - 1).contains(" ")) {
      assertThat(found).hasSize(edit.found().size());
    }
    assertThat(found(changed, original)).hasSameSizeAs(found);
    assertThat(found(changed, changed)).isEmpty();
  }

  @Test
  void noLineCanBeChangedWithoutBeingFound() throws IOException {
    Random random = new Random(26);
    int changed = 0;
    for (String file : List.of(PLAN, PROGRESS, "R1/glossary.yaml")) {
      List<String> lines = text(file).lines().toList();
      for (int i = random.nextInt(9); i < lines.size(); i += 1 + random.nextInt(9)) {
        Map<String, String> all = new TreeMap<>(files);
        List<String> others = new ArrayList<>(lines);
        others.set(i, lines.get(i) + "あ");
        all.put(file, String.join("\n", others) + "\n");
        Optional<Book> book = book(all);
        if (book.isPresent() && !same(book.get())) {
          assertThat(found(original, book.get())).as("%s:%d", file, i + 1).isNotEmpty();
          changed++;
        }
      }
    }
    assertThat(changed).isGreaterThan(15);
  }

  /** Whether a book says the same: not every addition to a file does, comments for instance. */
  private static boolean same(Book other) {
    return List.copyOf(original.themes()).equals(List.copyOf(other.themes()))
        && original.glossary().equals(other.glossary());
  }

  private static Map<String, String> edited(Edit edit) {
    Map<String, String> all = new TreeMap<>(files);
    String text = text(edit.file());
    if (edit.name().equals("a definition")) {
      all.put(edit.file(), text.replaceFirst("definition: ", "definition: これは、"));
    } else if (edit.name().equals("an action in another initiative")) {
      String without = text.replace(edit.from(), "");
      String at = "      - id: relocation\n";
      assertThat(without).contains(at).doesNotContain(edit.from());
      all.put(edit.file(), without.replace(at, edit.from() + at));
    } else {
      assertThat(text).contains(edit.from());
      int at = text.indexOf(edit.from());
      all.put(
          edit.file(),
          text.substring(0, at) + edit.to() + text.substring(at + edit.from().length()));
      if (edit.name().equals("a unit")) {
        all.put(PROGRESS, text(PROGRESS).replace("28社", "28団体"));
      }
      if (edit.name().equals("an action with its goals that is left out")) {
        all.put(PROGRESS, text(PROGRESS).replace("  headquarters:\n", "  head-office:\n"));
      }
    }
    return all;
  }

  private static String text(String file) {
    return Optional.ofNullable(files.get(file)).orElseThrow();
  }

  private static List<String> found(Book before, Book after) {
    return Comparer.of(
            BookVersion.of("1", before, List.of()), BookVersion.of("2", after, List.of()), LABELS)
        .changes()
        .stream()
        .map(
            change ->
                String.join(
                    " ",
                    change.kind().code(),
                    change.place().part().code(),
                    change.place().id(),
                    change.what()))
        .toList();
  }

  /** The book of files, if it can be read without errors. */
  private static Optional<Book> book(Map<String, String> all) throws IOException {
    Path folder = temporary.resolve("plans" + copies++).resolve("plans");
    for (Map.Entry<String, String> file : all.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Plans plans = Plans.read(Plans.folder(folder), List.of());
    return plans.findings().hasErrors() ? Optional.empty() : plans.books().stream().findFirst();
  }
}
