package report.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.cli.Checkout;
import report.cli.ExitCode;
import report.cli.Ran;
import report.cli.Workbench;
import report.delivery.FolderCopy;

/** What a start costs: which libraries are loaded, and what is kept for the next one. */
@Tag("kill")
class StartTest {
  private static final String PDF = "org.apache.pdfbox.";
  private static final String FONTS = "org.apache.fontbox.";
  private static final String SHEETS = "org.apache.poi.";
  private static final String XML = "org.apache.xmlbeans.";
  private static final String PAGES = "freemarker.";
  private static final String JSON = "com.google.gson.";
  private static final String BINDING = "tools.jackson.databind.";

  @TempDir Path folder;
  private Checkout checkout;

  @BeforeEach
  void copy() throws IOException {
    checkout = Checkout.at(folder.resolve("a check out"));
  }

  @Test
  void checkingPlansLoadsNothingThatWrites() throws IOException, InterruptedException {
    assertThat(loaded("validate"))
        .contains("report.read.theme.PlanReader")
        .doesNotContain(SHEETS, XML, PAGES, JSON, BINDING);
  }

  @Test
  void pagesLoadNothingThatWritesWorkbooks() throws IOException, InterruptedException {
    assertThat(loaded("build", "--format", "html", "--out", folder.resolve("out").toString()))
        .contains(PAGES)
        .doesNotContain(SHEETS, XML, JSON, BINDING, PDF, FONTS);
  }

  @Test
  void aTemplateIsReadOnce() throws IOException, InterruptedException {
    Map<String, String> cached = Map.of("REPORT_CACHE", folder.resolve("cache").toString());
    String[] build = {
      "build", "--format", "xlsx", "--out", "out", "--plans", Workbench.in(folder).plans() + ""
    };

    assertThat(loadedBy(cached, build)).contains(SHEETS, XML).doesNotContain(PDF, FONTS);
    Files.move(folder.resolve("out"), folder.resolve("first"));
    assertThat(loadedBy(cached, build)).doesNotContain(SHEETS, XML);

    assertThat(folder.resolve("out/R1/R1.xlsx"))
        .hasSameBinaryContentAs(folder.resolve("first/R1/R1.xlsx"));
  }

  @Test
  void aCommandDeclaresNoOther() throws IOException, InterruptedException {
    assertThat(loaded("validate"))
        .contains("report.cli.ValidateCommand")
        .doesNotContain("report.cli.RatesCommand", "report.cli.ServeCommand");
  }

  @Test
  void aLineWithoutOptionsNeedsNoParser() throws IOException, InterruptedException {
    Workbench.in(folder);

    assertThat(loadedBy("validate", "plans/R1"))
        .contains("report.read.theme.PlanReader")
        .doesNotContain("picocli.CommandLine$Interpreter");
  }

  @Test
  void aLineIsUnderstoodTheSameWithAndWithoutTheParser() throws IOException, InterruptedException {
    Workbench.in(folder);

    for (String[] line :
        new String[][] {
          {"validate"},
          {"validate", "plans/R1/book.yaml"},
          {"validate", "plans/none.yaml"},
          {"build", "R77"},
          {"build", "R1", "nonsense"}
        }) {
      Ran plain = checkout.report(folder, line);
      String[] longer = Arrays.copyOf(line, line.length + 1);
      longer[line.length] = "--plans=plans";

      assertThat(checkout.report(folder, longer)).as(String.join(" ", line)).isEqualTo(plain);
    }
  }

