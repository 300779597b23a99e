package report.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import report.delivery.FullDiskException;
import report.project.ChangedFileException;
import report.project.Messages;
import report.project.RefusedFileException;

/** Describes the error of a file system: Java's messages are often just a path. */
final class FileFault {
  private FileFault() {}

  static String text(IOException fault, Messages texts) {
    if (!(fault instanceof FileSystemException refused)) {
      return message(fault);
    }
    String path = String.valueOf(refused.getFile());
    return key(refused)
        .map(key -> texts.get(key, path))
        .orElseGet(() -> texts.get("fault.io.other", path, String.valueOf(refused.getReason())));
  }

  private static Optional<String> key(FileSystemException refused) {
    if (refused instanceof RefusedFileException known) {
      return Optional.of(
          switch (known.kind()) {
            case FILE -> "fault.refused.input";
            case OUTSIDE -> "fault.refused.outside";
            case CIRCLE -> "fault.refused.circle";
            case SPECIAL -> "fault.refused.special";
            case FOLDER -> "fault.refused.folder";
            case ABSENT -> "fault.io.absent";
          });
    }
    if (refused instanceof ChangedFileException) {
      return Optional.of("fault.io.changed");
    }
    if (refused instanceof FullDiskException) {
      return Optional.of("fault.io.full");
    }
    if (refused instanceof AccessDeniedException) {
      return Optional.of("fault.io.denied");
    }
    if (refused instanceof NoSuchFileException) {
      return Optional.of("fault.io.absent");
    }
    return refused instanceof NotDirectoryException || refused instanceof FileAlreadyExistsException
        ? Optional.of("fault.io.inTheWay")
        : Optional.empty();
  }

  private static String message(IOException fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }
}
