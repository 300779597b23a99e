package report.delivery;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import report.output.Sha256;
import report.project.OutputFile;

/** The state of an output folder before a build. */
final class OutputSnapshot {
  private static final String NO_FILE = "";

  private final Path target;
  private final Inventory inventory;
  private final FileTime listed;
  private final Map<String, Entry> entries;
  private final Map<String, String> digests = new ConcurrentHashMap<>();

  private OutputSnapshot(Path target, FileTime listed, Inventory inventory) {
    this.target = target;
    this.listed = listed;
    this.inventory = inventory;
    this.entries =
        inventory.entries().stream()
            .collect(Collectors.toMap(Entry::path, entry -> entry, (first, again) -> first));
  }

  /**
   * Looks at a folder.
   *
   * @param target the folder as the user named it; it need not exist
   */
  static OutputSnapshot in(Path target) {
    return new OutputSnapshot(target, listed(target.resolve(Inventory.FILE)), Inventory.in(target));
  }

  /** When the inventory was written; long ago if unknown, so that all files are newer. */
  private static FileTime listed(Path inventory) {
    try {
      return Files.getLastModifiedTime(inventory);
    } catch (IOException absent) {
      return FileTime.fromMillis(Long.MIN_VALUE);
    }
  }

  /** The folder as the user named it. */
  Path target() {
    return target;
  }

  /** The files that builds wrote into it. */
  Inventory inventory() {
    return inventory;
  }

  /** Whether the file of an entry exists with exactly these bytes. */
  boolean holds(Entry entry) throws IOException {
    return digest(entry.path()).equals(entry.digest());
  }

  /**
   * The entry of a file of a part, if its inputs are the same and it is unchanged. A possibly
   * damaged inventory is not used.
   */
  Optional<Entry> madeOf(String part, String path, String from) throws IOException {
    @Nullable Entry entry = inventory.made().isPresent() ? entries.get(path) : null;
    return entry != null
            && entry.part().equals(part)
            && entry.from().equals(Optional.of(from))
            && isUpToDate(entry)
        ? Optional.of(entry)
        : Optional.empty();
  }

  /** The digest of an existing file, as first read; a link has none. */
  private String digest(String path) throws IOException {
    @Nullable String known = digests.get(path);
    if (known == null) {
      Path file = target.resolve(path);
      known = Files.isRegularFile(file, NOFOLLOW_LINKS) ? Sha256.of(file) : NO_FILE;
      digests.put(path, known);
    }
    return known;
  }

  /** Whether the file of an entry exists with these bytes, judging by its time and length. */
  boolean isUpToDate(Entry entry) throws IOException {
    @Nullable Entry listed = entries.get(entry.path());
    boolean isListed = listed != null && listed.digest().equals(entry.digest());
    return (isListed && looksLike(entry)) || holds(entry);
  }

  /**
   * Whether a file is older than the inventory and has the recorded length, so that it need not be
   * read.
   */
  private boolean looksLike(Entry entry) {
    try {
      BasicFileAttributes file =
          Files.readAttributes(
              target.resolve(entry.path()), BasicFileAttributes.class, NOFOLLOW_LINKS);
      return file.isRegularFile()
          && file.size() == entry.size()
          && file.lastModifiedTime().compareTo(listed) <= 0;
    } catch (IOException absent) {
      return false;
    }
  }

  /** Whether builds wrote exactly these files, and each is unchanged. */
  boolean isAs(Inventory other) throws IOException {
    if (!inventory.saysAs(other)) {
      return false;
    }
    for (Entry entry : other.entries()) {
      if (!holds(entry)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all files written by builds exist and are unchanged, judging by times and lengths. */
  boolean isIntact() throws IOException {
    for (Entry entry : inventory.entries()) {
      if (!isUpToDate(entry)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Finds files that would be replaced although they are not as written by a build.
   *
   * @param fresh the expected content
   * @param ours the paths of files that are as written by a build
   * @throws NotOursException for the first of them
   */
  void refuseToReplaceFilesOfOthers(Inventory fresh, Set<String> ours) throws IOException {
    for (Entry entry : fresh.entries()) {
      Path file = target.resolve(entry.path());
      boolean isFile =
          Files.exists(file, NOFOLLOW_LINKS) && !Files.isDirectory(file, NOFOLLOW_LINKS);
      if (isFile && !ours.contains(entry.path()) && !holds(entry)) {
        throw new NotOursException(file, entries.containsKey(entry.path()));
      }
    }
  }

  /**
   * Moves files that were not written by a build into the folder that replaced this one, unless
   * they exist there: someone added them in the meantime.
   *
   * @return whether there were any
   */
  boolean rescueOthers(Path successor) throws IOException {
    boolean moved = false;
    Set<String> listed = inventory.paths();
    try (Stream<Path> files = Files.walk(target)) {
      for (Path file : files.filter(file -> !Files.isDirectory(file, NOFOLLOW_LINKS)).toList()) {
        String path = target.relativize(file).toString().replace('\\', '/');
        Path place = successor.resolve(path);
        if (!path.equals(Inventory.FILE)
            && !listed.contains(path)
            && Files.notExists(place, NOFOLLOW_LINKS)) {
          refuseLinks(successor, place);
          Files.createDirectories(place.resolveSibling(""));
          Files.move(file, place);
          moved = true;
        }
      }
    }
    return moved;
  }

  /** A folder on the path that is a link may lead anywhere. */
  private static void refuseLinks(Path root, Path place) throws IOException {
    Path folder = place.resolveSibling("");
    for (Path each = folder; !each.equals(root); each = each.resolveSibling("")) {
      if (Files.isSymbolicLink(each)) {
        throw new FileAlreadyExistsException(each.toString());
      }
    }
  }

  /**
   * Adds missing files to a staging folder, and sets the permissions that folders have here.
   *
   * @param without the paths to leave out
   */
  void carryOthers(StagingFolder stage, Set<String> without) throws IOException {
    if (!Files.isDirectory(target)) {
      return;
    }
    Path root = target.toRealPath();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            stage.folder(root.relativize(folder).toString());
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = root.relativize(file).toString();
            if (!without.contains(path.replace('\\', '/'))) {
              stage.carry(root, path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path left, @Nullable IOException fault)
              throws IOException {
            if (fault != null) {
              throw fault;
            }
            OutputFile.copyRights(left, stage.folder().resolve(root.relativize(left).toString()));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
