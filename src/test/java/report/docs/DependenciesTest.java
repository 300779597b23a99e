package report.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/dependencies.md gives a reason for each artifact of pom.xml. */
class DependenciesTest {
  private static final Pattern IN_POM = Pattern.compile("<artifactId>([^<]+)</artifactId>");
  private static final Pattern IN_DOCS = Pattern.compile("(?m)^\\| `([^`]+)` \\| (.*) \\|$");

  @Test
  void eachDependencyAndPluginHasItsReason() {
    List<String> inPom =
        IN_POM
            .matcher(withoutExclusions(Docs.read("pom.xml")))
            .results()
            .map(m -> m.group(1))
            .distinct()
            .toList();
    List<String> explained =
        IN_DOCS.matcher(Docs.read("docs/dependencies.md")).results().map(m -> m.group(1)).toList();

    assertThat(explained).doesNotHaveDuplicates();
    assertThat(inPom.subList(1, inPom.size())) // the first is the project itself
        .containsExactlyInAnyOrderElementsOf(explained);
  }

  /** What is kept out needs no reason here; it has one where it is kept out. */
  private static String withoutExclusions(String pom) {
    return pom.replaceAll("(?s)<exclusion>.*?</exclusion>", "");
  }

  @Test
  void noReasonIsEmpty() {
    assertThat(IN_DOCS.matcher(Docs.read("docs/dependencies.md")).results())
        .allSatisfy(row -> assertThat(row.group(2)).hasSizeGreaterThan(5));
  }
}
