package report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.finding.Findings;

/** Checks plan files. It reads all of them, since one file can be at fault for another. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "parameter.path")
  private List<Path> paths = List.of();

  @Option(names = "--plans", paramLabel = "FOLDER", descriptionKey = "option.plans")
  private Path folder = PlansFolder.USUAL;

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

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
    Scope scope = scope();
    PlansFolder all = PlansFolder.at(folder);
    Plans plans = Plans.read(all, List.of());
    Findings findings = scope.of(plans.findings());
    if (findings.sorted().isEmpty()) {
      console.print(
          console.texts().get("validate.clean", all.files().stream().filter(scope::holds).count()));
    }
    return new Verdict(console.texts(), strict).tell(findings, console.out());
  }

  private Scope scope() {
    Scope all = new Scope(List.of(folder));
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw UsageFault.of("fault.noPath", path);
      }
      if (!all.holds(path)) {
        throw UsageFault.of("fault.outside", path, folder);
      }
    }
    return paths.isEmpty() ? all : new Scope(paths);
  }
}
