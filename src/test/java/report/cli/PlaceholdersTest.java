package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import report.finding.Rule;
import report.notation.Bundles;
import report.project.Language;

/** What {@code init} and {@code new} leave to be filled in is told as long as it stands there. */
class PlaceholdersTest {
  private static final Pattern VALUE =
      Pattern.compile(
          "^\\s*(?:- )?(?:[a-zA-Z]+: +)?(?<value>[(（][^)）]*[)）])\\s*$", Pattern.MULTILINE);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyPlaceholderOfANewFileIsFoundAndEachIsWrittenBySomeFile(Language language)
      throws IOException {
    Path plans = folder.resolve("project/plans");
    Ran.in(language, "init", folder.resolve("project"), "R8");
    Ran.in(language, "new", "theme", "R8", "4", "--plans", plans);
    Ran.in(language, "new", "progress", "R8", "4", "--as-of", "R8.9月末", "--plans", plans);
    ResourceBundle words = Bundles.of("report.read.placeholders", language.locale());

    String found = Ran.english("validate", "--plans", plans).out();

    List<String> left = new java.util.ArrayList<>();
    for (Path file : files(plans)) {
      VALUE.matcher(Files.readString(file)).results().forEach(m -> left.add(m.group(1)));
    }
    assertThat(left)
        .containsExactlyInAnyOrderElementsOf(
            words.keySet().stream().map(words::getString).toList());
    assertThat(found.lines().filter(line -> line.contains(Rule.PLACEHOLDER.id() + " placeholder")))
        .hasSize(left.size());
    left.forEach(word -> assertThat(found).contains("“" + word + "” is an unfilled placeholder"));
  }

  @ParameterizedTest
  @EnumSource
  void eachSaysWhatBelongsThere(Language language) {
    ResourceBundle words = Bundles.of("report.read.placeholders", language.locale());
    ResourceBundle helps = Bundles.of("report.finding.rules", language.locale());
    for (String key : new TreeSet<>(words.keySet())) {
      assertThat(helps.containsKey("T013." + key + ".help")).as(key).isTrue();
    }
  }

  private static List<Path> files(Path plans) throws IOException {
    try (Stream<Path> all = Files.walk(plans)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
  }
}
