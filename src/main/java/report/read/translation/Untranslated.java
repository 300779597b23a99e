package report.read.translation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.read.tree.ScalarNode;

/**
 * The texts of a file that an edition shows in the original language. Texts without Japanese
 * letters, such as names of companies, need no translation.
 */
final class Untranslated {
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  private final Map<ScalarNode, String> texts = new LinkedHashMap<>();
  private final Map<String, ScalarNode> names = new LinkedHashMap<>();

  /** Nothing yet. */
  Untranslated() {}

  /** Whether a text has Japanese letters. */
  static boolean isJapanese(ScalarNode text) {
    return JAPANESE.matcher(text.text()).find();
  }

  /**
   * Adds a text.
   *
   * @param text the text
   * @param field its key
   */
  void add(ScalarNode text, String field) {
    if (isJapanese(text)) {
      texts.put(text, field);
    }
  }

  /**
   * Adds a name, which is reported once in a file.
   *
   * @param name the name
   */
  void addName(ScalarNode name) {
    if (isJapanese(name)) {
      names.putIfAbsent(name.text().strip(), name);
    }
  }

  /** How many texts there are; names are not counted, because another file has them. */
  int count() {
    return texts.size();
  }

  /**
   * Reports each where it is written.
   *
   * @param translation the name of the file that lacks them
   * @param findings receives the findings
   */
  void report(String translation, Findings findings) {
    texts.forEach(
        (text, field) ->
            findings.add(Finding.of(Rule.UNTRANSLATED, text.span(), field, translation)));
    names
        .values()
        .forEach(
            name ->
                findings.add(Finding.of(Rule.UNTRANSLATED, name.span()).withMessage("L003.name")));
  }
}
