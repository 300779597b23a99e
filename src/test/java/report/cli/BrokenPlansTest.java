package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import report.Golden;
import report.project.Language;

/** Broken plan files give their finding and leave the previous output as it was. */
class BrokenPlansTest {
  private static final String PLAN = "R1/theme-3/plan.yaml";
  private static final String PROGRESS = "R1/theme-3/progress/2020-03.yaml";

  static final List<Break> BREAKS =
      List.of(
          edit("Y003", PLAN, "target: [5件, 500万円]", "target: [5件, 500万円"),
          edit("Y004", PLAN, "number: 3", "number: 3\nnumber: 4"),
          edit("K001", PLAN, "department:", "departmant:"),
          edit("K002", "R1/book.yaml", "publisher: 大阪府\n", ""),
          edit("K003", PLAN, "title: 未来医療国際拠点", "title: [未来医療国際拠点]"),
          edit("K006", PLAN, "id: kento", "id: nakanoshima"),
          edit("K008", "R1/book.yaml", "  - theme-3", "  - theme-3\n  - theme-4"),
          edit("P001", PLAN, "target: 50社", "target: 五十社"),
          edit("P002", PLAN, "due: R1.9月頃", "due: R1.13月頃"),
          edit("P004", PROGRESS, "actual: 12機関", "actual: 12社"),
          edit("R001", PROGRESS, "hbnet-companies: 28社", "hbnet-company: 28社"),
          edit("T001", PLAN, "[^kento]", "[^kenta]"),
          new Break("Y002", PROGRESS, BrokenPlansTest::inShiftJis));

  @TempDir static Path folder;
  private static Path out;
  private static Map<String, String> before;

  /** A way to break a plan file. */
  record Break(String rule, String file, Change change) {
    /** Changes a file. */
    @FunctionalInterface
    interface Change {
      void on(Workbench bench, String file) throws IOException;
    }

    @Override
    public String toString() {
      return rule;
    }
  }

  @BeforeAll
  static void buildOnce() throws IOException {
    Workbench whole = Workbench.in(folder.resolve("whole"));
    assertThat(whole.build("R1").exit()).isEqualTo(ExitCode.CLEAN);
    out = whole.out();
    before = Workbench.bytes(out);
  }

  @ParameterizedTest
  @FieldSource("BREAKS")
  void aBrokenFileGivesItsFindingAndLeavesTheOutputAsItWas(Break broken) throws IOException {
    Workbench bench = broken(broken);

    Ran ran = bench.run(Language.ENGLISH, "build", "R1", "--out", out);

    assertThat(ran.err()).contains(broken.rule() + " ", broken.file() + ":");
    assertThat(ran.err()).containsPattern("\n1 error, [0-3] warnings?\\R\\z");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(Workbench.bytes(out)).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void validateTellsThemInEachLanguage(Language language) throws IOException {
    StringBuilder told = new StringBuilder();
    for (Break broken : BREAKS) {
      Workbench bench = broken(broken);
      Ran ran = bench.run(language, "validate");
      assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
      assertThat(ran.err()).isEmpty();
      told.append(ran.out().replace(bench.folder() + "/", "")).append('\n');
    }
    Golden.check("report/cli/broken-plans." + language.code() + ".txt", told.toString());
  }

  @Test
  void allAreFoundInOneRun() throws IOException {
    Workbench bench = Workbench.in(Files.createTempDirectory(folder, "all"));
    for (Break broken : BREAKS.subList(2, BREAKS.size() - 1)) {
      broken.change().on(bench, broken.file());
    }

    Ran ran = bench.run(Language.ENGLISH, "build", "R1", "--out", out);

    assertThat(BREAKS.subList(2, BREAKS.size() - 1))
        .allMatch(broken -> ran.err().contains(broken.rule() + " "));
    assertThat(Workbench.bytes(out)).isEqualTo(before);
  }

  private static Workbench broken(Break broken) throws IOException {
    Workbench bench = Workbench.in(Files.createTempDirectory(folder, broken.rule()));
    broken.change().on(bench, broken.file());
    return bench;
  }

  private static Break edit(String rule, String file, String from, String to) {
    return new Break(rule, file, (bench, path) -> bench.edit(path, from, to));
  }

  private static void inShiftJis(Workbench bench, String file) throws IOException {
    Path path = bench.plans().resolve(file);
    Files.write(path, Files.readString(path).getBytes(Charset.forName("MS932")));
  }
}
