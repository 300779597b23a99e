package report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import report.cli.terminal.Argument;
import report.cli.terminal.Colours;
import report.cli.terminal.Console;
import report.cli.terminal.Environment;
import report.project.Language;
import report.project.Messages;
import report.sheet.standard.WorkbookStandard;

/**
 * What a command line gave, run in this process.
 *
 * @param exit the exit code
 * @param out what was asked for
 * @param err what was said beside
 */
public record Ran(int exit, String out, String err) {
  /** Runs a command line as an English user would. */
  public static Ran english(Object... arguments) {
    return in(Language.ENGLISH, arguments);
  }

  /** Runs a command line as a Japanese user would. */
  public static Ran japanese(Object... arguments) {
    return in(Language.JAPANESE, arguments);
  }

  public static Ran in(Language language, Object... arguments) {
    return in(language, Environment.NONE, arguments);
  }

  /** Runs a command line in given surroundings. */
  public static Ran in(Language language, Environment environment, Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Messages texts = new Messages(Argument.language(words).orElse(language));
    Console console =
        new Console(
            new PrintWriter(out),
            new PrintWriter(err),
            texts,
            environment,
            Colours.asked(words).paint(environment));
    int exit = new Program(console, Optional.of(Path.of("."))).run(words);
    return new Ran(exit, out.toString(), err.toString()).withSoundWorkbooks(words, Path.of(""));
  }

  /**
   * The same, after the workbooks that a build wrote were held to the standard.
   *
   * @param words the command line
   * @param from the folder in which it ran
   */
  Ran withSoundWorkbooks(String[] words, Path from) {
    if (List.of(words).contains("build")) {
      try {
        WorkbookStandard.checkListed(from, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return this;
  }
}
