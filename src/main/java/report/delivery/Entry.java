package report.delivery;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file written by a build.
 *
 * @param part the part of the output it belongs to
 * @param digest the SHA-256 of its bytes in hexadecimal digits
 * @param from the digest of all its inputs, if its creator provided one
 * @param size its length in bytes
 * @param path its path inside the output, separated by /
 */
record Entry(String part, String digest, Optional<String> from, long size, String path) {
  private static final Pattern LINE =
      Pattern.compile(
          "([a-z]+(?:@[a-z]+)?) ([0-9a-f]{64})(?:<([0-9a-f]{64}))? (\\d{1,18}) (\\S.*)");

  static Entry of(String part, String path, String digest, long size) {
    return new Entry(part, digest, Optional.empty(), size, path);
  }

  /** The same, with its inputs. */
  Entry made(String of) {
    return new Entry(part, digest, Optional.of(of), size, path);
  }

  /** The entry given by a line of an inventory; empty if the line is damaged. */
  static Optional<Entry> read(String line) {
    Matcher entry = LINE.matcher(line);
    return entry.matches() && isInside(entry.group(5))
        ? Optional.of(
            new Entry(
                entry.group(1),
                entry.group(2),
                Optional.ofNullable(entry.group(3)),
                Long.parseLong(entry.group(4)),
                entry.group(5)))
        : Optional.empty();
  }

  /** Whether a path is allowed in an output: nothing in a list can lead out of its folder. */
  private static boolean isInside(String path) {
    try {
      return path.codePoints().noneMatch(Character::isISOControl)
          && !Path.of(path).isAbsolute()
          && Path.of(path).equals(Path.of(path).normalize())
          && !path.startsWith("..");
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  String line() {
    return part + " " + digest + from.map(of -> "<" + of).orElse("") + " " + size + " " + path;
  }
}
