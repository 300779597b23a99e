package report.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import report.document.Sha256;

/**
 * What builds wrote into an output folder. It lies in the folder itself, so that both appear in one
 * step and a copy of the folder has it too.
 *
 * <p>Each line of a file stands for itself: only a file whose bytes still have the digest of its
 * line is held to be of a build's making. A damaged line gives no right to replace or remove
 * anything, and takes what the files were made from with it.
 *
 * @param made what the files were made from, if that is known
 * @param entries the files, in the order they were written
 */
record Inventory(Optional<Made> made, List<Entry> entries) {
  /** Its name in the folder. */
  static final String FILE = ".report-files";

  private static final String HEAD =
      """
      # Written by report build. The next build replaces or removes these files and no others.
      # part, SHA-256 (and, after <, of what it was made of), bytes, path
      """;

  /** Copies the list. */
  Inventory {
    entries = List.copyOf(entries);
  }

  /** The inventory of a folder; empty if there is none that can be read. */
  static Inventory in(Path folder) {
    String text = text(folder.resolve(FILE));
    List<Entry> entries = text.lines().map(Entry::read).flatMap(Optional::stream).toList();
    String list = digest(entries);
    return new Inventory(
        text.lines().map(line -> Made.read(line, list)).flatMap(Optional::stream).findFirst(),
        entries);
  }

  /**
   * What a file holds; nothing if it cannot be read, as then nothing is known to be of a build's.
   */
  private static String text(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          : "";
    } catch (IOException unreadable) {
      return "";
    }
  }

  Set<String> paths() {
    return entries.stream().map(Entry::path).collect(Collectors.toSet());
  }

  byte[] bytes() {
    String from = made.map(known -> known.line(digest(entries)) + "\n").orElse("");
    return (HEAD + from + lines(entries)).getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(List<Entry> entries) {
    return Sha256.of(lines(entries).getBytes(StandardCharsets.UTF_8));
  }

  private static String lines(List<Entry> entries) {
    return entries.stream().map(entry -> entry.line() + "\n").collect(Collectors.joining());
  }
}
