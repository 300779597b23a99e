package report.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks plan files. It reads all of them, since one file can be at fault for another. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "parameter.path")
  private List<Path> paths = List.of();

  @Option(names = "--plans", paramLabel = "FOLDER", descriptionKey = "option.plans")
  private Path folder = PlansFolder.USUAL;

  @Mixin private final Telling telling = new Telling();

  /**
   * A check.
   *
   * @param console where to speak
   */
  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    telling.format(console.surroundings());
    PlansFolder all = PlansFolder.at(folder);
    Scope scope = new AskedPaths(paths, all).scope();
    return telling.tell(look(all, scope), List.of(), console);
  }

  private static Found look(PlansFolder all, Scope scope) throws IOException {
    Plans plans = Plans.read(all, List.of());
    return new Found(
        scope.of(plans.findings()),
        all.files().stream().filter(scope::holds).map(PlansFolder::shown).toList());
  }
}
