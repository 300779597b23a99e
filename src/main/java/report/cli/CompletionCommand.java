package report.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import report.cli.terminal.Console;
import report.project.UsageFault;

/** Prints the shell completion script for commands, options and their values. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "SHELL", arity = "1", descriptionKey = "report.completion.shell")
  private String shell = "";

  /**
   * A command.
   *
   * @param console the console
   */
  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!SHELLS.contains(shell)) {
      throw UsageFault.unknown("fault.shell", shell, SHELLS);
    }
    CommandSpec root = Objects.requireNonNull(spec).root();
    console.out().print(AutoComplete.bash(root.name(), root.commandLine()));
    return ExitCode.CLEAN;
  }
}
