package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.Golden;
import report.delivery.FolderCopy;
import report.project.Language;

class RatesCommandTest {
  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void copyPlans() throws IOException {
    bench = Workbench.silentIn(folder);
  }

  @ParameterizedTest
  @EnumSource
  void theTableIsInTheUsersLanguage(Language language) {
    Ran ran = bench.run(language, "rates", "R1");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
    Golden.check("report/cli/rates." + language.code() + ".txt", ran.out());
  }

  @ParameterizedTest
  @EnumSource
  void listsAreInTheUsersLanguage(Language language) {
    StringBuilder lists = new StringBuilder();
    for (String list :
        new String[] {
          "--by theme",
          "--by initiative",
          "--by department",
          "--missing",
          "--missing --by department",
          "--late",
          "--theme 3"
        }) {
      Ran ran = bench.run(language, "rates", (Object[]) ("R1 " + list).split(" "));
      assertThat(ran.err()).isEmpty();
      lists.append("$ report rates R1 ").append(list).append('\n').append(ran.out()).append('\n');
    }
    Golden.check("report/cli/rate-lists." + language.code() + ".txt", lists.toString());
  }

  @ParameterizedTest
  @CsvSource({"rates", "rates --by theme", "rates --missing", "rates --late", "explain"})
  void aBookWithoutThemesSaysThatItHasNoRates(String command) {
    String[] words = command.split(" ");
    Object[] arguments = Stream.concat(Stream.of(words).skip(1), Stream.of("R5")).toArray();

    Ran english = bench.run(Language.ENGLISH, words[0], arguments);
    Ran japanese = bench.run(Language.JAPANESE, words[0], arguments);

    assertThat(english.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(english.out())
        .endsWith("The book has no themes, so there are no goals and no rates.\n");
    assertThat(japanese.out()).endsWith("この冊子にはテーマがないので、目標も達成率もありません。\n");
  }

  @Test
  void theRatesOfR1AreThoseOfTheDocument() {
    String table = bench.run(Language.JAPANESE, "rates", "R1").out();

    assertThat(line(table, "入居率")).contains("107.6％").endsWith("◎");
    assertThat(line(table, "セミナーの開催回数")).contains("80.0％").endsWith("○");
    assertThat(line(table, "約153万円")).contains("約30.6％").endsWith("×");
    assertThat(line(table, "28社")).contains("56.0％").endsWith("△");
    assertThat(line(table, "12機関")).contains("60.0％").endsWith("△");
    assertThat(line(table, "R1.11")).contains("達成", "2か月遅れ");
    assertThat(line(table, "R1.12")).contains("達成", "2か月遅れ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  void dataIsThatOfTheBuildInEveryLanguage(String format) throws IOException {
    bench.build("R1", "--format", format);
    String built = Files.readString(bench.out().resolve("R1/data." + format));

    assertThat(bench.run(Language.ENGLISH, "rates", "R1", "--format", format).out())
        .isEqualTo(built);
    assertThat(bench.run(Language.JAPANESE, "rates", "R1", "--format", format).out())
        .isEqualTo(built);
    assertThat(built.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
  }

  @Test
  void dataHoldsOneBook() throws IOException {
    FolderCopy.copyMissing(bench.plans().resolve("R1"), bench.plans().resolve("R2"));

    Ran ran = bench.run(Language.ENGLISH, "rates", "--format", "csv");

    assertThat(ran.err()).contains("Specify one fiscal year");
    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(bench.run(Language.ENGLISH, "rates").out()).contains("FY2019", "FY2020");
  }

  @Test
  void findingsStopIt() throws IOException {
    bench.edit("R1/theme-3/plan.yaml", "target: 50社", "target: 五十社");

    Ran ran = bench.run(Language.ENGLISH, "rates", "R1");

    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("P001");
    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
  }

  private static String line(String table, String part) {
    return table.lines().filter(line -> line.contains(part)).findFirst().orElse("");
  }
}
