package report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingProgramsTest {
  @TempDir Path folder;

  private Path install(Program program) throws IOException {
    Path file = Files.writeString(folder.resolve(program.command()), "#!/bin/sh\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private ConditionEvaluationResult policy(String ci, Program... needed) {
    return MissingPrograms.policy(List.of(needed), Map.of("PATH", "/nowhere:" + folder, "CI", ci));
  }

  @Test
  void whereAllIsInstalledATestRuns() throws IOException {
    Path there = install(Program.PDFTOTEXT);

    assertThat(Program.PDFTOTEXT.on("/nowhere:" + folder)).isEqualTo(Optional.of(there));
    assertThat(policy("", Program.PDFTOTEXT).isDisabled()).isFalse();
    assertThat(policy("true", Program.PDFTOTEXT).isDisabled()).isFalse();
    assertThat(policy("true").isDisabled()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "false"})
  void aMissingProgramSkipsATestWithTheReason(String ci) throws IOException {
    install(Program.PDFTOTEXT);

    ConditionEvaluationResult policy = policy(ci, Program.SOFFICE, Program.PDFTOTEXT);

    assertThat(policy.isDisabled()).isTrue();
    assertThat(policy.getReason()).contains("not installed: soffice (package libreoffice-calc)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "1"})
  void whereCiIsSetAMissingProgramFailsATest(String ci) {
    assertThatThrownBy(() -> policy(ci, Program.CHROMIUM, Program.CHROMEDRIVER))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("chromium (package chromium), chromedriver (package chromium-driver)")
        .hasMessageContaining("CI is set");
  }

  @Test
  void whatCiDoesNotInstallSkipsThereToo() {
    assertThat(policy("true", Program.WINE).isDisabled()).isTrue();
  }

  @Test
  void continuousIntegrationInstallsWhatItsTestsNeed() throws IOException {
    String script = Files.readString(Path.of(System.getProperty("report.home", "."), ".ci/test"));
    String packages = script.substring(script.indexOf("packages=("), script.indexOf("\n)"));

    for (Program program : Program.values()) {
      assertThat(List.of(packages.split("\\s+")).contains(program.debianPackage()))
          .as("%s", program)
          .isEqualTo(program.isPartOfCi());
    }
  }
}
