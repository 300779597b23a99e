package report.importer;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import report.notation.HalfWidth;

/**
 * Ids of indicators: their code or number in the table, so that they stay the same when the table
 * is imported again; without one, made of the name.
 */
final class Ids {
  private final Set<String> taken = new HashSet<>();

  /** The id of an indicator. */
  String of(Optional<String> number, String name) {
    String base =
        number
            .map(HalfWidth::closedUp)
            .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
            .map(text -> text.replaceAll("^-+|-+$", ""))
            .filter(text -> !text.isEmpty())
            .map(text -> Character.isLetter(text.charAt(0)) ? text : "k" + text)
            .orElseGet(() -> "k-" + hash(name));
    String id = base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  private static String hash(String name) {
    CRC32 sum = new CRC32();
    sum.update(HeadWords.folded(name).getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", sum.getValue());
  }
}
