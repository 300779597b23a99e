package report.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the documentation. */
final class Docs {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));

  private Docs() {}

  /** A file of the repository. */
  static String read(String path) {
    try {
      return Files.readString(HOME.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the files of a folder, in order. */
  static List<String> list(String folder) {
    try (Stream<Path> files = Files.list(HOME.resolve(folder))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
