package report.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import report.output.Sha256;

/**
 * A file being written: in memory as long as it is small, otherwise in the staging folder.
 *
 * <p>The error of a full disk is remembered and reported at the end as well, because a library in
 * the middle of its own work may report it in its own way, and not always with an exception.
 */
final class StagedFile extends OutputStream {
  /** The size of the largest file that is held in memory, in bytes. */
  static final int MOST_IN_MEMORY = 4 * 1024 * 1024;

  private static final int PIECE = 1 << 16;

  private final StagingFolder stage;
  private final String path;
  private final ShutdownGuard guard;
  private final MessageDigest digest = Sha256.begin();
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private @Nullable OutputStream file;
  private @Nullable IOException fault;
  private long size;

  /**
   * An empty draft.
   *
   * @param stage its location if it is large
   * @param path its path there
   * @param guard the shutdown guard
   */
  StagedFile(StagingFolder stage, String path, ShutdownGuard guard) {
    this.stage = stage;
    this.path = path;
    this.guard = guard;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  /** Java copies what it passes to the system, so a long text is passed in pieces. */
  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    for (int done = 0; done < length; done += PIECE) {
      piece(bytes, start + done, Math.min(PIECE, length - done));
    }
  }

  private void piece(byte[] bytes, int start, int length) throws IOException {
    digest.update(bytes, start, length);
    size += length;
    try {
      if (file == null && size > MOST_IN_MEMORY) {
        guard.after(this::begin);
      }
      OutputStream begun = file;
      if (begun == null) {
        held.write(bytes, start, length);
      } else {
        guard.after(() -> begun.write(bytes, start, length));
      }
    } catch (IOException refused) {
      fault = stage.named(path, size, refused);
      throw fault;
    }
  }

  private void begin() throws IOException {
    OutputStream begun = stage.open(path);
    file = begun;
    held.writeTo(begun);
    held.reset();
  }

  /**
   * Ends the file.
   *
   * @param part the part of the output it belongs to
   * @return its entry in the inventory
   * @throws IOException if something could not be written
   */
  Entry end(String part) throws IOException {
    close();
    if (fault != null) {
      throw fault;
    }
    return Entry.of(part, path, HexFormat.of().formatHex(digest.digest()), size);
  }

  /** Moves the file to the staging folder, if it is not there yet. */
  void keep() throws IOException {
    guard.after(
        () -> {
          if (file == null) {
            stage.write(path, held.toByteArray());
          } else {
            stage.force(path, size);
          }
        });
  }

  /** Removes the file from the staging folder, if it exists. */
  void drop() throws IOException {
    if (file != null) {
      guard.after(() -> stage.remove(path));
    }
  }

  @Override
  public void close() throws IOException {
    OutputStream begun = file;
    if (begun != null) {
      try {
        guard.after(begun::close);
      } catch (IOException refused) {
        throw stage.named(path, size, refused);
      }
    }
  }
}
