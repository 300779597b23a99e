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
 * The commands of the tool, each created only when it is needed: declaring a command loads its
 * class and searches it for options, which for all commands takes longer than checking a small
 * plan.
 */
final class Commands {
  /** These describe all commands, so they need all of them. */
  private static final Set<String> WHOLE = Set.of("completion", "man");

  /** These run in every commit. */
  private static final Set<String> WORDS = Set.of("build", "validate");

  private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

  /**
   * The commands, in the order of the help.
   *
   * @param console the console
   * @param home the folder of the tool, if known
   */
  Commands(Console console, Optional<Path> home) {
    commands.put("build", () -> new BuildCommand(console, home));
    commands.put("serve", () -> new ServeCommand(console, home));
    commands.put("validate", () -> new ValidateCommand(console));
    commands.put("rates", () -> new RatesCommand(console));
    commands.put("trend", () -> new TrendCommand(console));
    commands.put("form", () -> new FormCommand(console, home));
    commands.put("collect", () -> new CollectCommand(console));
    commands.put("diff", () -> new DiffCommand(console, home));
    commands.put("seal", () -> new SealCommand(console));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put("rules", () -> new RulesCommand(console));
    commands.put("ratings", () -> new RatingsCommand(console));
    commands.put("template", () -> TemplateCommand.with(console));
    commands.put("init", () -> new InitCommand(console));
    commands.put("new", () -> new NewCommand(console));
    commands.put("import", () -> new ImportCommand(console));
    commands.put("schema", () -> new SchemaCommand(console));
    commands.put("completion", () -> new CompletionCommand(console));
    commands.put("man", () -> new ManCommand(console));
  }

  /**
   * The command of a line without options, ready to be called. Setting up the parser takes longer
   * than reading a small plan, and such a line does not need it.
   *
   * @param arguments the arguments after the tool's name
   * @return empty if the line needs the parser
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

  /** Options, standard input, and possible typos. */
  private static boolean isSpecial(String argument) {
    return argument.isBlank() || argument.startsWith("-");
  }

  /**
   * The commands a command line may refer to.
   *
   * @param arguments the arguments after the tool's name
   * @return the one named by the first word; all commands if it names none, or one that needs the
   *     others
   */
  List<Object> asked(String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    Supplier<Object> named = commands.get(first);
    Collection<Supplier<Object>> needed =
        named == null || WHOLE.contains(first) ? commands.values() : List.of(named);
    return needed.stream().map(Supplier::get).toList();
  }
}
