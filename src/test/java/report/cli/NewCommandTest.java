package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void anAddedThemeHasNoFindingsAndStandsInTheBook(Language language) throws IOException {
    Path plans = folder.resolve("project/plans");
    Ran.in(language, "init", folder.resolve("project"), "R8");

    Ran added =
        Ran.in(language, "new", "theme", "R8", "4", "--title", "府民's 観光: 振興", "--plans", plans);
    Ran found = Ran.english("validate", "--strict", "--plans", plans);

    assertThat(added.exit()).as(added.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(found.exit()).as(found.out()).isEqualTo(ExitCode.CLEAN);
    assertThat(Files.readString(plans.resolve("R8/book.yaml")))
        .endsWith("  - theme-1\n  - theme-4\n");
    assertThat(Files.readString(plans.resolve("R8/theme-4/plan.yaml")))
        .startsWith("# yaml-language-server: $schema=../../.schema/plan.json\nnumber: 4\n");
  }

  @Test
  void aListKeepsItsCommentsAndItsForm() {
    assertThat(
            new ThemeList("title: x\nthemes: # in order\n- a # first\n\n# last\nrates: {}\n")
                .with("b"))
        .contains("title: x\nthemes: # in order\n- a # first\n- b\n\n# last\nrates: {}\n");
    assertThat(new ThemeList("themes: [a, c] # all\ntitle: x\n").with("b"))
        .contains("themes: [a, c, b] # all\ntitle: x\n");
    assertThat(new ThemeList("themes: []\n").with("b")).contains("themes: [b]\n");
    assertThat(new ThemeList("title: x\n").with("b")).isEmpty();
    assertThat(new ThemeList("themes:\r\n  - a\r\n").with("b"))
        .contains("themes:\r\n  - a\r\n  - b\r\n");
  }
}
