package report.delivery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The inputs of the files in an inventory.
 *
 * @param from the digest of all inputs of the output
 * @param warnings the number of warnings about it
 */
record BuildStamp(String from, long warnings) {
  private static final Pattern LINE =
      Pattern.compile("made-from ([0-9a-f]{64}) (\\d{1,18}) ([0-9a-f]{64})");

  /**
   * The content of a line.
   *
   * @param list the digest of the lines of all entries, without which the line means nothing
   */
  static Optional<BuildStamp> read(String line, String list) {
    Matcher made = LINE.matcher(line);
    return made.matches() && made.group(3).equals(list)
        ? Optional.of(new BuildStamp(made.group(1), Long.parseLong(made.group(2))))
        : Optional.empty();
  }

  String line(String list) {
    return "made-from " + from + " " + warnings + " " + list;
  }
}
