package report.cli.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.cli.ExitCode;
import report.cli.Ran;
import report.cli.Workbench;
import report.read.translation.TranslatedPlan;

/** Books that are built in two languages. */
@Tag("slow")
class EditionTest {
  @TempDir Path folder;
  private Path plans;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    plans = TranslatedPlan.in(folder);
    out = folder.resolve("out");
  }

  private Ran build(Object... arguments) {
    Object[] all =
        Stream.concat(
                Stream.of("build", "R1", "--plans", plans, "--out", out), Stream.of(arguments))
            .toArray();
    return Ran.english(all);
  }

  private String page(String path) throws IOException {
    return Files.readString(out.resolve("R1").resolve(path));
  }

  private void translate(String file, String text) throws IOException {
    TranslatedPlan.write(plans, file, text);
  }

  @Test
  void aBookWithTranslationsIsBuiltInBothLanguages() throws IOException {
    Ran ran = build();

    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(page("index.html")).contains("<html lang=\"ja\">", "産業の振興");
    assertThat(page("en/index.html"))
        .contains("<html lang=\"en\">", "Promotion of industry", "Osaka Prefecture")
        .doesNotContain("産業の振興", "商工労働部", "大阪府");
    assertThat(page("en/industry.html"))
        .contains("Number of seminars", "10 times", "Seminars were held.", "end of March 2020")
        .doesNotContain("セミナー", "10回", "R2.3月末");
    assertThat(page("en/data.json")).contains("\"language\": \"en\"", "Number of seminars");
    assertThat(page("en/texts.csv")).contains("Closer ties").doesNotContain("連携");
    assertThat(out.resolve("R1/R1.xlsx")).exists();
    assertThat(out.resolve("R1/en/R1.xlsx")).doesNotExist();
  }

  @Test
  void eachPageLeadsToTheSamePageInTheOtherLanguage() throws IOException {
    build("--format", "html");
    try (Stream<Path> pages = Files.list(out.resolve("R1/en"))) {
      List<String> names =
          pages
              .map(path -> path.getFileName().toString())
              .filter(n -> n.endsWith(".html"))
              .toList();
      assertThat(names).contains("index.html", "industry.html", "all_goals.html");
      for (String name : names) {
        assertThat(page(name)).contains("hreflang=\"en\" href=\"en/" + name + "\"");
        assertThat(page("en/" + name)).contains("hreflang=\"ja\" href=\"../" + name + "\"");
      }
    }
  }

  @Test
  void aSiteHasItsEditionAtAnAddressOfItsOwn() throws IOException {
    translate(
        "book.yaml",
        TranslatedPlan.BOOK + "site: {address: 'https://www.pref.example.lg.jp/plan/R1/'}\n");

    build("--format", "html");

    assertThat(page("en/industry.html"))
        .contains(
            "rel=\"canonical\" href=\"https://www.pref.example.lg.jp/plan/R1/en/industry.html\"",
            "hreflang=\"en\" href=\"https://www.pref.example.lg.jp/plan/R1/en/industry.html\"",
            "hreflang=\"ja\" href=\"https://www.pref.example.lg.jp/plan/R1/industry.html\"");
    assertThat(page("industry.html"))
        .contains(
            "hreflang=\"ja\" href=\"https://www.pref.example.lg.jp/plan/R1/industry.html\"",
            "hreflang=\"en\" href=\"https://www.pref.example.lg.jp/plan/R1/en/industry.html\"");
    assertThat(page("en/sitemap.xml")).contains("/plan/R1/en/industry.html");
    assertThat(page("sitemap.xml")).doesNotContain("/en/");
  }

  @Test
  void aDateThatIsAskedForIsInTheLanguageOfTheEdition() throws IOException {
    build("--as-of", "R2.4.10", "--format", "html");

    assertThat(page("index.html")).contains("R2.4.10時点");
    assertThat(page("en/index.html")).contains("as of 10 April 2020").doesNotContain("R2.4.10");
  }

  @Test
  void onlyTheOriginalIsComparedWithWhatWasPublished() throws IOException {
    Ran.english("seal", "R1", "--plans", plans, "--published", "R2.5.29");
    Path plan = plans.resolve("R1/industry/plan.yaml");
    Files.writeString(plan, Files.readString(plan).replace("10回", "12回"));

    build("--format", "html");

    assertThat(page("what_changed.html")).contains("12回");
    assertThat(out.resolve("R1/en/what_changed.html")).doesNotExist();
  }

  @Test
  void textsWithoutATranslationAreShownInJapaneseAndMarked() throws IOException {
    translate("industry/plan.en.yaml", "title: Promotion of industry\n");

    Ran ran = build("--format", "html");

    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(page("en/industry.html"))
        .contains("<span lang=\"ja\">セミナーの開催</span>", "Promotion of industry");
    assertThat(page("industry.html")).doesNotContain("lang=\"ja\">セミナーの開催");
  }

  @Test
  void oneEditionIsBuiltOnRequestAndTheOtherStays() throws IOException {
    build();
    Map<String, String> before = Workbench.bytes(out);
    translate("industry/plan.en.yaml", "title: Promotion of industries\n");

    Ran ran = build("--edition", "en");

    assertThat(ran.out().lines()).allMatch(line -> line.contains("/en/"));
    assertThat(page("en/index.html")).contains("Promotion of industries");
    Map<String, String> after = Workbench.bytes(out);
    after.forEach(
        (path, digest) -> {
          if (!path.contains("/en/") && !path.contains(".report")) {
            assertThat(before).containsEntry(path, digest);
          }
        });
    assertThat(build("--edition", "en").err()).contains("up to date");
  }

  @Test
  void theOriginalAloneHasNoEdition() {
    build("--edition", "ja", "--format", "html,csv");

    assertThat(out.resolve("R1/index.html")).exists();
    assertThat(out.resolve("R1/en")).doesNotExist();
  }

  @Test
  void anEditionOfTheThemesOneByOneIsTheSame() throws IOException {
    build("--format", "html,csv,json");
    Map<String, String> whole = Workbench.bytes(out.resolve("R1/en"));
    build("--format", "html,csv,json", "--split", "--force");

    assertThat(Workbench.bytes(out.resolve("R1/en"))).isEqualTo(whole);
  }

  @Test
  void aThemeOnItsOwnHasItsEditionToo() throws IOException {
    build("--theme", "industry", "--format", "html");

    Path theme = out.resolve("R1-industry");
    assertThat(Files.readString(theme.resolve("index.html"))).contains("lang=\"ja\"");
    assertThat(Files.readString(theme.resolve("en/index.html"))).contains("<html lang=\"en\">");
  }

  @Test
  void anErrorInATranslationStopsTheBuildAsOneInThePlanDoes() throws IOException {
    translate("industry/plan.en.yaml", "titel: Promotion\n");

    Ran ran = build("--format", "html");

    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.err()).contains("plan.en.yaml:1:1: error K001");
    assertThat(out).doesNotExist();
  }

  @Test
  void anEditionThatThereCannotBeIsRefused() throws IOException {
    assertThat(build("--edition", "de").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(build("--edition", "en", "--format", "xlsx").err()).contains("pages and data");
    for (String file : List.of("book", "glossary", "industry/plan", "industry/progress/2020-03")) {
      Files.delete(plans.resolve("R1/" + file + ".en.yaml"));
    }
    assertThat(build("--edition", "en").err()).contains("no translations");
    assertThat(build("--format", "html").exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(page("index.html")).doesNotContain("hreflang");
  }

  @Test
  void aTranslationIsBegunWithTheTextsToTranslate() throws IOException {
    for (String file : List.of("book", "glossary", "industry/plan")) {
      Files.delete(plans.resolve("R1/" + file + ".en.yaml"));
    }

    Ran ran = Ran.english("new", "translation", "R1", "--plans", plans);

    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(ran.out().lines())
        .containsExactly(
            plans.resolve("R1/book.en.yaml").toString().replace('\\', '/'),
            plans.resolve("R1/glossary.en.yaml").toString().replace('\\', '/'),
            plans.resolve("R1/industry/plan.en.yaml").toString().replace('\\', '/'));
    assertThat(Files.readString(plans.resolve("R1/industry/plan.en.yaml")))
        .contains("  - id: cooperation", "          # セミナーの開催回数", "name:");
    assertThat(Files.readString(plans.resolve("R1/book.en.yaml"))).contains("  '商工労働部':");
    assertThat(Ran.english("validate", "--plans", plans, "--strict").exit())
        .isEqualTo(ExitCode.CLEAN);
    assertThat(Ran.english("new", "translation", "R1", "--plans", plans).out()).isEmpty();
  }

  @Test
  void aBookThatIsWrittenInEnglishHasPagesInEnglishAndNoOthers() throws IOException {
    Path home = folder.resolve("english");
    Ran.english("init", home, "R8", "--lang", "en");
    Path made = home.resolve("plans");
    String year = "R8";

    Ran ran = Ran.english("build", year, "--plans", made, "--out", out);

    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
    Path book = out.resolve(year);
    assertThat(Files.readString(book.resolve("index.html")))
        .contains("<html lang=\"en\">", "FY2", year + ".xlsx")
        .doesNotContain("hreflang", "令和", "年度");
    assertThat(Files.readString(book.resolve("all_goals.html")))
        .contains("10 times", "50 people or more", "March")
        .doesNotContain("回", "人以上", "月末");
    assertThat(Files.readString(book.resolve("data.json"))).contains("\"language\": \"en\"");
    assertThat(book.resolve(year + ".xlsx")).exists();
    assertThat(book.resolve("en")).doesNotExist();
    assertThat(Ran.english("build", year, "--plans", made, "--out", out).err())
        .contains("up to date");
  }

  @Test
  void aTranslationOfABookInEnglishIsReportedAsUnread() throws IOException {
    translate("book.yaml", TranslatedPlan.BOOK + "language: en\n");

    Ran ran = Ran.english("validate", "--plans", plans, "--format", "concise");

    assertThat(ran.out()).contains("industry/plan.en.yaml: warning B004");
  }

  @Test
  void validationListsWhatIsNotTranslated() throws IOException {
    translate("book.en.yaml", "publisher: Osaka Prefecture\n");

    Ran counted = Ran.english("validate", "--plans", plans, "--format", "concise");
    Ran listed =
        Ran.english("validate", "--plans", plans, "--edition", "en", "--format", "concise");

    assertThat(counted.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(counted.out()).contains("book.en.yaml: info L003").doesNotContain("book.yaml:2");
    assertThat(listed.out()).contains("book.yaml:2:8: info L003", "plan.yaml:3:13: info L003");
  }
}
