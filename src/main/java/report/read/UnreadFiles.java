package report.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.Nearest;
import report.read.file.FileNames;
import report.read.file.Folder;
import report.read.file.RefusedEntry;
import report.read.theme.ThemeReader;
import report.seal.Seal;

/**
 * Reports YAML files in locations where none is read: a misspelled name would hide a whole file.
 */
final class UnreadFiles {
  private static final List<String> OF_YEAR =
      List.of(
          "book.yaml",
          "glossary.yaml",
          Visions.FILE,
          Seal.Kind.APPROVED.file(),
          Seal.Kind.PUBLISHED.file());
  private static final List<String> OF_THEME = List.of(ThemeReader.PLAN);

  /** The folders of which every YAML file is read. */
  private static final List<String> READ_WHOLE =
      List.of(ThemeReader.PROGRESS, MeetingsReader.MEETINGS);

  private final Folder year;
  private final Set<Path> told;
  private final boolean translatable;
  private final Findings findings;

  /**
   * The files of a year that are not read.
   *
   * @param year its folder
   * @param told files whose intended names have already been suggested
   * @param translatable whether translations of its files are read
   * @param findings receives the findings
   */
  UnreadFiles(Folder year, Set<Path> told, boolean translatable, Findings findings) {
    this.translatable = translatable;
    this.year = year;
    this.told = told;
    this.findings = findings;
  }

  void report() {
    refuse(year);
    report(year, OF_YEAR);
    for (Folder theme : year.folders(findings)) {
      refuse(theme);
      if (theme.name().equals(MeetingsReader.MEETINGS)) {
        reportIn(theme);
      } else {
        report(theme, OF_THEME);
      }
      for (Folder inner : theme.folders(findings)) {
        refuse(inner);
        reportIn(inner);
      }
    }
  }

  /**
   * Folders that are not entered; for files, it is reported where they are read, or that they are
   * not read.
   */
  private void refuse(Folder folder) {
    folder.refused(findings).stream()
        .filter(entry -> !FileNames.isYaml(String.valueOf(entry.path().getFileName())))
        .forEach(entry -> RefusedEntry.report(entry.path(), entry.kind(), findings));
  }

  private void reportIn(Folder folder) {
    boolean isRead = READ_WHOLE.contains(folder.name());
    for (Path file : folder.files(findings)) {
      String name = String.valueOf(file.getFileName());
      if (isRead && FileNames.isYaml(name) && !name.endsWith(".yaml")) {
        report(file, Optional.of(FileNames.mended(name)));
      } else if (isRead && isOrphan(file, name)) {
        report(file, Optional.empty());
      } else if (!isRead && FileNames.isYaml(name)) {
        report(file, Nearest.to(folder.name(), READ_WHOLE).map(p -> "../" + p + "/" + name));
      }
    }
  }

  private void report(Folder folder, List<String> known) {
    for (Path file : folder.files(findings)) {
      String name = String.valueOf(file.getFileName());
      boolean isTold = told.contains(file);
      boolean isRead =
          known.contains(name)
              || (FileNames.translated(name).filter(known::contains).isPresent()
                  && !isOrphan(file, name));
      if (FileNames.isYaml(name) && !isRead && !isTold) {
        report(
            file,
            isReport(folder, name)
                ? Optional.of(ThemeReader.PROGRESS + "/" + FileNames.mended(name))
                : FileNames.meant(name, known));
      }
    }
  }

  /** Whether a file is a translation of nothing: of a file that is not there, or of English. */
  private boolean isOrphan(Path file, String name) {
    return FileNames.translated(name)
        .filter(of -> !translatable || !Files.exists(file.resolveSibling(of)))
        .isPresent();
  }

  private void report(Path file, Optional<String> instead) {
    findings.add(
        Finding.of(Rule.UNREAD_FILE, Folder.place(file))
            .withSuggestedTexts(
                instead.filter(name -> !Files.exists(file.resolveSibling(name))).stream()
                    .toList()));
  }

  /** Whether a file of a theme is named after a date, as reports are. */
  private boolean isReport(Folder folder, String name) {
    return !folder.path().equals(year.path()) && name.matches("(?:\\d{4}-\\d|[HR]\\d).*");
  }
}
