package report.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/dependencies.md gives a reason for each artifact of pom.xml. */
class DependenciesTest {
  private static final Pattern IN_POM = Pattern.compile("<artifactId>([^<]+)</artifactId>");
  private static final Pattern IN_DOCS = Pattern.compile("(?m)^\\| `([^`]+)` \\| (.*) \\|$");

  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "(?s)<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "(.*?)</dependency>");

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
  void theDistributionGivesTheLicenseOfEachLibraryThatThePomNames() {
    List<String> libraries =
        DEPENDENCY
            .matcher(ofTheProject(withoutExclusions(Docs.read("pom.xml"))))
            .results()
            .filter(dependency -> !dependency.group(2).contains("<scope>"))
            .map(dependency -> dependency.group(1))
            .toList();

    assertThat(libraries).contains("pdfbox", "poi-ooxml");
    assertThat(Docs.read("src/dist/root/THIRD-PARTY.txt").split("[\\s,]+")).containsAll(libraries);
  }

  /** The dependencies of the project itself, without versions set for others and for plugins. */
  private static String ofTheProject(String pom) {
    return pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
  }

  @Test
  void noReasonIsEmpty() {
    assertThat(IN_DOCS.matcher(Docs.read("docs/dependencies.md")).results())
        .allSatisfy(row -> assertThat(row.group(2)).hasSizeGreaterThan(5));
  }
}
