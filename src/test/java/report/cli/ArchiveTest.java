package report.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The archive of loaded classes holds code: the launcher uses none that others could have made or
 * changed, and a damaged one ends nothing. In the place of Java stands a script that prints what it
 * is given, and writes an archive where it is to.
 */
@Tag("kill")
class ArchiveTest {
  private static final int FLIPPED = 200;

  /** The start of an archive, which has bytes that Java 25 never looks at. */
  private static final int HEAD = 64 * 1024;

  @TempDir Path folder;
  private Checkout checkout;
  private Path java;
  private Path cache;

  @BeforeEach
  void standIn() throws IOException {
    checkout = Checkout.at(folder.resolve("tool"));
    java = folder.resolve("java");
    cache = folder.resolve("cache");
    checkout.script(
        java.resolve("bin/java"),
        """
        for word in "$@"; do
          case $word in
            -Xshare:dump) dump=1 ;;
            -XX:AOTCacheOutput=*) dump=1 archive=${word#*=} ;;
            -XX:SharedArchiveFile=*) archive=${word#*=} ;;
          esac
        done
        if [ -n "${dump:-}" ]; then
          echo classes >"$archive"
        else
          printf 'arg %s\\n' "$@"
        fi\
        """);
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
  }

  private Ran start() throws Exception {
    return checkout.run(
        folder,
        Map.of("JAVA_HOME", java.toString(), "REPORT_CACHE", cache.toString()),
        checkout.launcher().toString(),
        "--version");
  }

