package report.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Messages and documentation in English do without the words that docs/terms.md avoids. */
class TermsTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));
  private static final Pattern KEY = Pattern.compile("(?m)^[^=\n]*=");
  private static final Pattern JAPANESE_PART = Pattern.compile("(?ms)^# ja: .*?(?=^# (?!ja))");

  /** What a program prints and what users type is not English prose, nor is what is in quotes. */
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");

  private static List<String> avoided() {
    String list = Docs.read("docs/terms.md").split("\\| not \\| but \\|\n", 2)[1];
    return list.lines()
        .skip(1)
        .takeWhile(line -> line.startsWith("|"))
        .flatMap(line -> Arrays.stream(line.split("\\|", -1)[1].split(",", -1)))
        .map(String::strip)
        .toList();
  }

  private static Pattern anyOf(List<String> words) {
    return Pattern.compile(
        words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b")));
  }

  private static boolean isEnglish(Path file) {
    String name = String.valueOf(file.getFileName());
    return (name.endsWith(".md") && !name.endsWith(".ja.md") && !name.equals("terms.md"))
        || (name.endsWith(".properties") && !name.endsWith("_ja.properties"));
  }

  private static List<Path> texts() throws IOException {
    List<Path> texts =
        new ArrayList<>(
            List.of(
                HOME.resolve("README.md"),
                HOME.resolve("SECURITY.md"),
                HOME.resolve("CHANGELOG.md")));
    for (String folder : List.of("docs", "src/main/resources/report")) {
      try (Stream<Path> files = Files.walk(HOME.resolve(folder))) {
        files.filter(TermsTest::isEnglish).forEach(texts::add);
      }
    }
    texts.removeIf(file -> file.endsWith(Path.of("ja", "README.md")));
    return texts;
  }

  /** The English prose of a text, without the keys of a bundle; line breaks count as spaces. */
  private static String prose(Path file) throws IOException {
    String text = JAPANESE_PART.matcher(Files.readString(file)).replaceAll("");
    if (file.toString().endsWith(".properties")) {
      text = KEY.matcher(text).replaceAll("");
    }
    return CODE.matcher(text).replaceAll("").replaceAll("\\s+", " ");
  }

  @Test
  void avoidedWordsAreNotUsed() throws IOException {
    Pattern avoided = anyOf(avoided());
    List<String> used = new ArrayList<>();
    for (Path file : texts()) {
      avoided
          .matcher(prose(file))
          .results()
          .forEach(found -> used.add(HOME.relativize(file) + ": " + found.group()));
    }
    assertThat(used).isEmpty();
  }

  @Test
  void avoidedWordsAreFoundAsWholeWordsAcrossLines() {
    Pattern avoided = anyOf(avoided());
    assertThat(avoided()).hasSizeGreaterThan(15).contains("anew", "told").doesNotContain("---");
    assertThat("It is Told here. Not toldest, canew.".split(" "))
        .filteredOn(word -> avoided.matcher(word).find())
        .containsExactly("Told");
  }
}
