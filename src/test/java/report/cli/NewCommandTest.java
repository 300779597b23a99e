package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import report.edit.EditResult;
import report.edit.YamlText;
import report.project.Language;
import report.scaffold.EarlierTexts;
import report.scaffold.NewTheme;

class NewCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void anAddedThemeIsToBeFilledInAndStandsInTheBook(Language language) throws IOException {
    Path plans = folder.resolve("project/plans");
    Ran.in(language, "init", folder.resolve("project"), "R8");

    Ran added =
        Ran.in(language, "new", "theme", "R8", "4", "--title", "府民's 観光: 振興", "--plans", plans);
    Ran found = Ran.english("validate", "--plans", plans, "--format", "concise");

    assertThat(added.exit()).as(added.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(found.exit()).as(found.out()).isEqualTo(ExitCode.CLEAN);
    assertThat(found.out().lines().filter(line -> line.contains(": warning ")))
        .hasSize(7)
        .allMatch(line -> line.contains(" T013 "));
    assertThat(Files.readString(plans.resolve("R8/book.yaml")))
        .endsWith("  - theme-1\n  - theme-4\n");
    assertThat(Files.readString(plans.resolve("R8/theme-4/plan.yaml")))
        .startsWith("# yaml-language-server: $schema=../../.schema/plan.json\nnumber: 4\n");
  }

