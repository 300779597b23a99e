package report.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import report.document.Outlet;

/**
 * The output folder of one book, which appears whole or not at all.
 *
 * <p>Files are collected in a hidden folder beside the target, on the same file system. Publishing
 * copies to it what the target holds and was not made again, and puts it in the place of the
 * target. Closing removes what was not published; the target is then as it was.
 */
final class OutputFolder implements Outlet, Closeable {
  private final Path target;
  private final FolderSwap swap;
  private final List<Path> written = new ArrayList<>();

  /**
   * Begins an output.
   *
   * @param target the folder to appear, as the user named it
   * @throws IOException if nothing can be written there
   */
  OutputFolder(Path target) throws IOException {
    this.target = target;
    this.swap = FolderSwap.begin(target);
  }

  /**
   * {@inheritDoc}
   *
   * <p>The bytes are complete before the first goes to the disk: a library that meets a full disk
   * in the middle of its own work tells of it in its own way, and not always with an exception.
   *
   * @throws IllegalArgumentException if the path leads outside the folder
   */
  @Override
  public void file(String path, Content content) throws IOException {
    Path file = swap.fresh().resolve(path).normalize();
    if (!file.startsWith(swap.fresh()) || file.equals(swap.fresh())) {
      throw new IllegalArgumentException("outside the output: " + path);
    }
    Files.createDirectories(swap.fresh().resolve(path).getParent());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    Files.write(file, bytes.toByteArray(), StandardOpenOption.CREATE_NEW);
    written.add(target.resolve(path));
  }

  /**
   * Lets the output appear.
   *
   * @throws IOException if it could not; the target is then as it was
   */
  void publish() throws IOException {
    swap.publish();
  }

  /**
   * The files given to this folder.
   *
   * @return their paths below the target as the user named it, in the order they came
   */
  List<Path> written() {
    return List.copyOf(written);
  }

  @Override
  public void close() throws IOException {
    swap.close();
  }
}
