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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import report.output.Outlet;
import report.output.Sha256;

/**
 * The output folder of one book, which appears whole or not at all.
 *
 * <p>Files are collected in a hidden folder beside the target. Completing it adds what the target
 * holds besides; publishing lets it take the place of the target. Closing removes what was not
 * published; the target is then as it was.
 *
 * <p>A file of an earlier build that was made of the same is taken over without being made again.
 *
 * <p>A folder consists of parts, such as its pages and its workbooks. Of the parts that are made
 * again all files are replaced, and those that are not made any more are removed; the other parts
 * stay, and so does every file that no build wrote.
 */
public final class OutputFolder implements Closeable {
  private final Standing before;
  private final FolderSwap swap;
  private final boolean force;
  private final Ending ending;
  private final Optional<String> tool;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Set<String> carried = ConcurrentHashMap.newKeySet();
  private boolean changed = true;
  private Optional<Made> made = Optional.empty();

  /**
   * Begins an output.
   *
   * @param target the folder to appear, as the user named it
   * @param force whether to replace files that are in the way and not of a build's making
   * @param forcing what sees to it that the disk has the folder before it appears
   * @param ending what the end of the process waits for
   * @param tool the digest of what makes the output, without which no file of an earlier build is
   *     held to be what would be made now
   * @throws IOException if nothing can be written there
   */
  OutputFolder(Path target, boolean force, Forcing forcing, Ending ending, Optional<String> tool)
      throws IOException {
    this.swap = FolderSwap.begin(target, forcing);
    this.before = Standing.in(target);
    this.force = force;
    this.ending = ending;
    this.tool = tool;
  }

  /**
   * Begins a part, or goes on with one. Parts can be written side by side.
   *
   * @param name its name: small letters
   * @return where its files go
   */
  public Outlet part(String name) {
    return parts.computeIfAbsent(name, Part::new);
  }

  /** The folder as it stood when this was begun. */
  Standing before() {
    return before;
  }

  /** Says what the output is made from. */
  void madeFrom(Made ingredients) {
    made = Optional.of(ingredients);
  }

  /** One part, in the order of its files. */
  private final class Part implements Outlet {
    private final String name;
    private final List<Entry> entries = new ArrayList<>();

    /** What was said to be kept is kept, whatever happens to it meanwhile: nobody made it again. */
    private final Map<String, Entry> promised = new ConcurrentHashMap<>();

    Part(String name) {
      this.name = name;
    }

    /**
     * {@inheritDoc}
     *
     * <p>The bytes of all but the largest files are complete before the first goes to the disk.
     *
     * @throws IllegalArgumentException if the path leads outside the folder
     */
    @Override
    public void file(String path, Content content) throws IOException {
      entries.add(written(path, content));
    }

    private Entry written(String path, Content content) throws IOException {
      try (Draft draft = new Draft(swap.stage(), path, ending)) {
        content.writeTo(draft);
        Entry entry = draft.end(name);
        if (force ? before.holds(entry) : before.isUpToDate(entry)) {
          draft.drop();
          carry(path);
        } else {
          draft.keep();
        }
        return entry;
      }
    }

    private void carry(String path) throws IOException {
      carried.add(path);
      ending.after(() -> swap.stage().carry(before.target(), path));
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

  /** What a file is made of, if the tool that makes it counts too. */
  private static String byTool(String tool, String from) {
    return Sha256.of((tool + from).getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Adds what stays of the target, and waits until the disk has it all. An output that is as it was
   * needs none of that.
   *
   * @throws NotOursException if a file is in the way that no build wrote
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
      ending.after(
          () -> {
            swap.stage().write(Inventory.FILE, inventory.bytes());
            before.carryOthers(swap.stage(), gone);
            swap.stage().finish();
          });
    }
  }

  /**
   * Lets the output appear. If it is as the target was, the target is left alone.
   *
   * @throws AppearedException if it did, and something failed after that
   * @throws IOException if it could not; the target is then as it was
   */
  void publish() throws IOException {
    if (changed) {
      swap.publish();
    }
  }

  /** The files given to this folder, below the target as the user named it. */
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
