package report.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import report.project.Destination;
import report.project.Interruption;
import report.project.OutputFile;

/**
 * Lets only one process at a time write to a folder. The system releases the lock of a process that
 * was killed, so no lock is ever left behind; the file may be, but means nothing.
 */
final class FolderLock implements Closeable {
  /** The locked file. It contains the process id and is removed at the end. */
  static final String FILE = ".report-lock";

  /** Far after the number, which others may read while the lock is held. */
  private static final long LOCKED = Long.MAX_VALUE - 1;

  /** The maximum number of digits of a process id. */
  private static final int LONGEST_NUMBER = 18;

  /** The folders held by this process: file locks only work between processes. */
  private static final Set<Path> HELD = new HashSet<>();

  private final Path folder;
  private final Path file;
  private final FileChannel channel;
  private final boolean made;

  private FolderLock(Path folder, FileChannel channel, boolean made) {
    this.folder = folder;
    this.file = folder.resolve(FILE);
    this.channel = channel;
    this.made = made;
  }

  /**
   * Acquires the lock of a folder, after others have released it.
   *
   * @param folder the folder; created if it does not exist
   * @param waiting is notified of the holder before waiting, 0 if unknown
   */
  static FolderLock take(Path folder, LongConsumer waiting) throws IOException {
    Path leads = Destination.of(folder).path();
    boolean made = Files.notExists(leads);
    Files.createDirectories(leads);
    Path real = leads.toRealPath();
    hold(real, waiting);
    try {
      while (true) {
        // The previous holder may have removed the folder it created.
        Files.createDirectories(real);
        @Nullable Object before = key(real.resolve(FILE));
        FileChannel channel = open(folder);
        boolean locked = false;
        try {
          locked = isLocked(channel, before, real.resolve(FILE), waiting);
        } finally {
          if (!locked) {
            channel.close();
          }
        }
        if (locked) {
          return new FolderLock(real, channel, made);
        }
      }
    } catch (IOException | RuntimeException fault) {
      release(real);
      throw fault;
    }
  }

  private static FileChannel open(Path folder) throws IOException {
    Path lock = folder.resolve(FILE);
    if (isOfOthers(lock)) {
      throw new FileAlreadyExistsException(lock.toString());
    }
    try {
      return OutputFile.own(lock).open();
    } catch (AccessDeniedException denied) {
      throw new AccessDeniedException(folder.toString());
    }
  }

  /** Whether a file contains something other than a process id. */
  private static boolean isOfOthers(Path lock) {
    return Files.exists(lock, LinkOption.NOFOLLOW_LINKS)
        && Files.isReadable(lock)
        && OutputFile.read(lock, LONGEST_NUMBER)
            .map(held -> new String(held, StandardCharsets.US_ASCII))
            .filter(held -> held.matches("\\d*"))
            .isEmpty()
        && Files.exists(lock, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Acquires the lock and checks that it belongs to the existing file, because the previous holder
   * removes the file.
   *
   * <p>On Unix, a process loses its lock as soon as it closes the file anywhere, so nothing may
   * read it any more. The key identifies the file: if it was the same before the file was opened
   * and now, no other file replaced it, because an open file keeps its key.
   */
  private static boolean isLocked(
      FileChannel channel, @Nullable Object before, Path file, LongConsumer waiting)
      throws IOException {
    if (channel.tryLock(LOCKED, 1, false) == null) {
      waiting.accept(number(file));
      channel.lock(LOCKED, 1, false);
    }
    @Nullable Object now = key(file);
    if (now == null || !now.equals(before)) {
      return false;
    }
    byte[] own = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(own));
    return true;
  }

  /** Identifies a file on a system; on systems without file keys, its age. */
  private static @Nullable Object key(Path file) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      @Nullable Object key = attributes.fileKey();
      return key == null ? attributes.creationTime() : key;
    } catch (NoSuchFileException none) {
      return null;
    }
  }

  /** The number in the file; 0 if it contains none. */
  private static long number(Path file) {
    return OutputFile.read(file, LONGEST_NUMBER)
        .map(held -> new String(held, StandardCharsets.US_ASCII))
        .filter(held -> held.matches("\\d+"))
        .map(Long::valueOf)
        .orElse(0L);
  }

  private static void hold(Path folder, LongConsumer waiting) throws IOException {
    synchronized (HELD) {
      boolean told = false;
      while (!HELD.add(folder)) {
        if (!told) {
          waiting.accept(ProcessHandle.current().pid());
          told = true;
        }
        try {
          HELD.wait();
        } catch (InterruptedException ended) {
          throw Interruption.fault(ended);
        }
      }
    }
  }

  private static void release(Path folder) {
    synchronized (HELD) {
      HELD.remove(folder);
      HELD.notifyAll();
    }
  }

  /** Releases the lock; a folder that was created for it and is empty is removed too. */
  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
      if (made && FolderTree.isEmpty(folder)) {
        Files.deleteIfExists(folder);
      }
    } finally {
      channel.close();
      release(folder);
    }
  }
}
