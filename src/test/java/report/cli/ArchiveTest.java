package report.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The archive of loaded classes holds code: the launcher uses none that others could have made or
 * changed, and a damaged one ends nothing. In the place of Java stands a script that prints what it
 * is given, and writes an archive where it is to.
 */
class ArchiveTest {
  private static final int FLIPPED = 200;

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
    assertThat(start().err()).contains("preparing faster starts");
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

      assertThat(start().err()).as("%s", open).contains("preparing faster starts");
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

    assertThat(start().err()).contains("preparing faster starts");
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

    assertThat(start().err()).contains("preparing faster starts");
    assertThat(Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(elsewhere).hasContent("classes");
  }

  @Test
  void afterAStartThatDiedItIsMadeAnewOnceAndThatIsSaid() throws Exception {
    start();
    Files.writeString(archive(), "damaged");
    Files.writeString(Path.of(archive() + ".died"), "# SIGSEGV");

    Ran ran = start();

    assertThat(ran.err()).contains("the last start died", "preparing faster starts");
    assertThat(archive()).hasContent("classes");
    assertThat(start().err()).isEmpty();
  }

  /** With the options that the launcher gives; without them Java dies. */
  @Test
  void flippedBytesEndNothing() throws Exception {
    String real = Path.of(System.getProperty("java.home"), "bin/java").toString();
    Path archive = folder.resolve("real.jsa");
    run(real, "-Xshare:dump", "-XX:SharedArchiveFile=" + archive);
    byte[] sound = Files.readAllBytes(archive);
    Random random = new Random(1);
    for (int flips : new int[] {1, FLIPPED, FLIPPED}) {
      byte[] bytes = sound.clone();
      for (int i = 0; i < flips; i++) {
        bytes[random.nextInt(bytes.length)] ^= 1;
      }
      Path damaged = Files.write(folder.resolve("damaged.jsa"), bytes);

      int exit =
          run(real, "-XX:SharedArchiveFile=" + damaged, "-XX:+VerifySharedSpaces", "-version");

      assertThat(exit).as("%d flipped", flips).isZero();
    }
  }

  private static int run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }
}
