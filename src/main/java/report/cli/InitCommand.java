package report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import report.calendar.FiscalYear;
import report.cli.terminal.Console;
import report.delivery.NewFolder;
import report.project.PlansFolder;
import report.project.UsageFault;
import report.scaffold.NewProject;

/** Creates a new project in an empty folder: it appears as a whole or not at all. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "report.init.folder")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "YEAR", descriptionKey = "parameter.oneYear")
  private String year = "";

  /**
   * A command.
   *
   * @param console the console
   */
  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    FiscalYear first = PlansFolder.asked(year);
    if (!isFree(folder)) {
      throw UsageFault.of("fault.notEmpty", folder);
    }
    List<Path> written;
    try (NewFolder project = new NewFolder(folder)) {
      new NewProject(first, console.texts().language()).write(project);
      project.publish();
      written = project.written();
    }
    Path hook = folder.resolve(NewProject.HOOK);
    if (!hook.toFile().setExecutable(true)) {
      throw new IOException(hook.toString());
    }
    written.forEach(file -> console.print(PlansFolder.shown(file)));
    console.print("");
    console.print(console.texts().get("init.next", PlansFolder.shown(folder)));
    return ExitCode.CLEAN;
  }

  private static boolean isFree(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return !Files.exists(folder);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }
}
