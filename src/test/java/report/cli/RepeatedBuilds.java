package report.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import report.cli.terminal.Environment;
import report.project.Language;

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
      for (int plans = 2; plans < arguments.length; plans++) {
        build(arguments[plans], arguments[0], arguments[1]);
      }
    }
  }

  private static void build(String plans, String out, String formats) {
    Environment environment =
        new Environment(
            Map.of(),
            false,
            InputStream.nullInputStream(),
            Optional.ofNullable(System.getProperty("report.cache")).map(Path::of));
    Ran ran =
        Ran.in(
            Language.ENGLISH,
            environment,
            "build",
            "R1",
            "--plans",
            plans,
            "--out",
            out,
            "--format",
            formats);
    if (ran.exit() != ExitCode.CLEAN) {
      throw new IllegalStateException(ran.err());
    }
  }
}
