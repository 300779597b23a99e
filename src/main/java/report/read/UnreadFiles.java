package report.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.Nearest;

/** Reports YAML files that stand where none is read: a misspelt name would hide a whole file. */
final class UnreadFiles {
  private static final List<String> OF_YEAR = List.of("book.yaml", "glossary.yaml", Visions.FILE);
  private static final List<String> OF_THEME = List.of(ThemeReader.PLAN);

  /** The folders of which every YAML file is read. */
  private static final List<String> READ_WHOLE =
      List.of(ThemeReader.PROGRESS, MeetingsReader.MEETINGS);

  private final Folder year;
  private final Findings findings;

  UnreadFiles(Folder year, Findings findings) {
    this.year = year;
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

  /** Folders that are not entered; of files it is said where they are read, or not read. */
  private void refuse(Folder folder) {
    folder.refused(findings).stream()
        .filter(entry -> !isYaml(String.valueOf(entry.path().getFileName())))
        .forEach(entry -> RefusedEntry.report(entry.path(), entry.kind(), findings));
  }

  private void reportIn(Folder folder) {
    boolean isRead = READ_WHOLE.contains(folder.name());
    for (Path file : folder.files(findings)) {
      String name = String.valueOf(file.getFileName());
      if (isRead && name.endsWith(".yml")) {
        report(file, Optional.of(name.substring(0, name.length() - 4) + ".yaml"));
      } else if (!isRead && isYaml(name)) {
        report(file, Nearest.to(folder.name(), READ_WHOLE).map(p -> p + "/" + name));
      }
    }
  }

  private void report(Folder folder, List<String> known) {
    for (Path file : folder.files(findings)) {
      String name = String.valueOf(file.getFileName());
      if (isYaml(name) && !known.contains(name)) {
        report(file, Nearest.to(name, known));
      }
    }
  }

  private void report(Path file, Optional<String> instead) {
    findings.add(
        Finding.of(Rule.UNREAD_FILE, Folder.place(file))
            .instead(
                instead.filter(name -> !Files.exists(file.resolveSibling(name))).stream()
                    .toList()));
  }

  private static boolean isYaml(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
