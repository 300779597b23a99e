package report.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import report.finding.Source;
import report.finding.VisibleText;

/**
 * The paths of files in output for programs. Programs that show findings next to the lines of a
 * change identify a file by its path from the root of the git repository, regardless of where the
 * tool was started.
 */
final class FindingPath {
  private final Map<String, String> known = new HashMap<>();

  /** The path as given, without a leading ./ */
  static String of(Source source) {
    return of(source.path());
  }

  static String of(String path) {
    return VisibleText.line(path.startsWith("./") ? path.substring(2) : path);
  }

  /** The path from the root of the repository; outside a repository, the path as given. */
  String inRepository(Source source) {
    return known.computeIfAbsent(source.path(), path -> VisibleText.line(fromRoot(path)));
  }

  /** A reference by RFC 3986: relative to the root of the repository, or with the scheme file. */
  String uri(Source source) {
    String path = inRepository(source);
    return path.startsWith("/") ? "file://" + encoded(path) : encoded(path);
  }

  private static String fromRoot(String path) {
    Path file = Path.of(path).toAbsolutePath().normalize();
    for (@Nullable Path root = file.getParent(); root != null; root = root.getParent()) {
      if (Files.exists(root.resolve(".git"))) {
        return relative(root, file).toString().replace('\\', '/');
      }
    }
    return of(path);
  }

  /** Git identifies a file behind a link by its real location. */
  private static Path relative(Path root, Path file) {
    try {
      Path realRoot = root.toRealPath();
      Path real = file.toRealPath();
      return real.startsWith(realRoot) ? realRoot.relativize(real) : root.relativize(file);
    } catch (IOException absent) {
      return root.relativize(file);
    }
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }
}