  /** The classes under test lie in folders, of which Java makes no archive. */
  @Test
  void anArchiveThatCannotBeMadeIsTriedOnce() throws IOException, InterruptedException {
    Map<String, String> cached = Map.of("REPORT_CACHE", folder.resolve("c a c h e").toString());

    Ran first = version(cached);
    Ran second = version(cached);

    assertThat(first.err().lines()).singleElement().asString().contains("preparing faster startup");
    assertThat(first.out()).startsWith("report ");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).isEqualTo(first.out());
  }

  @Test
  void aCacheThatCannotBeWrittenIsNone() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("file"), "");

    Ran ran = version(Map.of("REPORT_CACHE", file.toString()));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("report ");
  }

  @Test
  void aDamagedArchiveIsPassedOver() throws IOException, InterruptedException {
    Path cache = folder.resolve("cache");
    version(Map.of("REPORT_CACHE", cache.toString()));
    Path archive;
    try (var files = Files.walk(cache)) {
      archive = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    Files.writeString(archive, "damaged");

    Ran ran = version(Map.of("REPORT_CACHE", cache.toString()));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("report ");
  }

  /** Java shares nothing with the archive of another place, and starts slower than without. */
  @Test
  void aCheckoutThatWasMovedDoesNotTryTheArchiveOfWhereItWas()
      throws IOException, InterruptedException {
    String[] line = {"env", "-u", "REPORT_CACHE", "./report", "--version"};
    Path before = folder.resolve("a check out");
    assertThat(checkout.run(before, Map.of(), line).err()).contains("preparing faster startup");
    assertThat(checkout.run(before, Map.of(), line).err()).isEmpty();

    Path after = folder.resolve("moved");
    FolderCopy.copyMissing(before, after);
    Files.setLastModifiedTime(
        after.resolve("target/report.jar"), Files.getLastModifiedTime(checkout.jar()));

    assertThat(checkout.run(after, Map.of(), line).err()).contains("preparing faster startup");
    assertThat(checkout.run(after, Map.of(), line).err()).isEmpty();
  }

  @Test
  void eachBuildOfOneVersionOfJavaHasAnArchiveOfItsOwn() throws IOException, InterruptedException {
    for (String run : List.of("One", "Two", "One again", "Two again")) {
      String builder = run.replace(" again", "");
      Path java = folder.resolve(builder);
      checkout.script(
          java.resolve("bin/java"),
          "exec '" + System.getProperty("java.home") + "/bin/java' \"$@\"");
      Files.writeString(
          java.resolve("release"),
          "JAVA_RUNTIME_VERSION=\"17.0.9+9-" + builder + "\"\nJAVA_VERSION=\"17.0.9\"\n");
      String cache = folder.resolve("cache").toString();

      Ran ran = version(Map.of("REPORT_CACHE", cache, "JAVA_HOME", java.toString()));

      assertThat(ran.err().contains("preparing")).as(run).isEqualTo(run.equals(builder));
      assertThat(ran.out()).startsWith("report ");
    }
  }

  private Ran version(Map<String, String> environment) throws IOException, InterruptedException {
    return checkout.run(folder, environment, checkout.launcher().toString(), "--version");
  }

  /** The names of the classes that a command loads, with options. */
  private String loaded(String... arguments) throws IOException, InterruptedException {
    String[] line = Arrays.copyOf(arguments, arguments.length + 2);
    line[arguments.length] = "--plans";
    line[arguments.length + 1] = Workbench.in(folder).plans().toString();
    return loadedBy(line);
  }

  /** The names of the classes that a command line loads. */
  private String loadedBy(String... line) throws IOException, InterruptedException {
    return loadedBy(Map.of(), line);
  }

  private String loadedBy(Map<String, String> environment, String... line)
      throws IOException, InterruptedException {
    Path classes = folder.resolve("classes.txt");
    String[] command = new String[line.length + 1];
    command[0] = checkout.launcher().toString();
    System.arraycopy(line, 0, command, 1, line.length);
    Map<String, String> all = new HashMap<>(environment);
    all.put("REPORT_JAVA_OPTS", "-Xlog:class+load:file=" + classes);
    Ran ran = checkout.run(folder, all, command);
    assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.CLEAN);
    return Files.readString(classes);
  }
}
