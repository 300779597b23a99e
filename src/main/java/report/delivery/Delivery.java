package report.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** The output folders of one build. None appears before all are complete. */
public final class Delivery implements Closeable {
  private final Path out;
  private final boolean force;
  private final FolderLock lock;
  private final List<OutputFolder> folders = new ArrayList<>();

  private Delivery(Path out, boolean force, FolderLock lock) {
    this.out = out;
    this.force = force;
    this.lock = lock;
  }

  /**
   * Begins a delivery. While another process delivers into the same folder this waits.
   *
   * @param out the folder in which the output folders appear; it need not be there
   * @param force whether to replace files that are in the way and not of a build's making
   * @param waiting is told the number of the other process before the wait, 0 if it is not known
   * @return the delivery
   * @throws IOException if nothing can be written there
   */
  public static Delivery into(Path out, boolean force, LongConsumer waiting) throws IOException {
    return new Delivery(out, force, FolderLock.take(out, waiting));
  }

  /**
   * Begins an output folder.
   *
   * @param name its name
   * @return the folder
   * @throws IOException if it cannot be begun
   */
  public OutputFolder folder(String name) throws IOException {
    OutputFolder folder = new OutputFolder(out.resolve(name), force);
    folders.add(folder);
    return folder;
  }

  /**
   * Lets all folders appear, one after the other.
   *
   * @throws NotOursException if a file is in the way that no build wrote; nothing appears then
   * @throws IOException if a folder cannot appear; it is then as it was, and so are those after it
   */
  public void publish() throws IOException {
    for (OutputFolder folder : folders) {
      folder.complete();
    }
    for (OutputFolder folder : folders) {
      folder.publish();
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
    try {
      for (OutputFolder folder : folders) {
        folder.close();
      }
    } finally {
      lock.close();
    }
  }
}
