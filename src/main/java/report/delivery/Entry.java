package report.delivery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.document.Sha256;

/**
 * A file that a build wrote.
 *
 * @param part the part of the output it belongs to
 * @param digest the SHA-256 of its bytes in hexadecimal digits
 * @param size its length in bytes
 * @param path its path inside the output, with / between its parts
 */
record Entry(String part, String digest, long size, String path) {
  private static final Pattern LINE =
      Pattern.compile("([a-z]+) ([0-9a-f]{64}) (\\d{1,18}) (\\S.*)");

  static Entry of(String part, String path, byte[] bytes) {
    return new Entry(part, Sha256.of(bytes), bytes.length, path);
  }

  /** The entry that a line of an inventory tells; nothing if it is damaged. */
  static Optional<Entry> read(String line) {
    Matcher entry = LINE.matcher(line);
    return entry.matches()
        ? Optional.of(
            new Entry(
                entry.group(1), entry.group(2), Long.parseLong(entry.group(3)), entry.group(4)))
        : Optional.empty();
  }

  String line() {
    return part + " " + digest + " " + size + " " + path;
  }
}
