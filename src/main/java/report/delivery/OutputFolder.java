package report.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import report.kept.KeptPieces;
import report.output.Outlet;
import report.output.Sha256;

/**
 * The output folder of one book, which appears as a whole or not at all.
 *
 * <p>Files are collected in a hidden folder next to the target. Completing it adds the other files
 * of the target; publishing replaces the target. Closing removes everything unpublished; the target
 * is then unchanged.
 *
 * <p>A file of an earlier build with the same inputs is reused without being rebuilt.
 *
 * <p>A folder consists of parts, such as its pages and its workbooks. All files of a part that is
 * rebuilt are replaced or, if they are no longer part of the output, removed; other parts are kept,
 * and so are all files that were not written by a build.
 */
public final class OutputFolder implements Closeable {
  private final OutputSnapshot before;
  private final FolderSwap swap;
  private final boolean force;
  private final ShutdownGuard guard;
  private final Optional<String> tool;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Set<String> carried = ConcurrentHashMap.newKeySet();
  private KeptPieces pieces = KeptPieces.none();
  private boolean isKeeping;
  private boolean changed = true;
  private Optional<BuildStamp> made = Optional.empty();

  /**
   * Begins an output.
   *
   * @param target the output folder, as the user named it
   * @param force whether to replace files that are in the way and were not written by a build
   * @param sync ensures that the folder is on disk before it appears
   * @param guard the shutdown guard
   * @param tool the digest of the tool, without which no file of an earlier build is considered
   *     current
   * @throws IOException if nothing can be written there
   */
  OutputFolder(
      Path target, boolean force, DiskSync sync, ShutdownGuard guard, Optional<String> tool)
      throws IOException {
    this.swap = FolderSwap.begin(target, sync);
    this.before = OutputSnapshot.in(target);
    this.force = force;
    this.guard = guard;
    this.tool = tool;
  }

  /**
   * Starts a part, or continues one. Parts can be written in parallel.
   *
   * @param name its name, in lowercase
   * @return the target of its files
   */
  public Outlet part(String name) {
    return parts.computeIfAbsent(name, Part::new);
  }

  /**
   * Sets what is kept of parts of files. New ones are kept when the folder has appeared.
   *
   * @param kept what earlier builds kept
   */
  public void keeping(KeptPieces kept) {
    pieces = kept;
    isKeeping = true;
  }

  /**
   * Whether it is set what is kept of parts of files.
   *
   * @return whether it is
   */
  public boolean isKeeping() {
    return isKeeping;
  }

  /** The state of the folder when this was created. */
  OutputSnapshot before() {
    return before;
  }

  /**
   * How large the files of the output are: those written so far, and those of earlier builds that
   * stay because their parts are not rebuilt.
   *
   * @return their sizes in bytes by their paths
   * @throws IOException if a file of an earlier build cannot be read
   */
  public Map<String, Long> sizes() throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    for (Entry entry : before.inventory().entries()) {
      if (!parts.containsKey(entry.part()) && before.holds(entry)) {
        sizes.put(entry.path(), entry.size());
      }
    }
    parts
        .values()
        .forEach(part -> part.entries.forEach(entry -> sizes.put(entry.path(), entry.size())));
    return sizes;
  }

  /** Records the inputs of the output. */
  void madeFrom(BuildStamp fingerprint) {
    made = Optional.of(fingerprint);
  }

  /** One part, in the order of its files. */
  private final class Part implements Outlet {
    private final String name;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A file that was declared reusable is kept, whatever happens to it in the meantime: nothing
     * rebuilt it.
     */
    private final Map<String, Entry> promised = new ConcurrentHashMap<>();

    Part(String name) {
      this.name = name;
    }

    /**
     * {@inheritDoc}
     *
     * <p>The bytes of all but the largest files are complete before the first is written to disk.
     *
     * @throws IllegalArgumentException if the path leads outside the folder
     */
    @Override
    public void file(String path, Content content) throws IOException {
      entries.add(written(path, content));
    }

    private Entry written(String path, Content content) throws IOException {
      try (StagedFile file = new StagedFile(swap.stage(), path, guard)) {
        content.writeTo(file);
        Entry entry = file.end(name);
        if (force ? before.holds(entry) : before.isUpToDate(entry)) {
          file.drop();
          carry(path);
        } else {
          file.keep();
        }
        return entry;
      }
    }

    private void carry(String path) throws IOException {
      carried.add(path);
      guard.after(() -> swap.stage().carry(before.target(), path));
    }

    @Override
    public KeptPieces pieces() {
      return pieces;
    }

    @Override
    public boolean isUpToDate(String path, String from) throws IOException {
      return kept(path, from) != null;
    }

    private @Nullable Entry kept(String path, String from) throws IOException {
      if (!force && tool.isPresent() && !promised.containsKey(path)) {
        before
            .madeOf(name, path, byTool(tool.get(), from))
            .ifPresent(entry -> promised.put(path, entry));
      }
      return promised.get(path);
    }

    @Override
    public void file(String path, String from, Content content) throws IOException {
      @Nullable Entry kept = kept(path, from);
      if (kept != null) {
        carry(path);
        entries.add(kept);
      } else {
        Entry entry = written(path, content);
        entries.add(tool.map(maker -> entry.made(byTool(maker, from))).orElse(entry));
      }
    }
  }

  /** The inputs of a file, including the tool that creates it. */
  private static String byTool(String tool, String from) {
    return Sha256.of((tool + from).getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Adds the other files of the target, and waits until everything is on disk. An unchanged output
   * needs none of this.
   *
   * @throws NotOursException if a file is in the way that was not written by a build
   * @throws IOException if that cannot be copied
   */
  void complete() throws IOException {
    List<Entry> entries = new ArrayList<>();
    parts.values().forEach(part -> entries.addAll(part.entries));
    Set<String> ours = new HashSet<>();
    Set<String> gone = new HashSet<>(Set.of(Inventory.FILE));
    for (Entry entry : before.inventory().entries()) {
      boolean isOurs = carried.contains(entry.path()) || before.holds(entry);
      if (isOurs) {
        ours.add(entry.path());
      }
      if (isOurs && parts.containsKey(entry.part())) {
        gone.add(entry.path());
      } else if (isOurs) {
        entries.add(entry);
      }
    }
    Inventory inventory = new Inventory(made, entries);
    if (!force) {
      before.refuseToReplaceFilesOfOthers(inventory, ours);
    }
    changed = !before.isAs(inventory);
    if (changed) {
      guard.after(
          () -> {
            swap.stage().write(Inventory.FILE, inventory.bytes());
            before.carryOthers(swap.stage(), gone);
            swap.stage().finish();
          });
    }
  }

  /**
   * Lets the output appear. If it equals the target, the target is left alone.
   *
   * @throws AppearedException if it did, and something failed after that
   * @throws IOException if it could not; the target is then unchanged
   */
  void publish() throws IOException {
    if (changed) {
      swap.publish();
    }
    pieces.save();
  }

  /** The files written to this folder, relative to the target as the user named it. */
  List<Path> written() {
    return parts.values().stream()
        .flatMap(part -> part.entries.stream())
        .map(entry -> before.target().resolve(entry.path()))
        .toList();
  }

  @Override
  public void close() throws IOException {
    swap.close();
  }
}
