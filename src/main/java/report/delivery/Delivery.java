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
import report.project.Disk;

/** The output folders of one build. None appears before all are complete. */
public final class Delivery implements Closeable {
  private final Path out;
  private final boolean force;
  private final FolderLock lock;
  private final Forcing forcing;
  private final Onlooker onlooker;
  private final Ending ending = new Ending(this::undo);
  private Optional<String> tool = Optional.empty();
  private boolean published;
  private final Set<String> damaged = new HashSet<>();
  private final List<OutputFolder> folders = new ArrayList<>();

  private Delivery(Path out, boolean force, FolderLock lock, Onlooker onlooker, Disk disk) {
    this.out = out;
    this.force = force;
    this.lock = lock;
    this.onlooker = onlooker;
    this.forcing = new Forcing(disk);
  }

  /**
   * Begins a delivery. While another process delivers into the same folder this waits. If the
   * process is told to end before all is published, nothing appears and nothing is left behind.
   *
   * @param out the folder in which the output folders appear; it need not be there
   * @param force whether to replace files that are in the way and not of a build's making
   * @param onlooker is told of a wait, and of an end that came too early
   * @return the delivery
   * @throws IOException if nothing can be written there
   */
  public static Delivery into(Path out, boolean force, Onlooker onlooker) throws IOException {
    return into(out, force, onlooker, Disk.REAL);
  }

  /** As the other, onto a disk of which a test knows what it has. */
  static Delivery into(Path out, boolean force, Onlooker onlooker, Disk disk) throws IOException {
    return new Delivery(out, force, FolderLock.take(out, onlooker::waits), onlooker, disk);
  }

  /**
   * Says what makes the outputs. From now on files that the same tool made of the same are taken
   * over, unless this delivery is forced.
   *
   * @param maker the digest of the tool
   */
  public void usingTool(String maker) {
    tool = Optional.of(maker);
  }

  /**
   * Looks whether an earlier build made just what is to be made now, and it is still there. If so,
   * what builds that were killed left beside it is removed.
   *
   * @param ingredients the digest of all that the outputs depend on
   * @param names the names of the output folders
   * @param parts the parts that are to be made
   * @return what it made; nothing if anything is missing or different
   * @throws IOException if a folder cannot be read
   */
  public Optional<Earlier> earlier(String ingredients, List<String> names, Set<String> parts)
      throws IOException {
    List<Path> files = new ArrayList<>();
    long warnings = 0;
    for (String name : names) {
      Standing standing = standing(name);
      Optional<Made> made =
          standing.inventory().made().filter(known -> known.from().equals(ingredients));
      if (made.isEmpty() || !standing.isIntact()) {
        return Optional.empty();
      }
      warnings = made.get().warnings();
      standing.inventory().entries().stream()
          .filter(entry -> parts.contains(entry.part()))
          .forEach(entry -> files.add(standing.target().resolve(entry.path())));
    }
    for (String name : names) {
      FolderSwap.tidy(out.resolve(name), forcing);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Earlier(files, warnings));
  }

  /** What stands in the place of an output folder; that its list is damaged is said once. */
  private Standing standing(String name) {
    Standing standing = Standing.in(out.resolve(name));
    tellDamage(name, standing);
    return standing;
  }

  private void tellDamage(String name, Standing standing) {
    if (standing.inventory().isDamaged() && damaged.add(name)) {
      onlooker.damaged(standing.target().resolve(Inventory.FILE));
    }
  }

  /**
   * Says what the outputs are made from, for the next build to know.
   *
   * @param ingredients the digest of all that they depend on
   * @param warnings how many warnings there are about it
   */
  public void madeFrom(String ingredients, long warnings) {
    folders.forEach(folder -> folder.madeFrom(new Made(ingredients, warnings)));
  }

  /**
   * Begins an output folder.
   *
   * @param name its name
   * @return the folder
   * @throws IOException if it cannot be begun
   */
  public OutputFolder folder(String name) throws IOException {
    ending.after(
        () -> folders.add(new OutputFolder(out.resolve(name), force, forcing, ending, tool)));
    tellDamage(name, folders.get(folders.size() - 1).before());
    return folders.get(folders.size() - 1);
  }

  /**
   * Lets all folders appear, one after the other.
   *
   * @throws NotOursException if a file is in the way that no build wrote; nothing appears then
   * @throws AppearedException if something failed when some folders had appeared
   * @throws IOException if none has; all are then as they were
   */
  public void publish() throws IOException {
    for (OutputFolder folder : folders) {
      folder.complete();
    }
    ending.after(
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
   * The files that were given to this delivery.
   *
   * @return their paths as the user named the folder, in the order they came
   */
  public List<Path> written() {
    return folders.stream().flatMap(folder -> folder.written().stream()).toList();
  }

  /** Removes what was not published and lets others deliver. */
  @Override
  public void close() throws IOException {
    ending.afterTheLast(this::remove);
  }

  private void remove() throws IOException {
    List<Closeable> open = new ArrayList<>(folders);
    open.add(lock);
    closeAll(open);
  }

  /** Closes each, whatever becomes of the others. */
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

  /** What is done if the process is told to end before this is closed. */
  private void undo() {
    try {
      remove();
    } catch (IOException inUse) {
      // The next build removes it.
    }
    if (!published) {
      onlooker.stopped();
    }
  }
}
