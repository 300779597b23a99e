package report.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import report.cli.terminal.Console;
import report.cli.terminal.ManPage;

/** Prints the manual page, generated from the texts of {@code --help}. */
@Command(name = "man")
final class ManCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  /**
   * A command.
   *
   * @param console the console
   */
  ManCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandSpec root = Objects.requireNonNull(spec).root();
    console.out().print(new ManPage(root.commandLine(), console.texts()).text());
    return ExitCode.CLEAN;
  }
}
