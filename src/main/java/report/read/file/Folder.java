package report.read.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;
import report.project.EntryKind;
import report.project.ProjectFile;
import report.project.ProjectFiles;

/**
 * A folder of plan files.
 *
 * @param project the files of its project
 * @param path its location
 */
public record Folder(ProjectFiles project, Path path) {

  /** The path as printed: as given by the user, separated by /. */
  public static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** The name of a file. */
  public static String name(Path file) {
    return ProjectFiles.name(file);
  }

  /** Its path as it is printed. */
  public String shown() {
    return shown(path);
  }

  /** Its own name, without the folders above it. */
  public String name() {
    return ProjectFiles.name(path);
  }

  /** The location of findings about the folder or file as a whole. */
  public static Span place(Path path) {
    return Span.start(Source.withoutText(shown(path)));
  }

  /** The path of a file in it, whether it exists or not. */
  public Path file(String name) {
    return project.file(path, name);
  }

  /** Whether something has that name, readable or not. */
  public boolean has(String name) {
    return project.kind(file(name)) != EntryKind.ABSENT;
  }

  /** A folder in it, whether it exists or not. */
  public Folder folder(String name) {
    return new Folder(project, file(name));
  }

  /** The folders in it by name, except for hidden ones. */
  public List<Folder> folders(Findings findings) {
    return entries(findings).stream()
        .filter(entry -> entry.kind() == EntryKind.FOLDER)
        .map(entry -> new Folder(project, entry.path()))
        .toList();
  }

  /** The files in it by name, except for hidden ones. */
  public List<Path> files(Findings findings) {
    return entries(findings).stream()
        .filter(entry -> entry.kind() != EntryKind.FOLDER)
        .map(ProjectFile::path)
        .toList();
  }

  /** Its entries that are not read, whatever their names. */
  public List<ProjectFile> refused(Findings findings) {
    return entries(findings).stream().filter(entry -> entry.kind().isRefused()).toList();
  }

  private List<ProjectFile> entries(Findings findings) {
    if (!project.isFolder(path)) {
      return List.of();
    }
    try {
      return project.in(path).stream()
          .filter(entry -> !String.valueOf(entry.path().getFileName()).startsWith("."))
          .toList();
    } catch (IOException e) {
      findings.add(Finding.of(Rule.UNREADABLE_FILE, place(path)));
      return List.of();
    }
  }
}
