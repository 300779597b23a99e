package report.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import report.cli.terminal.Console;
import report.finding.Findings;
import report.project.RefusedFileException;
import report.project.UsageFault;
import report.sheet.template.SheetTemplate;

/** Checks a template workbook and reports all its problems at once. */
@Command(name = "check")
final class TemplateCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "report.template.check.file")
  private Path file = Path.of("");

  /**
   * A check.
   *
   * @param console the console
   */
  TemplateCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!RefusedFileException.isReadable(file)) {
      throw UsageFault.of("fault.noPath", file);
    }
    Findings findings = new Findings();
    SheetTemplate.check(file, findings);
    if (findings.sorted().isEmpty()) {
      console.print(console.texts().get("template.clean", file));
    }
    return new ExitPolicy(console, false).report(findings, console.out());
  }
}
