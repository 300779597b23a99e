package report.delivery;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import report.output.Sha256;
import report.project.OutputFile;

/**
 * The files that builds wrote into an output folder. The inventory is inside the folder itself, so
 * that both appear in one step and a copy of the folder includes it.
 *
 * <p>Each line stands for itself: only a file whose bytes match the digest of its line is
 * considered written by a build. A damaged line never causes anything to be replaced or removed,
 * and invalidates the recorded inputs.
 *
 * @param made the inputs of the files, if known
 * @param entries the files, in the order they were written
 * @param isDamaged whether there is a list that cannot be read, at least in part
 */
record Inventory(Optional<BuildStamp> made, List<Entry> entries, boolean isDamaged) {
  /** Its name in the folder. */
  static final String FILE = ".report-files";

  /** The maximum size in bytes: that of the list for a hundred thousand files. */
  private static final int MOST_BYTES = 1 << 25;

  private static final String HEAD =
      """
      # Written by report build. The next build replaces or removes these files and no others.
      # part, SHA-256 (and, after <, of what it was made of), bytes, path
      """;

  /** Copies the list. */
  Inventory {
    entries = List.copyOf(entries);
  }

  /** What a build wrote. */
  Inventory(Optional<BuildStamp> made, List<Entry> entries) {
    this(made, entries, false);
  }

  /** The inventory of a folder; empty if there is no readable one. */
  static Inventory in(Path folder) {
    Path file = folder.resolve(FILE);
    Optional<byte[]> held = OutputFile.read(file, MOST_BYTES);
    if (held.isEmpty()) {
      boolean isThere =
          Files.exists(file, LinkOption.NOFOLLOW_LINKS)
              && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
      return new Inventory(Optional.empty(), List.of(), isThere);
    }
    String text = new String(held.get(), StandardCharsets.UTF_8);
    List<Entry> entries = text.lines().map(Entry::read).flatMap(Optional::stream).toList();
    String list = digest(entries);
    Optional<BuildStamp> made =
        text.lines().map(line -> BuildStamp.read(line, list)).flatMap(Optional::stream).findFirst();
    long said = text.lines().filter(line -> !line.startsWith("#")).count();
    return new Inventory(made, entries, said != entries.size() + (made.isPresent() ? 1 : 0));
  }

  /** Whether both contain the same entries. */
  boolean saysAs(Inventory other) {
    return made.equals(other.made) && entries.equals(other.entries);
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
