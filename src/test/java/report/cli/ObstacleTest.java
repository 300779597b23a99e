package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.cli.terminal.Environment;
import report.delivery.FolderCopy;
import report.delivery.FolderTree;
import report.output.Sha256;
import report.project.Language;

/**
 * Something else stands where the tool is about to write: a link, a pipe, a folder, a file of
 * somebody's. Nothing outside the project changes, nothing waits, and what stands there stays.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Tag("slow")
class ObstacleTest {
  @TempDir Path folder;
  private Path project;
  private Path elsewhere;
  private Workbench bench;

  @TempDir static Path made;
  private static Path small;

  /** Fewer plans than the real ones: there are many cases. */
  @BeforeAll
  static void smallProject() throws IOException {
    small = made.resolve("small");
    assertThat(Ran.english("init", small, "R9").exit()).isZero();
    Path book = small.resolve("plans/R9/book.yaml");
    Files.writeString(book, Files.readString(book).replace("(publisher)", "神戸市"));
  }

  @BeforeEach
  void project() throws IOException {
    project = Files.createDirectory(folder.resolve("project")).toRealPath();
    elsewhere = Files.createDirectory(folder.resolve("elsewhere")).toRealPath();
    Workbench.put(elsewhere.resolve("victim"), "mine");
    Workbench.put(elsewhere.resolve("folder/victim"), "mine");
    Workbench.put(elsewhere.resolve("number"), "4711");
    bench = Workbench.in(project);
    Files.createDirectory(project.resolve(".git"));
  }

  /** What can stand in the place of a file. */
  enum Obstacle {
    LINK_TO_A_FILE("../elsewhere/victim"),
    LINK_TO_A_NUMBER("../elsewhere/number"),
    LINK_TO_A_FOLDER("../elsewhere/folder"),
    LINK_TO_NOTHING("../elsewhere/nothing"),
    LINK_TO_ITSELF("itself"),
    LINK_TO_A_DEVICE("/dev/null"),
    LINK_TO_THE_OUTPUT("/dev/stdout"),
    PIPE(""),
    FOLDER(""),
    FILE("");

    private final String leads;

    Obstacle(String leads) {
      this.leads = leads;
    }

    void putAt(Path place) throws Exception {
      Files.createDirectories(place.resolveSibling(""));
      switch (this) {
        case PIPE -> assertThat(start("mkfifo", place)).isZero();
        case FOLDER -> Workbench.put(place.resolve("theirs"), "theirs");
        case FILE -> Workbench.put(place, "theirs");
        case LINK_TO_ITSELF -> Files.createSymbolicLink(place, place.getFileName());
        default ->
            Files.createSymbolicLink(
                place,
                leads.startsWith("/")
                    ? Path.of(leads)
                    : place.resolveSibling("").relativize(root(place).resolve(leads)).normalize());
      }
    }

    private static Path root(Path place) {
      Path at = place;
      while (!at.endsWith("project")) {
        at = at.resolveSibling("");
      }
      return at;
    }
  }

  /** Where the tool writes; the functions read nothing but their argument. */
  @SuppressWarnings("ImmutableEnumChecker")
  enum Place {
    OUTPUT("findings.json", p -> List.of("validate", "--format", "json", "-o", p)),
    SCHEMA("schema/plan.json", p -> List.of("schema", "-o", p.resolveSibling(""))),
    REPORT(
        "plans/R9/theme-1/progress/2027-05.yaml",
        p -> List.of("new", "progress", "R9", "1", "--as-of", "R9.5")),
    THEME("plans/R9/theme-99", p -> List.of("new", "theme", "R9", "99", "--id", "theme-99")),
    FORM("form.xlsx", p -> List.of("template", "new", p)),
    PROJECT("fresh", p -> List.of("init", p, "R9")),
    OUT("out", p -> List.of("build", "R9", "--format", "csv")),
    BOOK("out/R9", p -> List.of("build", "R9", "--format", "csv")),
    LOCK("out/.report-lock", p -> List.of("build", "R9", "--format", "csv")),
    STAGE("out/.R9.new", p -> List.of("build", "R9", "--format", "csv")),
    OLD("out/.R9.old", p -> List.of("build", "R9", "--format", "csv")),
    GONE("out/.R9.gone", p -> List.of("build", "R9", "--format", "csv")),
    INVENTORY("out/R9/.report-files", p -> List.of("build", "R9", "--format", "csv")),
    OF_A_BUILD("out/R9/data.csv", p -> List.of("build", "R9", "--format", "csv"));

    private final String path;
    private final Function<Path, List<Object>> command;

    Place(String path, Function<Path, List<Object>> command) {
      this.path = path;
      this.command = command;
    }

    /** Whether what stands there may go: the user named it, or it bears a name of the tool's. */
    boolean mayGo(Obstacle obstacle) {
      return switch (this) {
        case OUTPUT, SCHEMA -> obstacle == Obstacle.FILE;
        case INVENTORY -> obstacle != Obstacle.FOLDER;
        case STAGE, OLD, GONE -> obstacle == Obstacle.FOLDER;
        case OUT, BOOK -> obstacle == Obstacle.FOLDER;
        default -> false;
      };
    }
  }

  static Stream<Arguments> everything() {
    return Stream.of(Place.values())
        .flatMap(
            place ->
                Stream.of(Obstacle.values())
                    .filter(obstacle -> place != Place.OUTPUT || obstacle != Obstacle.PIPE)
                    .map(obstacle -> Arguments.of(place, obstacle)));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void whatStandsInTheWayStaysAndNothingOutsideChanges(Place place, Obstacle obstacle)
      throws Exception {
    FolderTree.delete(bench.plans());
    FolderCopy.copyMissing(small.resolve("plans"), bench.plans());
    Path at = project.resolve(place.path);
    obstacle.putAt(at);
    String before = kind(at);
    Map<String, String> outside = tree(elsewhere);

    Ran ran = run(place.command.apply(at));

    assertThat(tree(elsewhere)).isEqualTo(outside);
    assertThat(ran.err()).doesNotContainIgnoringCase("internal error").doesNotContain("\tat ");
    if (!place.mayGo(obstacle)) {
      assertThat(kind(at)).isEqualTo(before);
    }
    if (ran.exit() != ExitCode.CLEAN) {
      assertThat(ran.err().lines().findFirst()).get().asString().contains(place.path);
    }
    assertThat(names(project)).noneMatch(name -> name.contains(".new-"));
  }

  private Ran run(List<Object> command) {
    List<Object> words = new ArrayList<>(command);
    if (List.of("validate", "new", "build").contains(command.get(0))) {
      words.add("--plans");
      words.add(bench.plans());
    }
    if (command.get(0).equals("build")) {
      words.add("--out");
      words.add(bench.out());
    }
    return Ran.english(words.toArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plans/R1/book.yaml",
        "plans/R1/glossary.yaml",
        "plans/R1/theme-3/plan.yaml",
        "plans/R1/theme-3/progress/2020-03.yaml",
        "plans/R1/theme-3/../../R1/book.yaml",
        "plans/R1/notes.bin",
        "templates/page/theme.ftlh",
        "templates/sheet.xlsx",
        ".report.yaml",
        ".git/config",
        ".gitlab-ci.yml",
        "link.json"
      })
  void noInputIsWrittenOver(String file) throws IOException {
    for (String each : List.of("plans/R1/notes.bin", "templates/page/theme.ftlh")) {
      Workbench.put(project.resolve(each), "x");
    }
    for (String each : List.of("templates/sheet.xlsx", ".git/config", ".gitlab-ci.yml")) {
      Workbench.put(project.resolve(each), "x");
    }
    Workbench.put(project.resolve(".report.yaml"), "links: []\n");
    Files.createSymbolicLink(project.resolve("link.json"), Path.of("plans/R1/book.yaml"));
    Map<String, String> before = tree(project);

    Ran ran = run(List.of("validate", "--format", "json", "-o", project.resolve(file)));

    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("is an input file of the project", "Nothing was written");
    assertThat(tree(project)).isEqualTo(before);
  }

  @Test
  void whatAnEarlierRunWroteIsReplacedWhereverItLies() throws IOException {
    for (String file : List.of("findings.json", "plans/findings.sarif", "deep/er/x.txt")) {
      Path out = project.resolve(file);
      for (int i = 0; i < 2; i++) {
        assertThat(run(List.of("validate", "--format", "json", "-o", out)).exit()).isZero();
        assertThat(out).content().startsWith("{");
      }
    }
  }

  @Test
  void aLinkWithinTheProjectIsFollowedAndStays() throws IOException {
    Path link = Files.createSymbolicLink(project.resolve("latest.json"), Path.of("kept/a.json"));

    for (int i = 0; i < 2; i++) {
      assertThat(run(List.of("validate", "--format", "json", "-o", link)).exit()).isZero();
      assertThat(link).isSymbolicLink();
      assertThat(project.resolve("kept/a.json")).content().startsWith("{");
    }
  }

  @Test
  void aPipeThatTheUserNamesIsWrittenTo() throws Exception {
    Path pipe = project.resolve("pipe");
    assertThat(start("mkfifo", pipe)).isZero();
    Path read = folder.resolve("read");
    Process reader =
        new ProcessBuilder("cat", pipe.toString()).redirectOutput(read.toFile()).start();

    Ran ran = run(List.of("validate", "--format", "json", "-o", pipe));

    assertThat(reader.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(ran.exit()).isZero();
    assertThat(read).content().startsWith("{").endsWith("}\n");
    assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
  }

  @Test
  void theOutputByNameIsTheOutputAndAFullDeviceIsAFault() throws IOException {
    Ran plain = run(List.of("validate", "--format", "json"));

    assertThat(run(List.of("validate", "--format", "json", "-o", "/dev/stdout"))).isEqualTo(plain);
    Ran full = run(List.of("validate", "--format", "json", "-o", "/dev/full"));
    assertThat(full.exit()).isEqualTo(ExitCode.FAULT);
    assertThat(full.err().lines()).singleElement().asString().contains("/dev/full");
    assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
    assertThat(run(List.of("validate", "-o", "/dev/null")).exit()).isZero();
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  /** A folder that a killed build left is what a repository can carry too. */
  @Test
  void whatIsRescuedFromAnOldFolderFollowsNoLink() throws IOException {
    Workbench.put(bench.out().resolve(".R1.old/keys/new"), "theirs");
    Files.createDirectories(bench.out().resolve("R1"));
    Files.createSymbolicLink(bench.out().resolve("R1/keys"), Path.of("../../../elsewhere/folder"));
    Map<String, String> outside = tree(elsewhere);

    Ran ran = bench.build("R1", "--format", "csv");

    assertThat(tree(elsewhere)).isEqualTo(outside);
    assertThat(ran.err().lines()).singleElement().asString().contains("R1/keys is in the way");
    assertThat(bench.out().resolve(".R1.old/keys/new")).hasContent("theirs");
  }

  @Test
  void nothingIsFixedInAFolderThatLinksMayBeReadFrom() throws IOException {
    Path plan = bench.plans().resolve("R1/theme-3/plan.yaml");
    Path theirs = elsewhere.resolve("plan.yaml");
    Files.move(plan, theirs);
    Files.writeString(theirs, "\uFEFF" + Files.readString(theirs));
    Files.createSymbolicLink(plan, theirs);
    Workbench.put(project.resolve(".report.yaml"), "links:\n  - ../elsewhere\n");
    Map<String, String> outside = tree(elsewhere);

    Ran ran = run(List.of("validate", "--fix"));

    assertThat(ran.out()).contains("plan.yaml:1:1").doesNotContain("fixed: ");
    assertThat(tree(elsewhere)).isEqualTo(outside);
  }

  @ParameterizedTest
  @MethodSource("obstacles")
  void whatIsKeptOfATemplateGoesThroughNothing(Obstacle obstacle) throws Exception {
    Path cache = Files.createDirectory(project.resolve("cache"));
    Path sheet = project.resolve("own.xlsx");
    assertThat(Ran.english("template", "new", sheet).exit()).isZero();
    String name =
        "template-" + Sha256.of(sheet.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    obstacle.putAt(cache.resolve(name));
    String before = kind(cache.resolve(name));
    Map<String, String> outside = tree(elsewhere);
    Environment cached =
        new Environment(Map.of(), false, InputStream.nullInputStream(), Optional.of(cache));

    Ran ran =
        Ran.in(
            Language.ENGLISH,
            cached,
            "build",
            "R1",
            "--plans",
            bench.plans(),
            "--out",
            bench.out(),
            "--format",
            "xlsx",
            "--sheet",
            sheet);

    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(tree(elsewhere)).isEqualTo(outside);
    if (obstacle != Obstacle.FILE) {
      assertThat(kind(cache.resolve(name))).isEqualTo(before);
    }
  }

  /** A template workbook is read as all files of a project are: through no link that leads out. */
  @ParameterizedTest
  @MethodSource("obstacles")
  void noTemplateWorkbookIsReadFromOutside(Obstacle obstacle) throws Exception {
    Files.delete(elsewhere.resolve("victim"));
    assertThat(Ran.english("template", "new", elsewhere.resolve("victim")).exit()).isZero();
    Path templates = Files.createDirectory(project.resolve("templates"));
    Path sheet = templates.resolve("sheet.xlsx");
    obstacle.putAt(sheet);

    Ran check = Ran.english("template", "check", sheet);
    Ran build = bench.build("R1", "--format", "xlsx", "--templates", templates);

    boolean isAbsent =
        obstacle == Obstacle.LINK_TO_NOTHING || obstacle == Obstacle.LINK_TO_THE_OUTPUT;
    assertThat(check.exit()).isEqualTo(obstacle == Obstacle.FILE ? 1 : ExitCode.USAGE);
    assertThat(build.exit()).isEqualTo(isAbsent ? 0 : check.exit());
    assertThat(check.err() + build.err()).doesNotContainIgnoringCase("internal error");
  }

  static Stream<Obstacle> obstacles() {
    return Stream.of(Obstacle.values());
  }

  private static int start(String program, Path path) throws Exception {
    return new ProcessBuilder(program, path.toString()).start().waitFor();
  }

  /** What stands under a path, and what it holds. */
  private static String kind(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      return "link to " + Files.readSymbolicLink(path);
    }
    if (Files.isDirectory(path)) {
      return "folder" + tree(path);
    }
    return Files.isRegularFile(path)
        ? "file " + Files.readString(path)
        : "other " + Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static Map<String, String> tree(Path root) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.filter(path -> !path.equals(root)).toList()) {
        boolean isFile = Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS);
        tree.put(
            root.relativize(each).toString(), isFile ? Sha256.of(each) : String.valueOf(isFile));
      }
    }
    return tree;
  }

  private static List<String> names(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.map(Path::toString).toList();
    }
  }
}
