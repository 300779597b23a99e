package report.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a project at one point in time. All code that reads, watches, changes or digests
 * files of a project gets them here, so that the results are consistent.
 *
 * <p>Links are followed as long as they lead to something inside the project, or into a folder that
 * the project allows. Circular links, links out of the project, pipes and devices are neither
 * opened nor entered.
 */
public final class ProjectFiles {
  private final Path root;
  private final List<Path> allowed;
  private final Map<Path, byte[]> drafts;

  /** The real paths of folders that were entered; determining them takes most of the time. */
  private final Map<Path, Path> entered = new ConcurrentHashMap<>();

  private ProjectFiles(Path root, List<Path> allowed, Map<Path, byte[]> drafts) {
    this.root = root;
    this.allowed = allowed;
    this.drafts = drafts;
  }

  /**
   * The files of the project that contains a folder.
   *
   * @param folder a folder such as that of plans or of templates
   */
  public static ProjectFiles around(Path folder) {
    return new ProjectFiles(ProjectRoot.of(folder), List.of(), Map.of());
  }

  /**
   * The same, with additional folders that links may lead to.
   *
   * @param folders the folders, absolute or relative to the root of the project; those rejected by
   *     {@link #mayAllow} have no effect
   */
  public ProjectFiles allowing(List<String> folders) {
    List<Path> more = new ArrayList<>(allowed);
    folders.stream()
        .filter(this::mayAllow)
        .map(root::resolve)
        .map(ProjectRoot::real)
        .forEach(more::add);
    return new ProjectFiles(root, List.copyOf(more), drafts);
  }

  /** The same, with the folders that another project allows. */
  public ProjectFiles allowingAs(ProjectFiles other) {
    return new ProjectFiles(root, other.allowed, drafts);
  }

  /**
   * Whether links may lead into a folder. Files by which a system describes itself and its
   * processes can contain secrets, and its devices may be endless.
   *
   * @param folder the folder, relative to the root of the project or not
   */
  public boolean mayAllow(String folder) {
    return ProjectRoot.mayAllow(root, folder);
  }

  /**
   * The same, with some files replaced, or added.
   *
   * @param texts the bytes, by the paths of the files
   */
  public ProjectFiles with(Map<Path, byte[]> texts) {
    Map<Path, byte[]> all = new TreeMap<>(drafts);
    texts.forEach((path, bytes) -> all.put(absolute(path), bytes));
    return new ProjectFiles(root, allowed, all);
  }

  /** The real path of the root folder of the project. */
  public Path root() {
    return root;
  }

  /** The kind of entry at a path. */
  public EntryKind kind(Path path) {
    Path named = absolute(path);
    if (drafts.containsKey(named)) {
      return EntryKind.FILE;
    }
    EntryKind kind = kindOnDisk(named);
    return kind == EntryKind.ABSENT && drafts.keySet().stream().anyMatch(d -> d.startsWith(named))
        ? EntryKind.FOLDER
        : kind;
  }

  /** Whether it is a readable file. */
  public boolean isFile(Path path) {
    return kind(path) == EntryKind.FILE;
  }

  /** Whether it is an accessible folder. */
  public boolean isFolder(Path path) {
    return kind(path) == EntryKind.FOLDER;
  }

