package report.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.cli.Ran;
import report.cli.Workbench;
import report.cli.terminal.Environment;
import report.delivery.FolderTree;
import report.project.Language;

/**
 * After an edit, a large book that is built theme by theme is what a build into an empty folder
 * without a cache makes of it.
 */
@Tag("slow")
class EditedBookTest {
  private static final int ROUNDS = Integer.getInteger("report.edits", 30);

  /** So many in each of three themes that one page does not show them all. */
  private static final int GOALS = 340;

  @TempDir Path folder;
  private Path plans;
  private Path templates;
  private Path cache;
  private Path out;
  private final Random random = new Random(29);

  /** A change that somebody makes between two builds. */
  @FunctionalInterface
  private interface Edit {
    void make() throws IOException;
  }

  @BeforeEach
  void writePlans() throws IOException {
    plans = folder.resolve("plans");
    templates = Files.createDirectories(folder.resolve("templates/page")).resolveSibling("");
    cache = Files.createDirectories(folder.resolve("cache"));
    out = folder.resolve("out");
    for (String year : List.of("R1", "R2")) {
      book(year, "府", "[theme-1, theme-2, theme-3]");
      put(year + "/glossary.yaml", "kpi:\n  term: 成果指標\n  definition: 成果を測る\n");
      for (int theme = 1; theme <= 3; theme++) {
        theme(year, theme, "産業" + theme, year.equals("R2") ? GOALS : 3);
      }
    }
  }

  private void book(String year, String publisher, String themes) throws IOException {
    String asOf = year.equals("R1") ? "R2.3月末" : "R3.3月末";
    put(
        year + "/book.yaml",
        "publisher: %s\ntitle: 冊子\nasOf: %s\nthemes: %s\n".formatted(publisher, asOf, themes));
  }

  private void theme(String year, int number, String title, int goals) throws IOException {
    String stated =
        IntStream.rangeClosed(1, goals)
            .mapToObj("          - {id: g%1$d, name: 件数%1$d, target: 10件}\n"::formatted)
            .collect(Collectors.joining());
    String results =
        IntStream.rangeClosed(1, goals)
            .filter(goal -> goal % 7 > 0)
            .mapToObj(goal -> "      g%d: {actual: %d件}\n".formatted(goal, 8 + goal % 5))
            .collect(Collectors.joining());
    String plan =
        """
        number: %d
        title: %s
        department: 商工課
        direction: 振興する
        initiatives:
          - id: one
            title: 支援
            actions:
              - id: act
                text: 企業を支援する
                goals:
        """;
    put(year + "/theme-" + number + "/plan.yaml", plan.formatted(number, title) + stated);
    put(
        year + "/theme-" + number + "/progress/report.yaml",
        "asOf: %s\nactions:\n  act:\n    text: 支援した\n    results:\n%s"
            .formatted(year.equals("R1") ? "R2.3月末" : "R3.3月末", results));
  }

  private void put(String file, String text) throws IOException {
    Workbench.put(plans.resolve(file), text);
  }

  private void replace(String file, String before, String after) throws IOException {
    if (Files.exists(plans.resolve(file))) {
      put(file, Files.readString(plans.resolve(file)).replace(before, after));
    }
  }

