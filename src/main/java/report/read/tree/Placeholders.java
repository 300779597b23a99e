package report.read.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.Bundles;
import report.notation.HalfWidth;

/**
 * The placeholders in new files, such as （団体名）. All of them are in the bundle {@code
 * report/read/placeholders}, which is used to create new files and to find placeholders that are
 * left.
 */
public final class Placeholders {
  private static final Pattern KEY = Pattern.compile("@([a-z]+)@");
  private static final String BUNDLE = "report.read.placeholders";
  private static final int LONGEST = 60;

  /**
   * The keys by their placeholders, in all languages: files may be handed over to people with
   * another language.
   */
  private static final Map<String, String> KEYS = new LinkedHashMap<>();

  static {
    for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      ResourceBundle words = Bundles.of(BUNDLE, language);
      words.keySet().forEach(key -> KEYS.put(folded(words.getString(key)), key));
    }
  }

  private Placeholders() {}

  /**
   * A file with placeholders to fill in.
   *
   * @param starter the file, with {@code @key@} for each
   * @param language the language of the words
   * @return the file; anything but the keys of placeholders is kept
   */
  public static String in(String starter, Locale language) {
    ResourceBundle words = Bundles.of(BUNDLE, language);
    return KEY.matcher(starter)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    words.containsKey(m.group(1)) ? words.getString(m.group(1)) : m.group()));
  }

  /** Reports the placeholders that are left in a file. */
  static void check(Node node, Findings findings) {
    if (node instanceof MappingNode mapping) {
      mapping.entries().forEach(entry -> check(entry.value(), findings));
    } else if (node instanceof SequenceNode list) {
      list.items().forEach(item -> check(item, findings));
    } else if (node instanceof ScalarNode value && mayBe(value.text())) {
      String left = value.text().strip().replaceFirst("^- *", "");
      String key = KEYS.get(folded(left));
      if (key != null) {
        int at = value.text().indexOf(left);
        findings.add(
            Finding.of(Rule.PLACEHOLDER, value.at(at, at + left.length()), left)
                .withMessage("T013." + key));
      }
    }
  }

  private static boolean mayBe(String text) {
    return !text.isEmpty() && text.length() <= LONGEST && "(（- ".indexOf(text.charAt(0)) >= 0;
  }

  private static String folded(String text) {
    return HalfWidth.of(text).strip();
  }
}
