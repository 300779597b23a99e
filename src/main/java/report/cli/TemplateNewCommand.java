package report.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.cli.terminal.Console;
import report.document.Labels;
import report.project.OutputFile;
import report.project.ProjectInputs;
import report.project.UsageFault;
import report.sheet.template.SheetTemplate;
import report.sheet.template.StarterPaper;

/** Writes a template workbook to begin with. It never writes over a file. */
@Command(name = "new")
final class TemplateNewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "report.template.new.file")
  private Path file = Path.of("");

  @Option(names = "--form", paramLabel = "FORM", descriptionKey = "report.template.new.form")
  private String form = StarterPaper.A3.code();

  /**
   * A starter.
   *
   * @param console the console
   */
  TemplateNewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    StarterPaper chosen =
        StarterPaper.of(form)
            .orElseThrow(() -> UsageFault.unknown("fault.form", form, StarterPaper.codes()));
    Locale language = console.texts().language().locale();
    ByteArrayOutputStream starter = new ByteArrayOutputStream();
    SheetTemplate.write(chosen, new Labels(language), starter);
    try {
      OutputFile.named(file, new ProjectInputs(List.of())).create(starter.toByteArray());
    } catch (FileAlreadyExistsException taken) {
      throw UsageFault.of("fault.exists", file);
    }
    console.print(file);
    return ExitCode.CLEAN;
  }
}
