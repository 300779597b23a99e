package report.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.cli.terminal.Console;
import report.edit.FileTransaction;
import report.finding.Findings;
import report.importer.DraftedPlans;
import report.importer.ImportMerge;
import report.importer.word.WordTheme;
import report.project.Messages;
import report.project.PlansFolder;
import report.project.ProjectFiles;
import report.spreadsheet.WorkbookFile;
import report.word.WordDocument;
import report.word.WordReader;

/** Makes a theme of a Word document. */
final class WordImport {
  private final Console console;
  private final FindingOptions options;

  WordImport(Console console, FindingOptions options) {
    this.console = console;
    this.options = options;
  }

  int write(Path file, Path folder) throws IOException {
    String name = String.valueOf(folder.getFileName());
    FiscalYear year = PlansFolder.asked(name);
    String shown = PlansFolder.shown(file);
    Findings findings = new Findings();
    Optional<WordDocument> document = WordReader.read(shown, WorkbookFile.bytes(file), findings);
    Path plans = ImportCommand.plans(folder);
    Messages words = new Messages("report.importer.words", console.texts().language());
    DraftedPlans drafted = new DraftedPlans(plans);
    WordTheme.Target target =
        new WordTheme.Target(
            drafted,
            folder,
            year,
            hasBook(drafted.project(), folder),
            console.texts().language().locale(),
            words.get("check"),
            words.get("place"),
            words.get("paired"));
    Optional<WordTheme> made = document.flatMap(found -> WordTheme.of(found, target, findings));
    if (made.isEmpty()) {
      return report(findings, shown);
    }
    FileTransaction files = ImportCommand.merged(drafted, folder, made.get().files(), findings);
    Findings broken = ImportCommand.broken(drafted, folder, files);
    if (broken.hasErrors()) {
      return report(broken, shown);
    }
    files.commit();
    int exit = report(findings, shown);
    made.get()
        .files()
        .keySet()
        .forEach(path -> console.complain(PlansFolder.shown(folder.resolve(path))));
    console.complain(
        console.texts().get("import.written.word", made.get().goals(), PlansFolder.shown(plans)));
    return exit;
  }

  /** Whether the book is there, and not from an import of this document alone. */
  private static boolean hasBook(ProjectFiles project, Path folder) {
    return project.isFile(folder.resolve("book.yaml"))
        && !project.isFile(folder.resolve(ImportMerge.KEPT).resolve("book.yaml"));
  }

  private int report(Findings findings, String shown) throws IOException {
    return options.report(new CheckResult(findings, List.of(shown)), List.of(), console);
  }
}
