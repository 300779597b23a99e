package report.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import report.cli.terminal.Argument;
import report.cli.terminal.Colours;
import report.cli.terminal.Console;
import report.cli.terminal.Environment;
import report.cli.terminal.StandardOutput;
import report.project.Language;
import report.project.Messages;

/** The entry point of the tool. Only this class knows the process it runs in. */
public final class Main {
  private Main() {}

  /**
   * Runs a command line and ends the process with its exit code.
   *
   * @param arguments the arguments after the tool's name
   */
  public static void main(String[] arguments) {
    told("report.starting").ifPresent(ClassArchive::started);
    told("report.archive")
        .map(ClassArchive::new)
        .ifPresent(archive -> archive.check(System.getProperty("java.vm.info", "")));
    Language language = Argument.language(arguments).orElseGet(Main::usersLanguage);
    Environment environment =
        new Environment(
            System.getenv(),
            Boolean.getBoolean("report.terminal"),
            System.in,
            told("report.cache"));
    Console console =
        new Console(
            StandardOutput.to(new FileOutputStream(FileDescriptor.out)),
            StandardOutput.to(new FileOutputStream(FileDescriptor.err)),
            new Messages(language),
            environment,
            Colours.asked(arguments).paint(environment));
    System.exit(new Program(console, told("report.home")).run(arguments));
  }

  /** A folder or file passed by the launcher. */
  private static Optional<Path> told(String property) {
    return Optional.ofNullable(System.getProperty(property)).map(Path::of);
  }

  /**
   * The launcher passes the locale of the user, as does the environment; otherwise, Java's default
   * is used. A locale that is not installed is still a preference.
   */
  private static Language usersLanguage() {
    return Language.of(
        Stream.of(
                System.getProperty("report.locale"),
                System.getenv("LC_ALL"),
                System.getenv("LC_MESSAGES"),
                System.getenv("LANG"))
            .filter(name -> name != null && !name.isEmpty())
            .findFirst()
            .orElseGet(() -> Locale.getDefault(Locale.Category.DISPLAY).getLanguage()));
  }
}
