package report.read.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan.yaml.txt",
        "plan.yml",
        "Plan.yaml",
        "PLAN.YAML",
        "plan.yml.TXT",
        "plan.yaml.yaml",
        "plan.yaml ",
        "plan - コピー.yaml",
        "plan - コピー (2).yaml",
        "plan - Copy.yaml",
        "plan(1).yaml",
        "ｐｌａｎ.yaml",
        "plans.yaml"
      })
  void aFileThatWasMeantToBeAPlanIsKnown(String name) {
    assertThat(FileNames.isYaml(name)).isTrue();
    assertThat(FileNames.meant(name, List.of("plan.yaml", "book.yaml"))).contains("plan.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"memo.txt", "plan.docx", "plan.xlsx", "plan.yaml.bak", "plan"})
  void otherFilesAreNot(String name) {
    assertThat(FileNames.isYaml(name)).isFalse();
  }
}
