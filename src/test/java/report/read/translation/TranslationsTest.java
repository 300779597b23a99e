package report.read.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.finding.Finding;
import report.finding.Findings;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Theme;
import report.project.Language;
import report.read.Plans;

class TranslationsTest {
  @TempDir Path folder;
  private Path plans;

  @BeforeEach
  void write() throws IOException {
    plans = TranslatedPlan.in(folder);
  }

  private Plans read() throws IOException {
    return Plans.read(Plans.folder(plans), List.of());
  }

  private Book english() throws IOException {
    return Optional.ofNullable(read().editions().get(Language.ENGLISH))
        .orElseThrow()
        .books()
        .get(0);
  }

  private List<String> found() throws IOException {
    return read().findings().sorted().stream().map(this::shown).toList();
  }

  private List<String> listed() throws IOException {
    Findings findings =
        Plans.read(Plans.folder(plans), List.of(), Translations.into(Language.ENGLISH).listed())
            .findings();
    return findings.sorted().stream().map(this::shown).toList();
  }

  /** File, line, column and message key. */
  private String shown(Finding finding) {
    Path file = plans.resolve("R1").relativize(Path.of(finding.span().source().path()));
    return file.toString().replace('\\', '/')
        + ":"
        + finding.span().line()
        + ":"
        + finding.span().column()
        + " "
        + finding.sentence();
  }

  @Test
  void anEditionHasTheTextsOfItsTranslationAndTheFiguresOfTheOriginal() throws IOException {
    Book book = english();
    Theme theme = book.themes().get(0);
    List<Goal> goals = theme.goals().toList();

    assertThat(book.publisher()).isEqualTo("Osaka Prefecture");
    assertThat(theme.title()).isEqualTo("Promotion of industry");
    assertThat(theme.departments()).containsExactly("Department of Commerce and Industry");
    assertThat(theme.toString())
        .contains("Closer ties", "Seminars were held.", "earlier than planned", "to universities")
        .doesNotContain("セミナー", "企業", "訪問");
    assertThat(goals)
        .extracting(goal -> goal.id().text())
        .containsExactly("seminar-count", "visits", "office");
    assertThat(book.glossary().get(0).name()).isEqualTo("cluster");
    assertThat(found()).isEmpty();
    assertThat(listed()).isEmpty();
  }

  @Test
  void theOriginalKnowsNothingOfTranslations() throws IOException {
    Book book = read().books().get(0);

    assertThat(book.publisher()).isEqualTo("大阪府");
    assertThat(book.themes().get(0).toString()).doesNotContain("Seminar", "Closer");
  }

  @Test
  void aTranslationOfAnIdThatDoesNotExistIsReportedWithTheIdThatWasMeant() throws IOException {
    TranslatedPlan.write(
        plans,
        "industry/plan.en.yaml",
        TranslatedPlan.PLAN_EN.replace("id: office", "id: offices"));

    assertThat(found()).containsExactly("industry/plan.en.yaml:10:17 L001");
    assertThat(read().findings().sorted().stream().flatMap(f -> f.suggestions().stream()))
        .anyMatch(suggestion -> suggestion.text().equals("office"));
    assertThat(read().findings().hasErrors()).isTrue();
  }

  @Test
  void figuresChoicesAndDepartmentsInATranslationAreReported() throws IOException {
    TranslatedPlan.write(
        plans,
        "industry/plan.en.yaml",
        "number: 2\ndepartment: Commerce\n"
            + TranslatedPlan.PLAN_EN
            + "            target: 12 times\n");

    assertThat(found())
        .containsExactly(
            "industry/plan.en.yaml:1:1 L002",
            "industry/plan.en.yaml:2:1 L002.name",
            "industry/plan.en.yaml:21:13 L002");
  }

  @Test
  void aTextWithoutAnOriginalAndAnItemTooManyAreReported() throws IOException {
    TranslatedPlan.write(
        plans,
        "industry/plan.en.yaml",
        TranslatedPlan.PLAN_EN.replace(
                "- to universities", "- to universities\n              - to both")
            + "            note: since 2010\n");

    assertThat(found())
        .containsExactly(
            "industry/plan.en.yaml:17:17 L001.items", "industry/plan.en.yaml:20:13 L001.text");
  }

