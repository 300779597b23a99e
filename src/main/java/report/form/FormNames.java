package report.form;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of the files of forms, which any system can store. */
final class FormNames {
  /** The longest name in characters: 80 Japanese characters are 240 bytes. */
  private static final int LONGEST = 70;

  private static final Pattern UNSAFE =
      Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

  private static final Pattern RESERVED =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private final Set<String> taken = new HashSet<>();

  /**
   * A name that no other file has.
   *
   * @param name a name as people say it
   * @return the name with its ending
   */
  String of(String name) {
    String safe = safe(name);
    String unique = safe;
    for (int i = 2; !taken.add(key(unique)); i++) {
      unique = safe + "-" + i;
    }
    return unique + ".xlsx";
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static String safe(String name) {
    String plain = UNSAFE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("_");
    String fit =
        plain.codePointCount(0, plain.length()) <= LONGEST
            ? plain
            : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
    String ends = fit.replaceAll("^[\\s.　~$]+|[\\s.　]+$", "");
    return ends.isEmpty() || RESERVED.matcher(ends).matches() ? "_" + ends : ends;
  }
}
