package report.sheet.layout;

import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.document.Run;

/**
 * Prints the addresses of links after their text, because links do not work on paper, and a cell
 * has one link at most.
 */
final class Addresses {
  private static final Pattern BYTES = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");
  private static final Pattern HOST = Pattern.compile("(https?://)([^/?#]+)(.*)");
  private static final String MAIL = "mailto:";

  private Addresses() {}

  /** The runs with the address of each link in brackets after it, unless it is the text itself. */
  static List<Run> shown(List<Run> runs) {
    if (runs.stream().noneMatch(Run.Linked.class::isInstance)) {
      return runs;
    }
    List<Run> shown = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      shown.add(runs.get(i));
      if (runs.get(i) instanceof Run.Linked link) {
        words.append(link.text());
        if (!goesOn(runs, i + 1, link.target())) {
          if (!says(words.toString(), link.target())) {
            shown.add(new Run.Plain("（" + readable(link.target()) + "）", link.bold()));
          }
          words.setLength(0);
        }
      }
    }
    return List.copyOf(shown);
  }

  /** Whether the text of a link continues, possibly after a note mark. */
  private static boolean goesOn(List<Run> runs, int next, String target) {
    return next < runs.size()
        && (runs.get(next) instanceof Run.Linked link
            ? link.target().equals(target)
            : runs.get(next) instanceof Run.Mark && goesOn(runs, next + 1, target));
  }

  private static boolean says(String words, String target) {
    String readable = readable(target);
    return words.contains(target)
        || words.contains(readable)
        || (readable.endsWith("/") && words.contains(readable.substring(0, readable.length() - 1)));
  }

  /** An address in readable form: characters instead of their bytes, only the mail address. */
  static String readable(String target) {
    if (target.startsWith(MAIL)) {
      return decoded(target.substring(MAIL.length()));
    }
    Matcher host = HOST.matcher(target);
    return host.matches()
        ? host.group(1) + IDN.toUnicode(host.group(2)) + decoded(host.group(3))
        : target;
  }

  private static String decoded(String part) {
    return BYTES.matcher(part).replaceAll(m -> Matcher.quoteReplacement(letters(m.group())));
  }

  /** The decoded text of the bytes; the bytes as written if they are not text. */
  private static String letters(String written) {
    ByteBuffer bytes = ByteBuffer.allocate(written.length() / 3);
    for (int i = 0; i < written.length(); i += 3) {
      bytes.put((byte) Integer.parseInt(written.substring(i + 1, i + 3), 16));
    }
    try {
      String letters = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
      return letters.codePoints().allMatch(Character::isLetterOrDigit) ? letters : written;
    } catch (CharacterCodingException e) {
      return written;
    }
  }
}
