package report.delivery;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Copies folders for tests. */
public final class FolderCopy {
  private FolderCopy() {}

  /**
   * Copies the content of a folder into another one, except for files that exist there.
   *
   * @param from the folder to copy
   * @param to a folder; created if it does not exist
   * @throws FileAlreadyExistsException if a name is a file in one and a folder in the other
   * @throws IOException if something cannot be copied
   */
  public static void copyMissing(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(counterpart(folder));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copy = counterpart(file);
            if (Files.isDirectory(copy, LinkOption.NOFOLLOW_LINKS)) {
              throw new FileAlreadyExistsException(file.toString());
            }
            if (Files.notExists(copy, LinkOption.NOFOLLOW_LINKS)) {
              Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
            return FileVisitResult.CONTINUE;
          }

          private Path counterpart(Path path) {
            return to.resolve(from.relativize(path).toString());
          }
        });
  }
}
