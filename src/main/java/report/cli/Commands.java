package report.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import report.cli.terminal.Console;

/**
 * The commands of the tool, each made only when it is needed: to declare one, its class is loaded
 * and searched for options, which for all of them takes longer than to check a small plan.
 */
final class Commands {
  /** These tell of all commands, so they need them all. */
  private static final Set<String> WHOLE = Set.of("completion", "man");

  /** These run in every commit. */
  private static final Set<String> WORDS = Set.of("build", "validate");

  private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

  /**
   * The commands, in the order of the help.
   *
   * @param console where they speak
   * @param home the folder of the tool, if it is known
   */
  Commands(Console console, Optional<Path> home) {
    commands.put("build", () -> new BuildCommand(console, home));
    commands.put("serve", () -> new ServeCommand(console, home));
    commands.put("validate", () -> new ValidateCommand(console));
    commands.put("rates", () -> new RatesCommand(console));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put("rules", () -> new RulesCommand(console));
    commands.put("ratings", () -> new RatingsCommand(console));
    commands.put("template", () -> TemplateCommand.with(console));
    commands.put("init", () -> new InitCommand(console));
    commands.put("new", () -> new NewCommand(console));
    commands.put("schema", () -> new SchemaCommand(console));
    commands.put("completion", () -> new CompletionCommand(console));
    commands.put("man", () -> new ManCommand(console));
  }

  /**
   * The command of a line without options, ready to be called. To set up the parser takes longer
   * than to read a small plan, and such a line needs none.
   *
   * @param arguments the words behind the tool's name
   * @return nothing if the line needs the parser
   */
  Optional<WordCommand> ready(String... arguments) {
    boolean isPlain = Arrays.stream(arguments).noneMatch(Commands::isSpecial);
    if (arguments.length == 0 || !isPlain || !WORDS.contains(arguments[0])) {
      return Optional.empty();
    }
    Optional<WordCommand> command =
        Optional.ofNullable(commands.get(arguments[0]))
            .map(Supplier::get)
            .map(WordCommand.class::cast);
    command.ifPresent(c -> c.words(List.of(arguments).subList(1, arguments.length)));
    return command;
  }

  /** Options, the standard input, and what may be a slip. */
  private static boolean isSpecial(String argument) {
    return argument.isBlank() || argument.startsWith("-");
  }

  /**
   * The commands that a command line can be about.
   *
   * @param arguments the words behind the tool's name
   * @return the one that the first word names; all where it names none or one that needs the others
   */
  List<Object> asked(String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    Supplier<Object> named = commands.get(first);
    Collection<Supplier<Object>> needed =
        named == null || WHOLE.contains(first) ? commands.values() : List.of(named);
    return needed.stream().map(Supplier::get).toList();
  }
}