  @ParameterizedTest
  @EnumSource
  void aReportToFillInListsEveryActionAndGoalAndHasNoErrors(Language language) throws IOException {
    Workbench bench = Workbench.in(folder);
    Path file = bench.plans().resolve("R1/theme-3/progress/2019-09.yaml");

    Ran added = bench.run(language, "new", "progress", "R1", "3", "--as-of", "R1.9月末");

    assertThat(added.exit()).as(added.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(added.out()).endsWith("R1/theme-3/progress/2019-09.yaml\n");
    assertThat(Files.readString(file))
        .startsWith("# yaml-language-server: $schema=../../../.schema/progress.json\n")
        .contains("\nasOf: R1.9月末\n");
    assertThat(bench.run(language, "validate", "--format", "concise").exit())
        .isEqualTo(ExitCode.CLEAN);
    assertThat(lines(file, "  ([a-z0-9-]+):"))
        .containsExactlyElementsOf(
            lines(file.resolveSibling("../plan.yaml"), "      - id: ([a-z0-9-]+)"));
    assertThat(lines(file, "      ([a-z0-9-]+):"))
        .containsExactlyElementsOf(
            lines(file.resolveSibling("../plan.yaml"), "          - id: ([a-z0-9-]+)"));
  }

  @Test
  void aReportThatIsFilledInIsRead() throws IOException {
    Workbench bench = Workbench.in(folder);
    Path file = bench.plans().resolve("R1/theme-3/progress/2020-03-30.yaml");
    bench.run(Language.ENGLISH, "new", "progress", "R1", "theme-3", "--as-of", "2020-03-30");

    String filled =
        Files.readString(file)
            .replaceAll("(?m)(note|evidence|reason|next):.*", "$1: 済")
            .replaceAll("(?m)done:.*", "done: R1.11")
            .replaceAll("(?m)rating:.*", "rating: ○");
    Files.writeString(file, filled);
    String found = bench.run(Language.ENGLISH, "validate", file, "--format", "concise").out();

    assertThat(found.lines().filter(line -> line.startsWith(file.toString())))
        .as(filled)
        .isNotEmpty()
        .allMatch(line -> line.contains(" error K004 empty-value: "));
  }

  @ParameterizedTest
  @EnumSource
  void aReportStartsFromTheLastOne(Language language) throws IOException {
    Workbench bench = Workbench.in(folder);
    Path last = bench.plans().resolve("R1/theme-3/progress/2020-03.yaml");
    Path file = last.resolveSibling("2019-12.yaml");
    Files.move(last, file);
    bench.edit("R1/theme-3/progress/2019-12.yaml", "asOf: R2.3月末", "asOf: R1.12月末");

    Ran added = bench.run(language, "new", "progress", "R1", "3");
    String text = Files.readString(last);

    assertThat(added.exit()).as(added.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(text)
        .contains(
            """
                text: |
                  基本合意に必要な重要事項の協議
                  - 関係機関と協議し、以下の項目について概ね合意
                    - 施設の基本計画
            """,
            "R1.12月末",
            "8回\n        note:  # ",
            "参加者数421人\n        reason:  # ",
            "        next:  # ",
            "        label: '設立登記'\n        done:  # ");
    assertThat(text.lines().filter(line -> line.startsWith("      # ")))
        .anyMatch(line -> line.contains("50社"));
    assertThat(bench.run(language, "validate", "--format", "concise").exit())
        .isEqualTo(ExitCode.CLEAN);
    assertThat(bench.run(Language.ENGLISH, "rates", "R1").out())
        .as("what is left blank stands as it was last reported")
        .contains("8回");
  }

  @Test
  void noLineOfANewReportHasToBeUncommentedOrRemoved() throws IOException {
    Workbench bench = Workbench.in(folder);
    Path file = bench.plans().resolve("R1/theme-3/progress/2019-09.yaml");
    bench.run(Language.JAPANESE, "new", "progress", "R1", "3", "--as-of", "R1.9月末");

    assertThat(Files.readString(file)).doesNotContainPattern("(?m)^ *#+ *[a-z]+:");
    for (String actual : List.of("actual: 3回", "note: 3月まで", "reason: 感染症のため", "next: 来年度に開く")) {
      String text = Files.readString(file);
      int goal = text.indexOf("\n      seminar-count:");
      String key = actual.substring(0, actual.indexOf(':') + 1);
      int line = text.indexOf(key, goal);
      Files.writeString(
          file, text.substring(0, line) + actual + text.substring(line + key.length()));
      assertThat(bench.run(Language.ENGLISH, "validate", file).exit())
          .as(actual)
          .isEqualTo(ExitCode.CLEAN);
    }
  }

  @Test
  void theTextOfAnActionIsTakenAsItIsWritten() {
    EarlierTexts texts =
        new EarlierTexts(
            List.of(
                file("asOf: R1.9", "actions:", "    a:", "      text: |", "    b: {text: x}"),
                file(
                    "actions: # all",
                    "",
                    "  # first",
                    "  a:",
                    "    results:",
                    "      text: 5社",
                    "    text: >2",
                    "        deep",
                    "",
                    "      text: not a key",
                    "",
                    "  c:",
                    "    text: 'one line'")));

    assertThat(texts.of("a")).contains(List.of("text: >2", "    deep", "", "  text: not a key"));
    assertThat(texts.of("b")).isEmpty();
    assertThat(texts.of("c")).contains(List.of("text: 'one line'"));
    assertThat(texts.of("d")).isEmpty();
  }

  @Test
  void aReportThatIsThereIsLeftAlone() throws IOException {
    Workbench bench = Workbench.in(folder);
    Path file = bench.plans().resolve("R1/theme-3/progress/2020-03.yaml");
    String before = Files.readString(file);

    Ran ran = bench.run(Language.ENGLISH, "new", "progress", "R1", "3");

    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("2020-03.yaml");
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void aBookWithAnErrorIsReportedAndLeftAlone() throws IOException {
    Workbench bench = Workbench.in(folder);
    Path book = bench.plans().resolve("R1/book.yaml");
    String faulty = Files.readString(book) + "notes: [open\n";
    Files.writeString(book, faulty);

    Ran ran = bench.run(Language.ENGLISH, "new", "theme", "R1", "8");

    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.err()).contains("R1/book.yaml:").contains("Y003");
    assertThat(Files.readString(book)).isEqualTo(faulty);
    assertThat(bench.plans().resolve("R1/theme-8")).doesNotExist();
  }

  private static List<String> lines(Path file, String pattern) throws IOException {
    return Pattern.compile("(?m)^" + pattern + "(?: .*)?$")
        .matcher(Files.readString(file))
        .results()
        .map(line -> line.group(1))
        .toList();
  }

  private static YamlText file(String... lines) {
    return YamlText.of("a.yaml", String.join("\n", lines) + "\n");
  }

  @Test
  void aListKeepsItsCommentsAndItsForm() {
    assertThat(with("title: x\nthemes: # in order\n- a # first\n\n# last\nrates: {}\n"))
        .isEqualTo("title: x\nthemes: # in order\n- a # first\n- b\n\n# last\nrates: {}\n");
    assertThat(with("themes: [a, c] # all\ntitle: x\n"))
        .isEqualTo("themes: [a, c, b] # all\ntitle: x\n");
    assertThat(with("themes: []\n")).isEqualTo("themes: [b]\n");
    assertThat(with("themes: # none yet\n")).isEqualTo("themes: # none yet\n  - b\n");
    assertThat(with("title: x\n")).isEqualTo("NO_SUCH_PLACE");
    assertThat(with("themes:\r\n  - a\r\n")).isEqualTo("themes:\r\n  - a\r\n  - b\r\n");
    assertThat(with("themes:\n    -   a\n    -   c"))
        .isEqualTo("themes:\n    -   a\n    -   c\n    -   b");
    assertThat(with("themes: [\n  a,\n  c, # last\n]\n"))
        .isEqualTo("themes: [\n  a,\n  c, b, # last\n]\n");
  }

  private static String with(String book) {
    EditResult result = NewTheme.listed(YamlText.of("book.yaml", book), "b");
    return result instanceof EditResult.Edited edited
        ? edited.file().text()
        : ((EditResult.Refused) result).reason().name();
  }
}
