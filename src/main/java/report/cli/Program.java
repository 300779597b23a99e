package report.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import report.cli.terminal.Console;
import report.project.UsageFault;

/** The tool as a whole: its commands, and how their errors are handled. */
final class Program {
  private final Console console;
  private final Optional<Path> home;

  /**
   * The tool.
   *
   * @param console the console
   * @param home the folder of the tool, if known
   */
  Program(Console console, Optional<Path> home) {
    this.console = console;
    this.home = home;
  }

  /**
   * Runs a command line.
   *
   * @param arguments the arguments after the tool's name
   * @return an {@link ExitCode}
   */
  int run(String... arguments) {
    ErrorHandler faults =
        new ErrorHandler(console, Arrays.asList(arguments).contains(ReportCommand.DEBUG));
    try {
      return written(execute(faults, arguments), faults);
    } finally {
      console.err().flush();
    }
  }

  private int execute(ErrorHandler faults, String... arguments) {
    try {
      Commands commands = new Commands(console, home);
      Optional<WordCommand> ready = commands.ready(arguments);
      return ready.isPresent()
          ? call(ready.get(), arguments[0], faults)
          : commandLine(commands, faults, arguments).execute(arguments);
    } catch (CommandLine.PicocliException fault) {
      return faults.usage(
          UsageFault.of("fault.arguments", String.valueOf(fault.getMessage())), "report");
    } catch (RuntimeException | Error fault) {
      return faults.own(fault);
    }
  }

  /** If requested output could not be written, the command failed, regardless of its findings. */
  private int written(int exit, ErrorHandler faults) {
    return console.out().checkError() ? faults.output() : exit;
  }

  private static int call(WordCommand command, String name, ErrorHandler faults) {
    try {
      return command.call();
    } catch (UsageFault fault) {
      return faults.usage(fault, "report " + name);
    } catch (IOException fault) {
      return faults.own(fault);
    }
  }

  private CommandLine commandLine(Commands commands, ErrorHandler faults, String... arguments) {
    CommandLine tool = new CommandLine(new ReportCommand());
    commands.asked(arguments).forEach(tool::addSubcommand);
    return tool.setExpandAtFiles(false)
        .setResourceBundle(console.texts().bundle())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(100)
        .setExpandAtFiles(false)
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults);
  }
}
