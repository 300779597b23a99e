package report.cli.terminal;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The environment of the process a command runs in.
 *
 * @param environment the environment variables
 * @param terminal whether output goes to a terminal rather than a file or a pipe
 * @param in the standard input
 * @param cache the cache folder, if there is one
 */
public record Environment(
    Map<String, String> environment, boolean terminal, InputStream in, Optional<Path> cache) {
  /** No terminal, no environment, no input. */
  public static final Environment NONE =
      new Environment(Map.of(), false, InputStream.nullInputStream(), Optional.empty());

  /** Copies the map. */
  public Environment {
    environment = Map.copyOf(environment);
  }

  /** A variable that is set and not empty. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** Whether this is a job of GitHub Actions. */
  public boolean isGithub() {
    return variable("GITHUB_ACTIONS").filter("true"::equals).isPresent();
  }
}