  private EntryKind kindOnDisk(Path named) {
    if (entered.containsKey(named)) {
      return EntryKind.FOLDER;
    }
    try {
      BasicFileAttributes there =
          Files.readAttributes(named, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      @Nullable Path above = named.getParent();
      @Nullable Path home = above == null ? null : entered.get(above);
      if (home == null || there.isSymbolicLink()) {
        return behind(named);
      }
      if (there.isDirectory()) {
        entered.put(named, home.resolve(named.getFileName()));
      }
      return EntryKind.of(there);
    } catch (IOException absent) {
      return EntryKind.ABSENT;
    }
  }

  /** The kind of entry that a path really leads to. */
  private EntryKind behind(Path named) {
    try {
      Path real = named.toRealPath();
      if (!holds(real)) {
        return EntryKind.OUTSIDE;
      }
      EntryKind kind =
          EntryKind.of(
              Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
      if (kind == EntryKind.FOLDER && isAround(real, named)) {
        return EntryKind.CIRCLE;
      }
      if (kind == EntryKind.FOLDER) {
        entered.put(named, real);
      }
      return kind;
    } catch (NoSuchFileException toNothing) {
      return EntryKind.ABSENT;
    } catch (FileSystemException circle) {
      return Files.isSymbolicLink(named) ? EntryKind.CIRCLE : EntryKind.ABSENT;
    } catch (IOException unreadable) {
      return EntryKind.ABSENT;
    }
  }

  /** Whether a real path is inside the project, or in a folder that it allows. */
  public boolean holds(Path real) {
    return real.startsWith(root) || allowed.stream().anyMatch(real::startsWith);
  }

  /** Whether a link leads to one of the folders on the path to it. */
  private boolean isAround(Path real, Path named) {
    for (@Nullable Path each = named.getParent(); each != null; each = each.getParent()) {
      Path home = entered.containsKey(each) ? entered.get(each) : ProjectRoot.real(each);
      if (home.startsWith(real)) {
        return true;
      }
      if (home.equals(root)) {
        return false;
      }
    }
    return false;
  }

  /**
   * The content of a folder, sorted by name. Broken links are omitted.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<ProjectFile> in(Path folder) throws IOException {
    Map<String, Path> entries = new TreeMap<>();
    Path named = absolute(folder);
    if (Files.isDirectory(named)) {
      try (Stream<Path> inside = Files.list(folder)) {
        inside.forEach(entry -> entries.put(String.valueOf(entry.getFileName()), entry));
      } catch (UncheckedIOException e) {
        throw new IOException(e);
      }
    }
    for (Path draft : drafts.keySet()) {
      if (draft.startsWith(named) && !draft.equals(named)) {
        String name = draft.getName(named.getNameCount()).toString();
        entries.putIfAbsent(name, folder.resolve(name));
      }
    }
    return entries.values().stream()
        .map(path -> new ProjectFile(path, kind(path)))
        .filter(entry -> entry.kind() != EntryKind.ABSENT)
        .toList();
  }

  /**
   * The content of a folder and of the folders in it, starting with the folder itself. A folder
   * that cannot be read counts as empty: the code that reads its files reports it.
   *
   * @param folder a folder or a file; the result is empty if it does not exist
   * @param depth the maximum depth
   */
  public List<ProjectFile> below(Path folder, int depth) {
    List<ProjectFile> found = new ArrayList<>();
    EntryKind kind = kind(folder);
    if (kind != EntryKind.ABSENT) {
      add(new ProjectFile(folder, kind), depth, found);
    }
    return found;
  }

  private void add(ProjectFile entry, int depth, List<ProjectFile> found) {
    found.add(entry);
    if (entry.kind() == EntryKind.FOLDER && depth > 0) {
      try {
        in(entry.path()).forEach(inner -> add(inner, depth - 1, found));
      } catch (IOException unreadable) {
        // The code that reads its files reports it.
      }
    }
  }

  /**
   * Opens a file.
   *
   * @throws IOException if it is not a readable file
   */
  public InputStream open(Path file) throws IOException {
    byte @Nullable [] draft = drafts.get(absolute(file));
    if (draft != null) {
      return new ByteArrayInputStream(draft);
    }
    if (!isFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    return Files.newInputStream(file);
  }

  /**
   * The content of a file.
   *
   * @throws IOException if it is not a readable file
   */
  public byte[] bytes(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    }
  }

  /** A name in the form in which it is compared: some systems separate letters and their marks. */
  public static String name(Path path) {
    return Normalizer.normalize(String.valueOf(path.getFileName()), Normalizer.Form.NFC);
  }

  /**
   * The entry of a folder with a name, however the system spells it; the plain name if there is
   * none.
   */
  public Path file(Path folder, String name) {
    Path plain = folder.resolve(name);
    if (name.chars().allMatch(c -> c < 0x80) || kind(plain) != EntryKind.ABSENT) {
      return plain;
    }
    try {
      return in(folder).stream()
          .map(ProjectFile::path)
          .filter(path -> name(path).equals(Normalizer.normalize(name, Normalizer.Form.NFC)))
          .min(Comparator.naturalOrder())
          .orElse(plain);
    } catch (IOException unreadable) {
      return plain;
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
