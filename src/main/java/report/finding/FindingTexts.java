package report.finding;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.notation.Bundles;

/** The sentences of findings in one language, from the bundle {@code report/finding/rules}. */
public final class FindingTexts {
  /** The maximum number of characters of a quoted text in a message. */
  private static final int LONGEST = 60;

  private final Locale locale;
  private final ResourceBundle bundle;

  /**
   * Sentences in a language.
   *
   * @param locale Japanese, or anything else for English
   */
  public FindingTexts(Locale locale) {
    this.locale = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    this.bundle = Bundles.of("report.finding.rules", this.locale);
  }

  /**
   * The message, on one line that can stand alone.
   *
   * @param finding a finding
   * @return the message
   */
  public String message(Finding finding) {
    String key = bundle.containsKey(finding.sentence()) ? finding.sentence() : finding.rule().id();
    return format(key, finding.arguments().stream().map(FindingTexts::shortened).toList());
  }

  /**
   * What to write instead, in words.
   *
   * @param finding a finding
   * @return the help of its sentence, or else of its rule
   */
  public String help(Finding finding) {
    String own = finding.sentence() + ".help";
    String key = bundle.containsKey(own) ? own : finding.rule().id() + ".help";
    return format(key, finding.arguments());
  }

  /**
   * The probable intention, ready to be pasted.
   *
   * @param finding a finding
   * @return a line with the suggestions; empty if there are none
   */
  public Optional<String> suggestion(Finding finding) {
    return finding.suggestions().isEmpty()
        ? Optional.empty()
        : Optional.of(
            label(
                "instead",
                String.join(
                    label("or"),
                    finding.suggestions().stream().map(Suggestion::shown).distinct().toList())));
  }

  /**
   * The advice for a finding: what to write instead, and the help.
   *
   * @param finding a finding
   * @return one line or two
   */
  public List<String> advice(Finding finding) {
    return Stream.concat(suggestion(finding).stream(), Stream.of(label("help", help(finding))))
        .toList();
  }

  /**
   * The description of the related location.
   *
   * @param finding a finding with a second place
   * @return a short description
   */
  public String other(Finding finding) {
    return Stream.of(finding.sentence(), finding.rule().id())
        .map(key -> key + ".other")
        .filter(bundle::containsKey)
        .findFirst()
        .map(this::label)
        .orElseGet(() -> label("other"));
  }

  /**
   * The word for a severity.
   *
   * @param severity a severity
   * @return for instance エラー
   */
  public String severity(Severity severity) {
    return label("severity." + severity.name());
  }

  /**
   * What explains a rule.
   *
   * @param rule a rule
   * @return its guide in this language
   */
  public RuleGuide guide(Rule rule) {
    return RuleGuide.of(rule, locale);
  }

  /**
   * The message that findings were omitted from a file with a limit.
   *
   * @param count the number of omitted findings
   * @param most the maximum of the file
   * @return a sentence
   */
  public String omitted(int count, int most) {
    return label("omitted", String.valueOf(count), String.valueOf(most));
  }

  /** The label before a help. */
  String label(String key, String... arguments) {
    return format(key, List.of(arguments));
  }

  private String format(String key, List<String> arguments) {
    Object[] shown = arguments.stream().map(FindingTexts::onOneLine).toArray();
    return new MessageFormat(bundle.getString(key), locale).format(shown);
  }

  /**
   * Line by line, which takes as long as the text is: a pattern of blanks around breaks does not.
   */
  private static String onOneLine(String argument) {
    return VisibleText.line(
        argument
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private static String shortened(String argument) {
    int length = argument.codePointCount(0, argument.length());
    return length <= LONGEST
        ? argument
        : argument.substring(0, argument.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
