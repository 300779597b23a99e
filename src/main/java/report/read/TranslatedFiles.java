package report.read;

import java.nio.file.Path;
import java.util.List;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Severity;
import report.project.PlansFolder;
import report.read.file.FileNames;
import report.read.file.Folder;
import report.wording.EnglishWording;

/** The translations among the files of plans, and the findings that are about them. */
final class TranslatedFiles {
  private TranslatedFiles() {}

  /** The years whose books have translations, in order. */
  static List<FiscalYear> years(PlansFolder folder) {
    List<Path> files = folder.files();
    return folder.years().stream()
        .filter(
            year -> areIn(files.stream().filter(file -> file.startsWith(year.folder())).toList()))
        .map(PlansFolder.Year::year)
        .distinct()
        .toList();
  }

  /** Whether any of some files is a translation. */
  static boolean areIn(List<Path> files) {
    return files.stream().anyMatch(file -> FileNames.translated(Folder.name(file)).isPresent());
  }

  /** Findings in translations, those that say what is missing, and what only an edition has. */
  static boolean isOfEdition(Finding finding) {
    String file = finding.span().source().path();
    return FileNames.translated(file.substring(file.lastIndexOf('/') + 1)).isPresent()
        || finding.rule() == Rule.UNTRANSLATED
        || finding.severity() == Severity.ERROR;
  }

  /** The units without a translation, at the file of the last book that translates any. */
  static List<Finding> lacking(EnglishWording wording, PlansFolder folder) {
    return folder.files().stream()
        .filter(file -> file.endsWith("book.en.yaml"))
        .reduce((earlier, later) -> later)
        .map(Folder::place)
        .map(
            place ->
                wording.lacking().stream()
                    .map(
                        unit -> Finding.of(Rule.UNTRANSLATED, place, unit).withMessage("L003.unit"))
                    .toList())
        .orElse(List.of());
  }
}
