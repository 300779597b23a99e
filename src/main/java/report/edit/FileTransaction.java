package report.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import report.project.ChangedFileException;
import report.project.OutputFile;
import report.project.PendingWrite;
import report.project.ProjectFiles;

/**
 * New texts of several files, which take their places together or not at all.
 *
 * <p>What is promised: each file holds its old bytes or its new ones at any moment, whatever ends
 * the process. A fault, at whichever file, leaves all of them as they were. A file that somebody
 * changed since its text was read is not replaced, and then nothing is. What is not promised: a
 * process that is killed, or a machine that stops, in the instant between the first and the last
 * renaming leaves some files new and others old, each of them whole. Nor can a file be watched
 * between the look whether it is still the same and its replacement.
 */
public final class FileTransaction {
  private final ProjectFiles project;
  private final Map<Path, byte[]> before = new TreeMap<>();
  private final Map<Path, byte[]> after = new TreeMap<>();

  /**
   * A transaction in which nothing changes yet.
   *
   * @param project the files as they are
   */
  public FileTransaction(ProjectFiles project) {
    this.project = project;
  }

  /**
   * What a file is to hold, or what it holds if it is not to change.
   *
   * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
   * @throws IOException if it cannot be read
   */
  public String text(Path file) throws IOException {
    byte @Nullable [] fresh = after.get(file);
    byte[] bytes = fresh != null ? fresh : old(file);
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private byte[] old(Path file) throws IOException {
    byte @Nullable [] known = before.get(file);
    byte[] bytes = known != null ? known : project.bytes(file);
    before.put(file, bytes);
    return bytes;
  }

  /**
   * Lets a file hold another text.
   *
   * @param file a file whose {@link #text} the new one was made from
   * @param text the new text
   * @throws IOException if the file cannot be read
   */
  public void put(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Arrays.equals(old(file), bytes)) {
      after.remove(file);
    } else {
      after.put(file, bytes);
    }
  }

  /**
   * Lets a file hold another text than one that was read from it elsewhere.
   *
   * @param file the file
   * @param old what the new text was made from
   * @param text the new text
   */
  public void replace(Path file, String old, String text) {
    before.put(file, old.getBytes(StandardCharsets.UTF_8));
    after.put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Lets there be a new file, and the folders it lies in.
   *
   * @param file a file that is not there
   * @param text what it is to hold
   */
  public void create(Path file, String text) {
    create(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Lets there be a new file, and the folders it lies in.
   *
   * @param file a file that is not there
   * @param bytes what it is to hold
   */
  public void create(Path file, byte[] bytes) {
    after.put(file, bytes.clone());
  }

  /**
   * What files are to hold, to be checked before they do, as {@link ProjectFiles#with} takes it.
   */
  public Map<Path, byte[]> drafts() {
    return new TreeMap<>(after);
  }

  /**
   * Puts all texts in their places, or none.
   *
   * @throws ChangedFileException if a file holds no longer what its new text was made from
   * @throws FileAlreadyExistsException if a file that was to be new is there
   * @throws IOException if a file cannot be written; all are then as they were, but for those that
   *     a suppressed fault names, which could not be put back
   */
  public void commit() throws IOException {
    commit(target -> {});
  }

  /**
   * As {@link #commit()}.
   *
   * @param onPublish is told of each file before it is replaced
   */
  void commit(Consumer<Path> onPublish) throws IOException {
    Map<Path, Staged> staged = new TreeMap<>();
    try {
      for (Path file : after.keySet()) {
        stage(file, staged);
      }
      for (Path file : after.keySet()) {
        checkUnchanged(file);
      }
      publish(staged.values(), onPublish);
    } finally {
      for (Staged each : staged.values()) {
        each.write().close();
      }
    }
  }

  /** A file, and its new bytes beside it. */
  private record Staged(Path file, PendingWrite write) {}

  /** Links can give one file two names: then both have to say the same. */
  private void stage(Path file, Map<Path, Staged> staged) throws IOException {
    PendingWrite write = output(file).stage(Objects.requireNonNull(after.get(file)));
    @Nullable Staged other = staged.putIfAbsent(write.target(), new Staged(file, write));
    if (other != null) {
      write.close();
      if (!Arrays.equals(after.get(other.file()), after.get(file))) {
        throw new ChangedFileException(file);
      }
    }
  }

  private OutputFile output(Path file) throws IOException {
    OutputFile output = OutputFile.of(project, file);
    if (!before.containsKey(file) && !output.isAbsent()) {
      throw new FileAlreadyExistsException(file.toString());
    }
    return output;
  }

  private void checkUnchanged(Path file) throws IOException {
    byte @Nullable [] old = before.get(file);
    if (old == null) {
      output(file);
    } else if (!Arrays.equals(project.bytes(file), old)) {
      throw new ChangedFileException(file);
    }
  }

  private void publish(Collection<Staged> staged, Consumer<Path> onPublish) throws IOException {
    Deque<Staged> tried = new ArrayDeque<>();
    try {
      for (Staged each : staged) {
        tried.push(each);
        onPublish.accept(each.file());
        each.write().publish();
      }
    } catch (IOException | RuntimeException fault) {
      tried.forEach(each -> undo(each, fault));
      throw fault;
    }
  }

  private void undo(Staged each, Exception fault) {
    byte @Nullable [] old = before.get(each.file());
    try {
      if (each.write().isPublished() && old != null) {
        OutputFile.of(project, each.file()).write(old);
      } else if (each.write().isPublished()) {
        each.write().withdraw();
      }
    } catch (IOException stays) {
      fault.addSuppressed(stays);
    }
  }
}
