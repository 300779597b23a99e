package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs what the documentation tells users to type. With {@code -Dreport.approve=true} it writes
 * what they would see into the pages.
 */
@Tag("kill")
class DocumentationTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  /** Samples, whose links are not those of the page. */
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\n]*`");

  @TempDir Path folder;

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> top = Files.list(HOME);
        Stream<Path> docs = Files.walk(HOME.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  static Stream<Path> pagesWithCommands() throws IOException, InterruptedException {
    List<Path> found = new ArrayList<>();
    for (Path page : pages().toList()) {
      if (!new ConsoleBlocks(Files.readString(page)).commands().isEmpty()) {
        found.add(page);
      }
    }
    return found.stream();
  }

  @ParameterizedTest
  @MethodSource("pagesWithCommands")
  void aPageShowsWhatItsCommandsGive(Path page) throws IOException, InterruptedException {
    String text = Files.readString(page);
    Checkout checkout = Checkout.at(folder.resolve("report"));
    checkout.copy("plans");
    checkout.copy("templates");
    checkout.copy("src/test/resources/report/series/city");
    checkout.copy("src/test/resources/report/read/ok/translation");
    String locale = page.toString().endsWith(".ja.md") ? "ja_JP.UTF-8" : "C.UTF-8";

    String now = new ConsoleBlocks(text).rerun(new Typing(checkout, locale));

    if (Boolean.getBoolean("report.approve")) {
      Files.writeString(page, now);
    }
    assertThat(now).isEqualTo(Files.readString(page));
  }

  /** A user who types one line after the other, {@code cd} among them, and who is known to git. */
  private static final class Typing implements ConsoleBlocks.Terminal {
    private final Checkout checkout;
    private final Map<String, String> environment;
    private final StringBuilder before = new StringBuilder();

    Typing(Checkout checkout, String locale) throws IOException {
      this.checkout = checkout;
      this.environment =
          Map.of(
              "LC_ALL", locale,
              "GIT_AUTHOR_NAME", "a",
              "GIT_AUTHOR_EMAIL", "a@example.jp",
              "GIT_COMMITTER_NAME", "a",
              "GIT_COMMITTER_EMAIL", "a@example.jp");
      Files.createSymbolicLink(checkout.home().resolve("bin/report"), checkout.launcher());
    }

    @Override
    public List<String> run(String command) throws IOException, InterruptedException {
      List<String> seen = checkout.shell(before + command, environment);
      if (command.startsWith("cd ")) {
        before.append(command).append(" && ");
      }
      return seen;
    }
  }

  @Test
  void bothReadmesShowTheSameCommands() throws IOException, InterruptedException {
    List<String> english =
        new ConsoleBlocks(Files.readString(HOME.resolve("README.md"))).commands();

    assertThat(english).contains("./report build R1", "./report validate", "./report rates R1");
    assertThat(new ConsoleBlocks(Files.readString(HOME.resolve("README.ja.md"))).commands())
        .isEqualTo(english);
  }

  @Test
  void everyLinkBetweenPagesLeadsSomewhere() throws IOException {
    for (Path page : pages().toList()) {
      LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""))
          .results()
          .map(link -> page.resolveSibling(link.group(1)))
          .forEach(target -> assertThat(target).as(page.toString()).exists());
    }
  }
}
