package report.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;

/** A folder of plan files. */
record Folder(Path path) {

  /** The path as it is printed: as the user gave it, with / between its parts. */
  static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }

  String shown() {
    return shown(path);
  }

  String name() {
    return String.valueOf(path.getFileName());
  }

  /** The place to name where something is wrong with the folder or file as a whole. */
  static Span place(Path path) {
    return Span.start(Source.withoutText(shown(path)));
  }

  Path file(String name) {
    return path.resolve(name);
  }

  Folder folder(String name) {
    return new Folder(path.resolve(name));
  }

  /** The folders in it by name, hidden ones left out. */
  List<Folder> folders(Findings findings) {
    return entries(findings).stream().filter(Files::isDirectory).map(Folder::new).toList();
  }

  /** The files in it by name, hidden ones left out. */
  List<Path> files(Findings findings) {
    return entries(findings).stream().filter(entry -> !Files.isDirectory(entry)).toList();
  }

  private List<Path> entries(Findings findings) {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .filter(entry -> !String.valueOf(entry.getFileName()).startsWith("."))
          .sorted(Comparator.comparing(entry -> String.valueOf(entry.getFileName())))
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      findings.add(Finding.of(Rule.UNREADABLE_FILE, place(path)));
      return List.of();
    }
  }
}
