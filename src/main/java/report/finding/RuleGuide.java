package report.finding;

import java.util.List;
import java.util.Locale;

/**
 * The explanation of a rule: written next to the rule, for example in {@code rules/P/P001.md}, in
 * both languages.
 *
 * @param rule the rule
 * @param title what it reports, in a few words
 * @param what what it reports
 * @param why why that matters
 * @param wrong files that cause a finding
 * @param right the same files corrected; those that are not shown again are unchanged
 */
public record RuleGuide(
    Rule rule,
    String title,
    Paragraph what,
    Paragraph why,
    List<Example> wrong,
    List<Example> right) {

  /**
   * A few sentences.
   *
   * @param lines the text in lines of at most a hundred columns
   * @param joint the separator between joined lines: a space, or nothing in Japanese
   */
  public record Paragraph(List<String> lines, String joint) {
    /** Copies the list. */
    public Paragraph {
      lines = List.copyOf(lines);
    }

    /**
     * The text without line ends.
     *
     * @return the joined lines
     */
    public String text() {
      return String.join(joint, lines);
    }
  }

  /**
   * Text of a file, or a command line.
   *
   * @param language the kind of text: yaml, ftl, sh, or text for a list of files
   * @param lines its lines; the first line of a file is a comment that names the file
   */
  public record Example(String language, List<String> lines) {
    /** Copies the list. */
    public Example {
      lines = List.copyOf(lines);
    }
  }

  /** Copies the lists. */
  public RuleGuide {
    wrong = List.copyOf(wrong);
    right = List.copyOf(right);
  }

  /**
   * The guide to a rule.
   *
   * @param rule a rule
   * @param locale Japanese, or anything else for English
   * @return the text about it
   */
  public static RuleGuide of(Rule rule, Locale locale) {
    GuideFile file = new GuideFile(rule);
    return locale.getLanguage().equals("ja") ? file.guide("ja", "") : file.guide("en", " ");
  }
}
