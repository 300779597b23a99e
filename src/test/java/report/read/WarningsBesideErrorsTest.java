package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Warnings stand beside errors, but for those that an error may be the cause of. */
class WarningsBesideErrorsTest {
  private static final String BOOK = "R1/book.yaml";
  private static final String PLAN = "R1/theme-3/plan.yaml";
  private static final String REPORT = "R1/theme-3/progress/2020-03.yaml";
  private static final String MISSED = REPORT + ":15:7 R005";

  @TempDir Path plans;

  @BeforeEach
  void copyTheBaseWithATargetMissedWithoutAReason() throws IOException {
    try (Stream<Path> files = Files.walk(Fixtures.base())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(Fixtures.base().relativize(file).toString(), Files.readString(file));
      }
    }
    edit(REPORT, "occupancy: 96.8％（速報）", "occupancy: 80％");
    assertThat(found()).containsExactly(MISSED);
  }

  @Test
  void aWarningStandsBesideAnErrorInAnotherFile() throws IOException {
    edit(PLAN, "target: 10回", "target: 十回");
    assertThat(found()).containsExactly(PLAN + ":17:21 P001", MISSED);
  }

  @Test
  void aWarningStandsBesideAnErrorOfAnotherResultOfItsFile() throws IOException {
    edit(REPORT, "約510万円", "約510万人");
    assertThat(found()).containsExactly(MISSED, REPORT + ":16:23 P004");
  }

  @Test
  void aWarningStandsBesideTheErrorsOfTheCover() throws IOException {
    edit(BOOK, "publisher: 大阪府\n", "");
    edit(PLAN, "number: 3", "number: 三");
    edit(PLAN, "department: 商工労働部\n", "");
    assertThat(found())
        .containsExactly(BOOK + ":1:1 K002", PLAN + ":1:1 K002", PLAN + ":1:9 K009", MISSED);
  }

  @Test
  void aWarningStandsBesideAListOfThemesThatCannotBeRead() throws IOException {
    edit(BOOK, "themes:\n  - theme-3", "themes: theme-3");
    assertThat(found()).containsExactly(BOOK + ":7:9 K003", MISSED);
  }

  @Test
  void aWarningStandsBesideTheErrorsOfTheTextOfItsAction() throws IOException {
    edit(PLAN, "- 研究開発支援", "- 研究開発[^kenkyu]支援");
    assertThat(found()).containsExactly(PLAN + ":21:17 T001", MISSED);
  }

  @Test
  void aReasonUnderAMistypedKeyIsNotSaidToBeMissing() throws IOException {
    edit(REPORT, "        reason: 感染", "        reson: 感染");
    edit(REPORT, "occupancy: 80％", "occupancy: 90％");
    assertThat(found()).containsExactly(REPORT + ":8:9 K001");
  }

  @Test
  void aGoalThatHasErrorsIsNotSaidToBeMissed() throws IOException {
    edit(PLAN, "            period: 通年", "            peroid: 通年");
    assertThat(found()).containsExactly(PLAN + ":26:13 K001");
  }

  @Test
  void anActionOfWhichItIsNotKnownHowItCountsMissesNothing() throws IOException {
    edit(PLAN, "      - id: incubation\n", "      - id: incubation\n        repots: true\n");
    assertThat(found()).containsExactly(PLAN + ":19:9 K001");
  }

  @Test
  void aResultUnderAMistypedIdIsNotSaidToBeMissing() throws IOException {
    edit(REPORT, "      foundation: R1.11", "      fundation: R1.11");
    assertThat(found()).containsExactly(MISSED, REPORT + ":18:7 R001");
  }

  @Test
  void aMarkThatCannotBeReadIsNotSaidToBeMissing() throws IOException {
    edit(PLAN, "健都[^kento]における", "健都[kento]における<br>");
    assertThat(found()).containsExactly(PLAN + ":5:18 T003", MISSED);
  }

  @Test
  void whatStandsBehindABreakIsNotSaidToBeMissing() throws IOException {
    edit(REPORT, "      foundation: R1.11", "      foundation: \"R1.11");
    assertThat(found()).containsExactly(MISSED, REPORT + ":18:19 Y003");
  }

  @Test
  void withoutADateOfTheBookNothingIsDue() throws IOException {
    edit(BOOK, "asOf: R2.3月末", "asOf: 年度末ごろか");
    edit(REPORT, "      visitors: 調査中\n", "");
    assertThat(found()).containsExactly(BOOK + ":3:7 P002");
  }

  @Test
  void aLaterReportThatCannotBeReadMayGiveTheReason() throws IOException {
    write("R1/theme-3/progress/2019-09.yaml", Files.readString(plans.resolve(REPORT)));
    edit("R1/theme-3/progress/2019-09.yaml", "asOf: R2.3月末", "asOf: R1.9月末");
    edit("R1/theme-3/progress/2019-09.yaml", "foundation: R1.11", "foundation: R1.9");
    edit(REPORT, "occupancy: 80％", "occupancy: {actual: 80％, reson: 退去が続いた}");
    assertThat(found()).containsExactly(REPORT + ":15:32 K001");
  }

  @Test
  void aFigureIsComparedWithThatOfTheYearBeforeIfItsReportsCanBeRead() throws IOException {
    for (String file : List.of(BOOK, PLAN, "R1/glossary.yaml")) {
      write(file.replace("R1", "R2"), Files.readString(plans.resolve(file)));
    }
    edit("R2/book.yaml", "asOf: R2.3月末", "asOf: R2.5");
    edit("R2/theme-3/plan.yaml", "due: R1.9頃", "due: R2.9頃");
    edit("R2/theme-3/plan.yaml", "target: 10回", "target: 十回");
    edit("R2/theme-3/plan.yaml", "previous: 約97％", "previous: 97％");
    String differs = "R2/theme-3/plan.yaml:27:23 P008";
    assertThat(found()).containsExactly(MISSED, "R2/theme-3/plan.yaml:17:21 P001", differs);
    edit(PLAN, "target: 10回", "target: 十回");
    assertThat(found()).contains(differs);
    edit(REPORT, "foundation: R1.11", "fundation: R1.11");
    assertThat(found()).doesNotContain(differs);
  }

  private List<String> found() {
    return Fixtures.read(plans).lines();
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(plans.resolve(file).resolveSibling("."));
    Files.writeString(plans.resolve(file), text);
  }

  private void edit(String file, String right, String wrong) throws IOException {
    String text = Files.readString(plans.resolve(file));
    assertThat(text).containsOnlyOnce(right);
    write(file, text.replace(right, wrong));
  }
}
