package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import report.project.Language;

class FixTest {
  private static final String PLAN = "R1/theme-3/plan.yaml";

  @TempDir Path folder;
  private Workbench bench;
  private String sound;

  @BeforeEach
  void breakAPlan() throws IOException {
    bench = Workbench.silentIn(folder);
    sound = Files.readString(bench.plans().resolve(PLAN));
    bench.edit(PLAN, "department: ", "department：");
    bench.edit(PLAN, "number: 3", "ｎｕｍｂｅｒ: 3");
  }

  @Test
  void fixingGivesBackTheSoundFileByteForByte() throws IOException {
    Ran ran = bench.run(Language.ENGLISH, "validate", "--fix");

    assertThat(Files.readString(bench.plans().resolve(PLAN))).isEqualTo(sound);
    assertThat(ran.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(ran.out()).endsWith(" files checked, no problems found\n");
    assertThat(ran.err().lines())
        .hasSize(3)
        .last()
        .isEqualTo("report: 2 findings fixed in 1 file.");
  }

  @Test
  void fixingTwiceChangesNothingMore() throws IOException {
    bench.edit(PLAN, "target: 50社", "target: 五十社");
    Ran first = bench.run(Language.JAPANESE, "validate", "--fix");
    var once = Workbench.bytes(folder);

    Ran second = bench.run(Language.JAPANESE, "validate", "--fix");

    assertThat(first.err()).contains("直しました: ", "1ファイルの2件を直しました。");
    assertThat(first.out()).contains("P001").isEqualTo(second.out());
    assertThat(second.err()).contains("自動で直せるものはありませんでした。");
    assertThat(second.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(Workbench.bytes(folder)).isEqualTo(once);
  }

  @ParameterizedTest
  @EnumSource
  void theDifferenceIsShownAndNothingChanged(Language language) throws IOException {
    var before = Workbench.bytes(folder);

    Ran ran = bench.run(language, "validate", "--fix", "--diff");

    String path = bench.plans().resolve(PLAN).toString();
    assertThat(ran.out())
        .startsWith("--- " + path + "\n+++ " + path + "\n@@ -1,7 +1,7 @@\n")
        .contains("-ｎｕｍｂｅｒ: 3\n", "+number: 3\n", "-department：商工労働部\n");
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(Workbench.bytes(folder)).isEqualTo(before);
  }

  @Test
  void rightsLinksAndLineEndsStayAndTheByteOrderMarkGoes() throws IOException {
    Path plan = bench.plans().resolve(PLAN);
    Path real = folder.resolve("elsewhere.yaml");
    Files.writeString(real, "\uFEFF" + Files.readString(plan).replace("\n", "\r\n"));
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
    Files.delete(plan);
    Files.createSymbolicLink(plan, real);

    bench.run(Language.ENGLISH, "validate", "--fix");

    assertThat(Files.isSymbolicLink(plan)).isTrue();
    assertThat(Files.readString(real)).isEqualTo(sound.replace("\n", "\r\n"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void onlyTheNamedFilesAreFixed() throws IOException {
    bench.edit("R1/book.yaml", "publisher: ", "publisher：");

    bench.run(Language.ENGLISH, "validate", "--fix", bench.plans().resolve("R1/book.yaml"));

    assertThat(Files.readString(bench.plans().resolve("R1/book.yaml"))).contains("publisher: 大阪府");
    assertThat(Files.readString(bench.plans().resolve(PLAN))).contains("department：");
  }

  @Test
  void theEndOfTheFindingsSaysWhatCanBeFixedAndWhereToLearnMore() {
    assertThat(bench.run(Language.ENGLISH, "validate").out())
        .endsWith(
            "2 errors, 0 warnings\n2 fixable with report validate --plans "
                + bench.plans()
                + " --fix (preview with --diff)\n"
                + "For an explanation of a finding, with examples: report explain K001\n");
  }
}
