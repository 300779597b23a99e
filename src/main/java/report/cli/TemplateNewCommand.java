package report.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    ByteArrayOutputStream starter = new ByteArrayOutputStream();
    write(new Labels(console.texts().language().locale()), starter);
    try {
      OutputFile.named(file, new ProjectInputs(List.of())).create(starter.toByteArray());
    } catch (FileAlreadyExistsException taken) {
      throw UsageFault.of("fault.exists", file);
    }
    console.print(file);
    return ExitCode.CLEAN;
  }

  private void write(Labels labels, OutputStream starter) throws IOException {
    if (form.strip().equalsIgnoreCase(SheetTemplate.FORM)) {
      SheetTemplate.writeForm(labels, starter);
      return;
    }
    List<String> known =
        Stream.concat(StarterPaper.codes().stream(), Stream.of(SheetTemplate.FORM)).toList();
    StarterPaper chosen =
        StarterPaper.of(form).orElseThrow(() -> UsageFault.unknown("fault.form", form, known));
    SheetTemplate.write(chosen, labels, starter);
  }
}
