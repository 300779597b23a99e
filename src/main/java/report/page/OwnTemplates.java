package report.page;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the user's templates, up to a size. */
final class OwnTemplates extends FileTemplateLoader {
  /** Bytes; the longest built-in template has a hundredth of it. */
  static final long LARGEST = 1 << 20;

  private final Path folder;

  OwnTemplates(Path folder) throws IOException {
    super(folder.toFile());
    this.folder = folder;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    Path file = ((File) source).toPath();
    if (Files.size(file) > LARGEST) {
      throw new RefusedTemplateException(
          folder.toRealPath().relativize(file.toRealPath()).toString().replace('\\', '/'),
          List.of());
    }
    return super.getReader(source, encoding);
  }
}
