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
 * The files that a project consists of, at one moment. Whoever reads, watches, changes or digests
 * files of a project asks here which there are, so that all agree.
 *
 * <p>Links are followed as long as they lead to something in the project, or into a folder that the
 * project allows besides. Links in circles, links out of the project, pipes and devices are neither
 * opened nor entered.
 */
public final class ProjectFiles {
  private final Path root;
  private final List<Path> allowed;
  private final Map<Path, byte[]> drafts;

  /** Where folders that were entered really lie; to find that out takes longer than all else. */
  private final Map<Path, Path> entered = new ConcurrentHashMap<>();

  private ProjectFiles(Path root, List<Path> allowed, Map<Path, byte[]> drafts) {
    this.root = root;
    this.allowed = allowed;
    this.drafts = drafts;
  }

  /**
   * The files of the project that a folder belongs to.
   *
   * @param folder a folder such as that of plans or of templates
   */
  public static ProjectFiles around(Path folder) {
    return new ProjectFiles(ProjectRoot.of(folder), List.of(), Map.of());
  }

  /**
   * The same, where links may lead into some folders outside too.
   *
   * @param folders the folders, relative to the root of the project or not; those that {@link
   *     #mayAllow} refuses change nothing
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

  /** The same, where links may lead into the folders that another project allows. */
  public ProjectFiles allowingAs(ProjectFiles other) {
    return new ProjectFiles(root, other.allowed, drafts);
  }

  /**
   * Whether links may be let into a folder. What a system says about itself and its processes can
   * hold secrets, and its devices may be read without end.
   *
   * @param folder the folder, relative to the root of the project or not
   */
  public boolean mayAllow(String folder) {
    return ProjectRoot.mayAllow(root, folder);
  }

  /**
   * The same, with texts in the place of what files hold, and of files that are not there.
   *
   * @param texts the bytes, by the paths of the files
   */
  public ProjectFiles with(Map<Path, byte[]> texts) {
    Map<Path, byte[]> all = new TreeMap<>(drafts);
    texts.forEach((path, bytes) -> all.put(absolute(path), bytes));
    return new ProjectFiles(root, allowed, all);
  }

  /** The real path of the folder that the project lies in. */
  public Path root() {
    return root;
  }

  /** What stands under a path. */
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

  /** Whether that is a file that may be read. */
  public boolean isFile(Path path) {
    return kind(path) == EntryKind.FILE;
  }

  /** Whether that is a folder that may be entered. */
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

  /** What stands where a path really leads. */
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

  /** Whether a path lies in the project, or in what it allows; the path is a real one. */
  public boolean holds(Path real) {
    return real.startsWith(root) || allowed.stream().anyMatch(real::startsWith);
  }

  /** Whether a link leads to a folder through which one came to it. */
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
   * What lies in a folder, in the order of the names. Links to nothing are left out.
   *
   * @throws IOException if the folder cannot be looked into
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
   * All that lies in a folder and the folders in it, the folder itself first. A folder that cannot
   * be looked into counts as empty: whoever reads its files says so.
   *
   * @param folder a folder or a file; of one that is not there nothing is given
   * @param depth how many folders deep to look
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
        // Whoever reads its files says so.
      }
    }
  }

  /**
   * Opens a file.
   *
   * @throws IOException if it is none that may be read
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
   * What a file holds.
   *
   * @throws IOException if it is none that may be read
   */
  public byte[] bytes(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    }
  }

  /** A name as it is compared: some systems take the marks of letters apart. */
  public static String name(Path path) {
    return Normalizer.normalize(String.valueOf(path.getFileName()), Normalizer.Form.NFC);
  }

  /**
   * The entry of a folder that has a name, however a system spells it; the plain name where there
   * is none.
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
