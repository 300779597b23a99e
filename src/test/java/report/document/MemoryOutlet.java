package report.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import report.output.Outlet;

/** Keeps what an output writes. */
public final class MemoryOutlet implements Outlet {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  @Override
  public void file(String path, Content content) throws IOException {
    if (files.put(path, content.bytes()) != null) {
      throw new IOException("written twice: " + path);
    }
  }

  /** The files by path, in the order in which they were written. */
  public Map<String, byte[]> files() {
    return files;
  }

  /** A file that is UTF-8. */
  public String text(String path) {
    return new String(Optional.ofNullable(files.get(path)).orElseThrow(), StandardCharsets.UTF_8);
  }

  /** Writes the files to a folder. */
  public void copyTo(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }
}