  private Path archive() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      List<Path> archives = files.filter(file -> file.toString().endsWith(".jsa")).toList();
      assertThat(archives).hasSize(1);
      return archives.get(0);
    }
  }

  private static boolean isUsed(Ran ran) {
    return ran.out().contains("arg -XX:SharedArchiveFile=");
  }

  @Test
  void anArchiveOfTheUsersOwnIsUsedAndSummedUp() throws Exception {
    assertThat(start().err()).contains("preparing faster startup");
    Ran second = start();

    assertThat(second.err()).isEmpty();
    assertThat(second.out())
        .contains("arg -XX:SharedArchiveFile=" + archive(), "arg -XX:+VerifySharedSpaces");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(archive().resolveSibling(""))))
        .isEqualTo("rwx------");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rwxrwx---", "rwxrwxrwx", "rwxr-x-w-"})
  void whatOthersMayHaveChangedIsMadeAnewBehindAClosedDoor(String rights) throws Exception {
    start();
    for (Path open : List.of(archive(), archive().resolveSibling(""))) {
      Files.writeString(archive(), "changed");
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString(rights));

      assertThat(start().err()).as("%s", open).contains("preparing faster startup");
      assertThat(archive()).hasContent("classes");
      assertThat(Files.getPosixFilePermissions(archive().resolveSibling("")).toString())
          .doesNotContain("GROUP_WRITE", "OTHERS_WRITE");
    }
  }

  @Test
  void whatBelongsToAnotherUserIsNotUsed() throws Exception {
    assumeThat(System.getProperty("user.name")).as("only root gives files away").isEqualTo("root");
    start();
    own(archive(), "12345");
    Files.writeString(archive(), "changed");

    assertThat(start().err()).contains("preparing faster startup");
    assertThat(archive()).hasContent("classes");

    own(archive().resolveSibling(""), "12345");
    Files.writeString(archive(), "changed");
    Ran ran = start();
    assertThat(isUsed(ran)).isFalse();
    assertThat(ran.err()).isEmpty();
    assertThat(archive()).hasContent("changed");
  }

  private static void own(Path path, String user) throws Exception {
    assertThat(new ProcessBuilder("chown", user, path.toString()).start().waitFor()).isZero();
  }

  @Test
  void aLinkIsNotFollowed() throws Exception {
    start();
    Path elsewhere = folder.resolve("elsewhere");
    Path place = archive();
    Files.move(place, elsewhere);
    Files.createSymbolicLink(place, elsewhere);

    assertThat(start().err()).contains("preparing faster startup");
    assertThat(Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(elsewhere).hasContent("classes");
  }

  @Test
  void afterAStartThatDiedItIsMadeAnewOnceAndThatIsSaid() throws Exception {
    start();
    Files.writeString(archive(), "damaged");
    Files.writeString(Path.of(archive() + ".died"), "# SIGSEGV");

    Ran ran = start();

    assertThat(ran.err()).contains("the startup cache made Java crash", "preparing faster startup");
    assertThat(archive()).hasContent("classes");
    assertThat(start().err()).isEmpty();
  }

  /** With the options that the launcher gives; without them Java dies. */
  @ParameterizedTest
  @ValueSource(strings = {"17", "25"})
  void aDamagedArchiveEndsNothingAndIsRemoved(String version) throws Exception {
    Path real = realJava(version);
    String use = version.equals("17") ? "-XX:SharedArchiveFile=" : "-XX:AOTCache=";
    Path sound = folder.resolve("sound");
    if (version.equals("17")) {
      run(real.toString(), "-Xshare:dump", "-XX:SharedArchiveFile=" + sound);
    } else {
      run(real.toString(), "-XX:+UseSerialGC", "-XX:AOTCacheOutput=" + sound, "-version");
    }
    Path used = Files.copy(sound, folder.resolve("used"));
    assertThat(startReally(real, use, used)).isZero();
    assertThat(used).as("a sound one stays").exists();

    for (byte[] bytes : damaged(Files.readAllBytes(sound))) {
      Files.deleteIfExists(folder.resolve("used.refused"));
      Files.write(used, bytes);

      assertThat(startReally(real, use, used)).isZero();
      assertThat(used).doesNotExist();
    }
  }

  private static Path realJava(String version) throws IOException {
    Path own = Path.of(System.getProperty("java.home"), "bin/java");
    if (System.getProperty("java.specification.version").equals(version)) {
      return own;
    }
    try (Stream<Path> homes = Files.list(Path.of("/usr/lib/jvm"))) {
      Optional<Path> found =
          homes
              .filter(home -> home.getFileName().toString().contains("-" + version + "-"))
              .map(home -> home.resolve("bin/java"))
              .filter(Files::isExecutable)
              .findFirst();
      assumeThat(found).as("Java %s is not installed", version).isPresent();
      return found.orElseThrow();
    }
  }

  private static int startReally(Path java, String use, Path archive) throws Exception {
    return run(
        java.toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xlog:disable",
        use + archive,
        "-XX:+VerifySharedSpaces",
        "-Dreport.archive=" + archive,
        "-cp",
        Checkout.classPath(),
        Main.class.getName(),
        "--version");
  }

  /**
   * Archives that Java passes over. The last part is left as it is: if the stored objects there are
   * damaged, Java 25 does not start ("Unable to use AOT cache"), which the launcher cannot help
   * yet.
   */
  private static List<byte[]> damaged(byte[] sound) {
    Random random = new Random(1);
    List<byte[]> damaged = new ArrayList<>();
    for (int flips : new int[] {1, FLIPPED}) {
      byte[] bytes = sound.clone();
      for (int i = 0; i < flips; i++) {
        bytes[HEAD + random.nextInt(bytes.length / 5 * 4 - HEAD)] ^= 1;
      }
      damaged.add(bytes);
    }
    damaged.add(Arrays.copyOf(sound, sound.length / 2));
    damaged.add("no archive".getBytes(StandardCharsets.UTF_8));
    return damaged;
  }

  @Test
  void oneThatIsRefusedIsMadeAnewOnce() throws Exception {
    start();
    ClassArchive archive = new ClassArchive(archive());
    archive.check("mixed mode, sharing");
    assertThat(start().err()).isEmpty();

    archive.check("mixed mode");
    Ran anew = start();
    assertThat(anew.err()).contains("preparing faster startup");
    Files.setLastModifiedTime(archive(), FileTime.from(Instant.now().plusSeconds(2)));
    archive.check("mixed mode");

    Ran tried = start();
    assertThat(tried.err()).isEmpty();
    assertThat(isUsed(tried)).as("the reason lies elsewhere").isFalse();
  }

  @Test
  void anotherStartWithTheSameRefusedArchiveDoesNotCountTwice() throws Exception {
    Path archive = Files.writeString(folder.resolve("one.jsa"), "classes");
    new ClassArchive(archive).check("mixed mode");
    Files.writeString(archive, "classes");
    Files.setLastModifiedTime(archive, FileTime.from(Instant.EPOCH));

    new ClassArchive(archive).check("mixed mode");

    assertThat(archive).doesNotExist();
    new ClassArchive(archive).check("mixed mode");
    assertThat(archive).doesNotExist();
  }

  /** Java 25 ends so if the objects stored in its cache are damaged. */
  @Test
  void oneWithWhichAStartDiedWithoutAReportIsMadeAnew() throws Exception {
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
    String mark = mark(start());
    assertThat(Path.of(mark)).exists();

    assertThat(start().err()).contains("is being recreated", "preparing faster startup");
    assertThat(Path.of(mark)).doesNotExist();
  }

  @Test
  void oneWithWhichTheToolStartedIsKept() throws Exception {
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
    Ran first = start();
    assertThat(first.err()).contains("preparing faster startup");
    ClassArchive.started(Path.of(mark(first)));

    assertThat(start().err()).isEmpty();
  }

  private static String mark(Ran start) {
    return start.out().replaceFirst("(?s).*arg -Dreport.starting=([^\n]*)\n.*", "$1");
  }

  /** With options of the user's Java may pass over any archive. */
  @Test
  void optionsOfTheUsersDoNotCondemnIt() throws Exception {
    start();
    assertThat(start().out()).contains("arg -Dreport.archive=" + archive());
    Ran ran =
        checkout.run(
            folder,
            Map.of(
                "JAVA_HOME",
                java.toString(),
                "REPORT_CACHE",
                cache.toString(),
                "REPORT_JAVA_OPTS",
                "-Xshare:off"),
            checkout.launcher().toString(),
            "--version");
    assertThat(ran.out()).doesNotContain("report.archive");
  }

  private static int run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }
}
