package report.project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that the tool writes: the only way in which it opens anything for writing. Such a file
 * appears as a whole or not at all, even after a power failure. It only replaces regular files and
 * never follows a link out of the project it was named in; pipes and devices are only written to if
 * the user names them.
 */
public final class OutputFile {
  /** An open file of the process, of any kind. */
  private static final Pattern DESCRIPTOR =
      Pattern.compile("/dev/(stdout|stderr|fd/\\d+)|/proc/(self|\\d+)/fd/\\d+");

  private final Path named;
  private final Destination destination;

  private OutputFile(Path named, Destination destination) {
    this.named = named;
    this.destination = destination;
  }

  /**
   * A file that the user names for the output of a command.
   *
   * @param file the file; pipes and devices are written to directly
   * @param inputs the inputs, which the file must not be
   * @throws RefusedFileException if it is an input or a folder, or leads out of its project
   * @throws IOException if this cannot be determined
   */
  public static OutputFile named(Path file, ProjectInputs inputs) throws IOException {
    if (DESCRIPTOR.matcher(file.toString()).matches()) {
      return new OutputFile(file, new Destination(file, EntryKind.SPECIAL));
    }
    Destination destination = Destination.of(file);
    if (destination.kind() == EntryKind.FOLDER
        || (destination.kind() == EntryKind.FILE && inputs.hold(destination.path()))) {
      throw new RefusedFileException(file, destination.kind());
    }
    return new OutputFile(file, destination);
  }

  /**
   * A file with a name of the tool's choice, in a folder that the user names.
   *
   * @throws RefusedFileException if it is a folder, a pipe or a device, or leads out of its project
   * @throws IOException if this cannot be determined
   */
  public static OutputFile in(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    return regular(file, Destination.of(file));
  }

  /**
   * A file of a project.
   *
   * @throws RefusedFileException if it is a folder, a pipe or a device, or leads out of the project
   * @throws IOException if this cannot be determined
   */
  public static OutputFile of(ProjectFiles project, Path file) throws IOException {
    return regular(file, Destination.in(project, file));
  }

  /**
   * A file that is the tool's own, and no link at all.
   *
   * @throws FileAlreadyExistsException if something other than a file is in its place
   * @throws IOException if this cannot be determined
   */
  public static OutputFile own(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOwn(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    return regular(file, Destination.of(file));
  }

  private static OutputFile regular(Path file, Destination destination)
      throws RefusedFileException {
    if (destination.kind() != EntryKind.FILE && destination.kind() != EntryKind.ABSENT) {
      throw new RefusedFileException(file, destination.kind());
    }
    return new OutputFile(file, destination);
  }

  private static boolean isOwn(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * The content of one of the tool's own files.
   *
   * @param file the file
   * @param most the maximum number of bytes
   * @return empty if it does not exist, is a link or not a regular file, is longer, or cannot be
   *     read
   */
  public static Optional<byte[]> read(Path file, int most) {
    try {
      BasicFileAttributes there =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return there.isRegularFile() && there.size() <= most
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Replaces the content of the file. Permissions are preserved.
   *
   * @throws IOException if writing fails; a regular file is then unchanged
   */
  public void write(byte[] bytes) throws IOException {
    if (destination.kind() == EntryKind.SPECIAL) {
      through(bytes);
      return;
    }
    try (PendingWrite pending = stage(bytes)) {
      pending.publish();
    }
  }

  /**
   * Writes bytes beside the file, to be put in its place together with others. Rights stay as they
   * were. What a run that was killed left there is removed.
   *
   * @throws IOException if they cannot be written; nothing is left of them then
   */
  public PendingWrite stage(byte[] bytes) throws IOException {
    return PendingWrite.beside(destination.path(), bytes);
  }

  /** Whether nothing stands there yet. */
  public boolean isAbsent() {
    return destination.kind() == EntryKind.ABSENT;
  }

  /** Writes to something that cannot be replaced: it stands for a program or a device. */
  private void through(byte[] bytes) throws IOException {
    try (OutputStream out =
        Files.newOutputStream(
            destination.path(), StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      out.write(bytes);
    } catch (FileSystemException named) {
      throw named;
    } catch (IOException fault) {
      throw new FileSystemException(named.toString(), null, fault.getMessage());
    }
  }

  /**
   * Writes a file that does not exist yet.
   *
   * @throws FileAlreadyExistsException if something has its name
   * @throws IOException if writing fails; the file then does not exist
   */
  public void create(byte[] bytes) throws IOException {
    if (destination.kind() != EntryKind.ABSENT) {
      throw new FileAlreadyExistsException(named.toString());
    }
    write(bytes);
  }

  /**
   * Opens one of the tool's own files, or creates it if it does not exist.
   *
   * @throws IOException if it cannot be opened
   */
  public FileChannel open() throws IOException {
    return FileChannel.open(
        destination.path(),
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Starts a file in a folder that the tool itself created and that is otherwise unknown.
   *
   * @param file a file that does not exist
   * @throws FileAlreadyExistsException if something has its name
   * @throws IOException if it cannot be started
   */
  public static OutputStream begin(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
  }

  /**
   * Copies the permissions of a folder or file to another one: who has access is the user's choice.
   * On systems without such permissions, nothing is done.
   *
   * @param from whose permissions are copied
   * @param to the owner
   * @throws IOException if they cannot be read or set
   */
  public static void copyRights(Path from, Path to) throws IOException {
    @Nullable PosixFileAttributeView rights =
        Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (rights != null) {
      rights.setPermissions(Files.getPosixFilePermissions(from));
    }
  }
}
