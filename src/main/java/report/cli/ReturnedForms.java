package report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import report.cli.terminal.Console;
import report.finding.Finding;
import report.finding.FindingTexts;
import report.finding.Findings;
import report.finding.Severity;
import report.project.OutputFile;
import report.project.PlansFolder;
import report.project.ProjectInputs;
import report.project.UsageFault;
import report.spreadsheet.MarkedCopy;
import report.spreadsheet.WorkbookFile;

/**
 * Writes copies of forms with findings, to be sent back.
 *
 * @param folder where they are put
 * @param inputs what must not be written over
 * @param console says what was written
 */
record ReturnedForms(Path folder, List<Path> inputs, Console console) {
  /** Copies the list. */
  ReturnedForms {
    inputs = List.copyOf(inputs);
  }

  /** Writes a copy of each form that has errors or warnings, with its cells marked. */
  void write(List<Path> forms, Findings findings) throws IOException {
    FindingTexts texts = new FindingTexts(console.texts().language().locale());
    Set<String> names = new HashSet<>();
    for (Path form : forms) {
      List<MarkedCopy.Mark> marks =
          findings.sorted().stream()
              .filter(finding -> finding.severity() != Severity.INFO)
              .filter(f -> f.span().source().path().equals(PlansFolder.shown(form)))
              .map(finding -> mark(finding, texts))
              .toList();
      if (!marks.isEmpty()) {
        String name = String.valueOf(form.getFileName());
        if (!names.add(name)) {
          throw UsageFault.of("fault.returnTwice", name);
        }
        write(form, folder.resolve(name), marks);
      }
    }
  }

  private void write(Path form, Path copy, List<MarkedCopy.Mark> marks) throws IOException {
    Optional<byte[]> marked = MarkedCopy.of(WorkbookFile.bytes(form), marks);
    if (marked.isEmpty()) {
      console.complain(console.texts().get("collect.notReturned", PlansFolder.shown(form)));
      return;
    }
    OutputFile output = OutputFile.named(copy, new ProjectInputs(inputs));
    Files.createDirectories(folder);
    output.write(marked.get());
    console.print(PlansFolder.shown(copy));
  }

  private static MarkedCopy.Mark mark(Finding finding, FindingTexts texts) {
    String text = texts.message(finding) + "\n" + String.join("\n", texts.advice(finding));
    return new MarkedCopy.Mark(finding.span().source().cell(), text);
  }
}