  private List<Edit> edits() {
    String plan = "R2/theme-" + (1 + random.nextInt(3)) + "/plan.yaml";
    String report = plan.replace("plan.yaml", "progress/report.yaml");
    String goal = "件数" + (1 + random.nextInt(GOALS));
    int round = random.nextInt(1000);
    return List.of(
        () -> replace(plan, "企業を", "企業" + round + "を"),
        () -> replace(plan, "企業", "企業[^kpi]"),
        () -> replace(plan, "[^kpi]", ""),
        () -> replace(plan, "title: 産業", "title: 産業" + round),
        () -> replace(plan, "振興する", "振興" + round + "する"),
        () -> replace(plan, "name: " + goal, "name: 数" + goal),
        () -> replace(plan, "target: 10件", "target: 11件"),
        () -> replace(plan, "商工課", "商工" + round + "課"),
        () -> replace(report, "支援した", "支援" + round + "した"),
        () -> replace(report, "g1: {actual: 9件}", "g1: {actual: " + round + "件}"),
        () -> Files.deleteIfExists(plans.resolve(report)),
        () -> replace("R2/book.yaml", "theme-1, theme-2", "theme-2, theme-1"),
        () -> replace("R2/book.yaml", "publisher: ", "publisher: 新"),
        () -> replace("R2/glossary.yaml", "成果を", "成果" + round + "を"),
        () -> replace("R1/theme-1/progress/report.yaml", "9件", "12件"),
        () -> replace("R1/book.yaml", "府", "府庁"),
        () -> replace("R2/book.yaml", "title: 冊子", "notes: {from: 7}\ntitle: 冊子"),
        () -> replace("R1/theme-2/plan.yaml", "target: 10件", "target: 20件"),
        () -> FolderTree.delete(plans.resolve("R1")),
        () -> theme("R1", 3, "雇用", 9),
        () -> book("R1", "府", "[theme-3]"),
        this::addTheme,
        this::dropTheme,
        () -> template("header.ftlh", "<#list themes as one>${one.title}</#list>"),
        () -> template("header.ftlh", "${book.tally.achieved} ${book.says}"),
        () -> template("header.ftlh", "${themes?size} ${book.tally.goals}"),
        () -> Files.deleteIfExists(templates.resolve("page/header.ftlh")),
        () -> damage(kept()),
        () -> damage(kept()),
        () -> FolderTree.delete(cache),
        () -> Files.createDirectories(cache),
        () -> Files.deleteIfExists(out.resolve("R2/theme-2.html")),
        () -> Files.deleteIfExists(out.resolve("R2/search_theme-1.js")),
        () -> Files.deleteIfExists(out.resolve("R2/data.json")),
        () -> Files.writeString(out.resolve("R2/.report-files"), ""));
  }

  private void template(String name, String text) throws IOException {
    Workbench.put(templates.resolve("page").resolve(name), text);
  }

  private void addTheme() throws IOException {
    theme("R2", 4, "観光", 5);
    book("R2", "府", "[theme-4, theme-1, theme-2, theme-3]");
  }

  private void dropTheme() throws IOException {
    book("R2", "府", "[theme-1, theme-2, theme-3]");
    FolderTree.delete(plans.resolve("R2/theme-4"));
  }

  private List<Path> kept() throws IOException {
    if (Files.notExists(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.sorted().toList();
    }
  }

  /** Changes some bytes of files, or cuts them off. */
  private void damage(List<Path> files) throws IOException {
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < 1 + bytes.length / 2000; i++) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(file, random.nextBoolean() ? bytes : new byte[] {bytes[0]});
    }
  }

  @Test
  void afterRandomEditsTheOutputIsThatOfAFullBuild() throws IOException {
    List<Integer> left = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      if (left.isEmpty()) {
        IntStream.range(0, edits().size()).forEach(left::add);
      }
      int chosen = left.remove(random.nextInt(left.size()));
      edits().get(chosen).make();
      Path full = folder.resolve("full-" + round);

      Ran edited = build(out, Optional.of(cache).filter(Files::exists));
      Ran whole = build(full, Optional.empty());

      assertThat(Workbench.bytes(out))
          .as("round %d, edit %d".formatted(round, chosen))
          .isEqualTo(Workbench.bytes(full));
      if (!edited.err().startsWith("Everything")) {
        assertThat(edited.err()).isEqualTo(whole.err());
      }
      FolderTree.delete(full);
    }
  }

  private Ran build(Path target, Optional<Path> cached) {
    Ran ran =
        Ran.in(
            Language.ENGLISH,
            new Environment(Map.of(), false, InputStream.nullInputStream(), cached),
            "build",
            "R2",
            "--plans",
            plans,
            "--templates",
            templates,
            "--out",
            target,
            "--split",
            "--format",
            "html,csv,json");
    assertThat(ran.exit()).as(ran.err()).isZero();
    return ran;
  }
}
