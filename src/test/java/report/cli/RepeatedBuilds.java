package report.cli;

import java.nio.file.Path;
import java.util.stream.Stream;

/** A process that builds from one folder of plans after the other until it is killed. */
final class RepeatedBuilds {
  private RepeatedBuilds() {}

  /**
   * Builds on and on.
   *
   * @param arguments the output folder, the formats, the folders of plans
   */
  public static void main(String[] arguments) {
    while (true) {
      Stream.of(arguments)
          .skip(2)
          .map(Path::of)
          .map(
              plans ->
                  Ran.english(
                      "build",
                      "R1",
                      "--plans",
                      plans,
                      "--out",
                      arguments[0],
                      "--format",
                      arguments[1]))
          .filter(ran -> ran.exit() != ExitCode.CLEAN)
          .findFirst()
          .ifPresent(
              ran -> {
                throw new IllegalStateException(ran.err());
              });
    }
  }
}
