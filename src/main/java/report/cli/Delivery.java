package report.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The output folders of one build. None appears before all are complete. */
final class Delivery implements Closeable {
  private final Path out;
  private final List<OutputFolder> folders = new ArrayList<>();

  /**
   * A delivery.
   *
   * @param out the folder in which the output folders appear
   */
  Delivery(Path out) {
    this.out = out;
  }

  /**
   * Begins an output folder.
   *
   * @param name its name
   */
  OutputFolder folder(String name) throws IOException {
    OutputFolder folder = new OutputFolder(out.resolve(name));
    folders.add(folder);
    return folder;
  }

  /** Lets all folders appear, one after the other. */
  void publish() throws IOException {
    for (OutputFolder folder : folders) {
      folder.publish();
    }
  }

  /** All files that were written. */
  List<Path> written() {
    return folders.stream().flatMap(folder -> folder.written().stream()).toList();
  }

  @Override
  public void close() throws IOException {
    for (OutputFolder folder : folders) {
      folder.close();
    }
  }
}
