package report.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The tool as a whole: its commands, and what becomes of their faults. */
final class Program {
  private final Console console;
  private final Optional<Path> home;

  /**
   * The tool.
   *
   * @param console where to speak
   * @param home the folder of the tool, if it is known
   */
  Program(Console console, Optional<Path> home) {
    this.console = console;
    this.home = home;
  }

  /**
   * Runs a command line.
   *
   * @param arguments the words behind the tool's name
   * @return an {@link ExitCode}
   */
  int run(String... arguments) {
    Faults faults = new Faults(console, Arrays.asList(arguments).contains(ReportCommand.DEBUG));
    try {
      return commandLine(faults, arguments).execute(arguments);
    } catch (RuntimeException | Error fault) {
      return faults.own(fault);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  private CommandLine commandLine(Faults faults, String... arguments) {
    CommandLine tool = new CommandLine(new ReportCommand());
    new Commands(console, home).asked(arguments).forEach(tool::addSubcommand);
    return tool.setResourceBundle(console.texts().bundle())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(100)
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults);
  }
}
