package report.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import report.kept.KeptPieces;
import report.project.Disk;

/** The output folders of one build. None appears before all are complete. */
public final class Delivery implements Closeable {
  private final Path out;
  private final boolean force;
  private final FolderLock lock;
  private final DiskSync sync;
  private final BuildListener listener;
  private final ShutdownGuard guard = new ShutdownGuard(this::undo);
  private Optional<String> tool = Optional.empty();
  private Optional<Path> cache = Optional.empty();
  private boolean published;
  private final Set<String> damaged = new HashSet<>();
  private final List<OutputFolder> folders = new ArrayList<>();

  private Delivery(Path out, boolean force, FolderLock lock, BuildListener listener, Disk disk) {
    this.out = out;
    this.force = force;
    this.lock = lock;
    this.listener = listener;
    this.sync = new DiskSync(disk);
  }

  /**
   * Starts a delivery. Waits while another process delivers into the same folder. If the process is
   * terminated before everything is published, nothing appears and nothing is left behind.
   *
   * @param out the folder of the output folders; it need not exist
   * @param force whether to replace files that are in the way and were not written by a build
   * @param listener is notified of waiting, and of early termination
   * @return the delivery
   * @throws IOException if nothing can be written there
   */
  public static Delivery into(Path out, boolean force, BuildListener listener) throws IOException {
    return into(out, force, listener, Disk.REAL);
  }

  /** Like the other method, with a disk provided by a test. */
  static Delivery into(Path out, boolean force, BuildListener listener, Disk disk)
      throws IOException {
    return new Delivery(out, force, FolderLock.take(out, listener::waits), listener, disk);
  }

  /**
   * Sets the digest of the tool. From now on, files that the same tool created from the same inputs
   * are reused, unless this delivery is forced.
   *
   * @param maker the digest of the tool
   */
  public void usingTool(String maker) {
    usingTool(maker, Optional.empty());
  }

  /**
   * Sets the digest of the tool, as the other method, and a cache.
   *
   * @param maker the digest of the tool
   * @param pieces the folder of what is cached beside files; empty if nothing is
   */
  public void usingTool(String maker, Optional<Path> pieces) {
    tool = Optional.of(maker);
    cache = pieces;
  }

  /**
   * Opens what is cached for a folder. A delivery that is forced uses nothing of it.
   *
   * @param folder the folder that they belong to
   * @return the pieces that the same tool kept for that folder
   */
  public KeptPieces pieces(Path folder) {
    return tool.filter(maker -> !force)
        .map(maker -> KeptPieces.of(cache, folder, maker))
        .orElseGet(KeptPieces::none);
  }

  /**
   * Checks whether an earlier build produced exactly the requested output and it still exists. If
   * so, the remains of killed builds are removed.
   *
   * @param fingerprint the digest of all inputs of the outputs
   * @param names the names of the output folders
   * @param parts the parts to be built
   * @return its files; empty if anything is missing or different
   * @throws IOException if a folder cannot be read
   */
  public Optional<PreviousBuild> earlier(String fingerprint, List<String> names, Set<String> parts)
      throws IOException {
    List<Path> files = new ArrayList<>();
    long warnings = 0;
    for (String name : names) {
      OutputSnapshot snapshot = snapshot(name);
      Optional<BuildStamp> made =
          snapshot.inventory().made().filter(known -> known.from().equals(fingerprint));
      if (made.isEmpty() || !snapshot.isIntact()) {
        return Optional.empty();
      }
      warnings = made.get().warnings();
      snapshot.inventory().entries().stream()
          .filter(entry -> parts.contains(entry.part()))
          .forEach(entry -> files.add(snapshot.target().resolve(entry.path())));
    }
    for (String name : names) {
      FolderSwap.tidy(out.resolve(name), sync);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new PreviousBuild(files, warnings));
  }

  /** The existing state of an output folder; a damaged list is reported once. */
  private OutputSnapshot snapshot(String name) {
    OutputSnapshot snapshot = OutputSnapshot.in(out.resolve(name));
    tellDamage(name, snapshot);
    return snapshot;
  }

  private void tellDamage(String name, OutputSnapshot snapshot) {
    if (snapshot.inventory().isDamaged() && damaged.add(name)) {
      listener.damaged(snapshot.target().resolve(Inventory.FILE));
    }
  }

  /**
   * Records the inputs of the outputs for the next build.
   *
   * @param fingerprint the digest of all inputs
   * @param warnings the number of warnings about it
   */
  public void madeFrom(String fingerprint, long warnings) {
    folders.forEach(folder -> folder.madeFrom(new BuildStamp(fingerprint, warnings)));
  }

  /**
   * Begins an output folder, or continues one.
   *
   * @param name its name
   * @return the folder
   * @throws IOException if it cannot be started
   */
  public OutputFolder folder(String name) throws IOException {
    for (OutputFolder begun : folders) {
      if (begun.before().target().equals(out.resolve(name))) {
        return begun;
      }
    }
    guard.after(() -> folders.add(new OutputFolder(out.resolve(name), force, sync, guard, tool)));
    tellDamage(name, folders.get(folders.size() - 1).before());
    return folders.get(folders.size() - 1);
  }

  /**
   * Lets all folders appear, one after the other.
   *
   * @throws NotOursException if a file is in the way that was not written by a build; nothing
   *     appears then
   * @throws AppearedException if something failed after some folders had appeared
   * @throws IOException if none has; all are then as they were
   */
  public void publish() throws IOException {
    for (OutputFolder folder : folders) {
      folder.complete();
    }
    guard.after(
        () -> {
          publishAll();
          published = true;
        });
  }

  private void publishAll() throws IOException {
    List<Path> appeared = new ArrayList<>();
    for (OutputFolder folder : folders) {
      try {
        folder.publish();
        appeared.add(folder.before().target());
      } catch (AppearedException fault) {
        appeared.addAll(fault.appeared());
        throw new AppearedException(appeared, fault.fault());
      } catch (IOException fault) {
        throw appeared.isEmpty() ? fault : new AppearedException(appeared, fault);
      }
    }
  }

  /**
   * The files written in this delivery.
   *
   * @return their paths relative to the folder as the user named it, in the order they were written
   */
  public List<Path> written() {
    return folders.stream().flatMap(folder -> folder.written().stream()).toList();
  }

  /** Removes everything unpublished and lets other processes deliver. */
  @Override
  public void close() throws IOException {
    guard.afterTheLast(this::remove);
  }

  private void remove() throws IOException {
    List<Closeable> open = new ArrayList<>(folders);
    open.add(lock);
    closeAll(open);
  }

  /** Closes each, even if closing another fails. */
  static void closeAll(List<Closeable> open) throws IOException {
    @Nullable IOException first = null;
    for (Closeable each : open) {
      try {
        each.close();
      } catch (IOException fault) {
        if (first == null) {
          first = fault;
        } else {
          first.addSuppressed(fault);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }

  /** The cleanup if the process is terminated before this is closed. */
  private void undo() {
    try {
      remove();
    } catch (IOException inUse) {
      // The next build removes it.
    }
    if (!published) {
      listener.stopped();
    }
  }
}