  @Test
  void aMistypedKeyIsReportedAsInTheOriginal() throws IOException {
    TranslatedPlan.write(
        plans,
        "industry/plan.en.yaml",
        TranslatedPlan.PLAN_EN.replace("title: Prom", "titel: Prom"));

    assertThat(found()).containsExactly("industry/plan.en.yaml:1:1 K001");
  }

  @Test
  void aMarkOfATermThatDoesNotExistIsReportedInTheTranslation() throws IOException {
    TranslatedPlan.write(
        plans,
        "industry/plan.en.yaml",
        TranslatedPlan.PLAN_EN.replace("[^cluster]", "[^clusters]"));

    assertThat(found()).hasSize(1);
    assertThat(found().get(0)).startsWith("industry/plan.en.yaml:2:");
  }

  @Test
  void textsWithoutATranslationAreCountedAndListedOnRequest() throws IOException {
    TranslatedPlan.write(
        plans,
        "industry/plan.en.yaml",
        TranslatedPlan.PLAN_EN
            .replace("text: Seminars\n", "text:\n")
            .replace("name: Visits", "name:"));
    TranslatedPlan.write(plans, "book.en.yaml", "publisher: Osaka Prefecture\n");

    assertThat(found())
        .containsExactly("book.en.yaml:1:1 L003.some", "industry/plan.en.yaml:1:1 L003.some");
    assertThat(listed())
        .containsExactly(
            "book.yaml:2:8 L003",
            "industry/plan.yaml:3:13 L003.name",
            "industry/plan.yaml:10:15 L003",
            "industry/plan.yaml:17:19 L003");
  }

  @Test
  void aDepartmentThatTheBookDoesNotHaveIsReportedWithTheOneThatWasMeant() throws IOException {
    TranslatedPlan.write(plans, "book.en.yaml", TranslatedPlan.BOOK_EN.replace("商工労働部", "商工労動部"));

    assertThat(found()).containsExactly("book.en.yaml:4:3 L001.name");
    assertThat(read().findings().sorted().get(0).suggestions().get(0).text()).isEqualTo("商工労働部");
  }

  @Test
  void aUnitWithoutATranslationIsListedAndShownInJapanese() throws IOException {
    TranslatedPlan.write(
        plans, "industry/plan.yaml", TranslatedPlan.PLAN.replace("target: 10回", "target: 10社"));
    TranslatedPlan.write(
        plans, "industry/progress/2020-03.yaml", TranslatedPlan.PROGRESS.replace("12回", "12社"));

    assertThat(listed()).containsExactly("book.en.yaml:1:1 L003.unit");
    assertThat(english().themes().get(0).toString()).contains("10社");
    TranslatedPlan.write(
        plans, "book.en.yaml", TranslatedPlan.BOOK_EN.replace("回: times", "社: company|companies"));
    assertThat(listed()).isEmpty();
    assertThat(english().themes().get(0).toString()).contains("10 companies");
  }

  @Test
  void aMissingTranslationIsListedOnce() throws IOException {
    Files.delete(plans.resolve("R1/glossary.en.yaml"));

    assertThat(found()).isEmpty();
    assertThat(listed()).containsExactly("glossary.yaml:1:1 L003.file");
  }

  @Test
  void aTranslationOfAFileThatDoesNotExistIsReportedAsUnread() throws IOException {
    TranslatedPlan.write(plans, "industry/progress/2019-09.en.yaml", "challenges: none\n");
    TranslatedPlan.write(plans, "vision.en.yaml", "title: Vision\n");

    assertThat(found())
        .containsExactly("industry/progress/2019-09.en.yaml:1:1 B004", "vision.en.yaml:1:1 B004");
  }

  @Test
  void aBrokenTranslationIsReportedAndNothingElse() throws IOException {
    TranslatedPlan.write(plans, "industry/plan.en.yaml", "title: [Promotion\n");

    assertThat(found()).allMatch(line -> line.startsWith("industry/plan.en.yaml:"));
    assertThat(read().findings().hasErrors()).isTrue();
  }
}
