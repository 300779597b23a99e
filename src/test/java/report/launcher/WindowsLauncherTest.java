package report.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import report.Needs;
import report.Program;
import report.cli.ExitCode;
import report.cli.Ran;

/**
 * The launcher for Windows, carried out by Wine's command interpreter. In the place of Java stands
 * a script that prints what it is given. Wine starts it as it starts any program of the system: it
 * does not wait for it and hears of no exit code, so that these two cannot be tried here.
 */
@Timeout(300)
@Tag("slow")
@Needs(Program.WINE)
class WindowsLauncherTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));

  /** Prints its arguments. */
  private static final String STAND_IN = "#!/bin/sh\nprintf 'arg %s\\n' \"$@\"\n";

  @TempDir static Path shared;
  @TempDir Path folder;
  private Path home;

  @BeforeAll
  static void wineStarts() throws Exception {
    assertThat(wine(Map.of(), "cmd", "/c", "echo ready").out()).contains("ready");
  }

  @AfterAll
  static void endWine() throws Exception {
    if (Files.exists(shared.resolve("wine"))) {
      started(Map.of("WINEPREFIX", shared.resolve("wine").toString()), "wineserver", "-k");
      started(Map.of("WINEPREFIX", shared.resolve("wine").toString()), "wineserver", "-w");
    }
  }

  @BeforeEach
  void unpack() throws IOException {
    home = folder.resolve("the tool 道具");
    Files.createDirectories(home.resolve("bin"));
    for (String file : List.of("report.cmd", "needs-java.txt", "first-start.txt")) {
      Files.copy(HOME.resolve("src/dist/bin").resolve(file), home.resolve("bin").resolve(file));
    }
    Files.writeString(home.resolve("report.jar"), "no jar");
  }

  /** A folder of a Java of a version. */
  private Path java(String version) throws IOException {
    Path java = folder.resolve("J a v a " + version);
    Path program = java.resolve("bin/java.exe");
    Files.createDirectories(program.resolveSibling(""));
    Files.writeString(program, STAND_IN);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return java;
  }

  private Ran report(Map<String, String> environment, String... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of(windows(home) + "\\bin\\report.cmd"));
    line.addAll(Arrays.asList(arguments));
    return wine(environment, line.toArray(String[]::new));
  }

  private static String windows(Path path) {
    Path drive = shared.resolve("wine/drive_c");
    return (path.startsWith(drive) ? "C:\\" + drive.relativize(path) : "Z:" + path)
        .replace('/', '\\');
  }

  private static Ran wine(Map<String, String> environment, String... line) throws Exception {
    Map<String, String> all = new HashMap<>(environment);
    all.put("WINEPREFIX", shared.resolve("wine").toString());
    all.put("WINEDEBUG", "-all");
    all.put("DISPLAY", "");
    all.put("LC_ALL", "C.UTF-8");
    all.putIfAbsent("CI", "1");
    all.putIfAbsent("JAVA_HOME", "");
    String[] command = new String[line.length + 1];
    command[0] = "wine";
    System.arraycopy(line, 0, command, 1, line.length);
    return started(all, command);
  }

  private static Ran started(Map<String, String> environment, String... command) throws Exception {
    Path err = Files.createTempFile(shared, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().putAll(environment);
    builder.environment().values().removeIf(String::isEmpty);
    Process process = builder.start();
    String out = text(process.getInputStream().readAllBytes());
    return new Ran(process.waitFor(), out, text(Files.readAllBytes(err)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace("\r", "");
  }

  @Test
  void argumentsArriveAsTheyWereTyped() throws Exception {
    Ran ran =
        report(
            Map.of("JAVA_HOME", windows(java("17.0.9"))), "validate", "計画 R8", "テーマ2.yaml", "a  b");

    assertThat(ran.out().lines())
        .endsWith("arg validate", "arg 計画 R8", "arg テーマ2.yaml", "arg a  b")
        .contains("arg -Dreport.home=" + windows(home), "arg -jar");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void withoutJavaOrWithAnOldOneItSaysWhatIsNeeded() throws Exception {
    for (Map<String, String> without :
        List.of(
            Map.<String, String>of(),
            Map.of("JAVA_HOME", windows(folder.resolve("nothing"))),
            Map.of("JAVA_HOME", windows(java("11.0.2"))),
            Map.of("JAVA_HOME", windows(java("1.8.0_392"))))) {
      Ran ran = report(without, "validate");

      assertThat(ran.err()).as("%s", without).contains("Java 17以上が必要です", "Java 17 or newer");
      assertThat(ran.out()).doesNotContain("arg ");
      assertThat(ran.exit()).isEqualTo(ExitCode.FAULT);
    }
  }

  @Test
  void aJavaOnThePathIsFound() throws Exception {
    Path java = java("21.0.1");

    Ran ran = report(Map.of("WINEPATH", windows(java.resolve("bin"))), "--version");

    assertThat(ran.out().lines()).last().isEqualTo("arg --version");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void theArchiveIsMadeOnceInTheCacheAndMadeAnewAfterAStartThatDied() throws Exception {
    Path cache = profile().resolve("AppData/Local/c a c h e 置場");
    Map<String, String> cached = new HashMap<>();
    cached.put("JAVA_HOME", windows(java("17.0.9")));
    cached.put("REPORT_CACHE", windows(cache));
    cached.put("CI", "");

    Ran first = report(cached, "validate");
    Ran tried = report(cached, "validate");
    Path archive = archive(cache);
    Files.writeString(archive, "classes");
    Ran second = report(cached, "validate");

    assertThat(first.err()).contains("preparing faster startup");
    assertThat(tried.err()).as("an empty archive says that it was tried").isEmpty();
    assertThat(tried.out()).doesNotContain("SharedArchiveFile");
    assertThat(second.err()).isEmpty();
    assertThat(second.out())
        .contains("arg -XX:SharedArchiveFile=" + windows(archive), "arg -XX:+VerifySharedSpaces");
    Files.writeString(archive.resolveSibling(archive.getFileName() + ".died"), "# SIGSEGV");
    Ran third = report(cached, "validate");
    assertThat(third.err()).contains("preparing faster startup");
    assertThat(report(cached, "validate").err()).isEmpty();
    assertThat(second.out()).contains("arg -Dreport.archive=" + windows(archive));
    Files.writeString(archive, "classes");
    cached.put("REPORT_JAVA_OPTS", "-Xmx1g");
    assertThat(report(cached, "validate").out())
        .contains("arg -Xmx1g", "arg -XX:SharedArchiveFile=")
        .doesNotContain("-Dreport.archive=");
    cached.put("CI", "true");
    cached.put("REPORT_CACHE", windows(profile().resolve("no cache")));
    assertThat(report(cached, "validate").err()).isEmpty();
    assertThat(profile().resolve("no cache")).doesNotExist();
  }

  /** The command interpreter cannot ask whose a file is: the user's profile is closed to others. */
  @Test
  void outsideTheUsersProfileNoArchiveIsMadeOrUsed() throws Exception {
    Path java = java("17.0.9");
    Path open = Files.createDirectories(folder.resolve("open to all"));
    for (String cache :
        List.of(
            windows(open),
            windows(profile()) + "\\..\\..\\..\\open",
            windows(profile()) + " of another\\cache",
            "Z:\\x\\" + windows(profile()).replace(":", "") + "\\cache")) {
      Ran ran =
          report(Map.of("JAVA_HOME", windows(java), "REPORT_CACHE", cache, "CI", ""), "validate");

      assertThat(ran.err()).as(cache).isEmpty();
      assertThat(ran.out()).contains("arg validate").doesNotContain("SharedArchiveFile");
    }
    assertThat(open).isEmptyDirectory();
  }

  private static Path profile() throws IOException {
    try (Stream<Path> users = Files.list(shared.resolve("wine/drive_c/users"))) {
      return users.filter(user -> !user.endsWith("Public")).findFirst().orElseThrow();
    }
  }

  private static Path archive(Path cache) throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      List<Path> archives = files.filter(file -> file.toString().endsWith(".jsa")).toList();
      assertThat(archives).hasSize(1);
      return archives.get(0);
    }
  }
}
