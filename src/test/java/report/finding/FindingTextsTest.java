package report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.calendar.DateFault;
import report.money.AmountFault;
import report.notation.Reading;
import report.quantity.QuantityFault;

class FindingTextsTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("report.home", "."), "src/main/java");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\"([YKPRTBVSLWCFI]\\d{3}(?:\\.[a-z-]+)?|quantity\\.(?:not-known|known-on|beside|bare-years)|date\\.not-done)\"");

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "report.finding.rules",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Every sentence a finding can say: of rules, of faults, and the more exact ones in the code. */
  private static Set<String> sentences() {
    Set<String> sentences = new TreeSet<>();
    Arrays.stream(Rule.values()).map(Rule::id).forEach(sentences::add);
    Stream.<Reading.Fault[]>of(DateFault.values(), QuantityFault.values(), AmountFault.values())
        .flatMap(Arrays::stream)
        .map(Reading.Fault::key)
        .forEach(sentences::add);
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        SENTENCE.matcher(Files.readString(file)).results().forEach(m -> sentences.add(m.group(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everySentenceHasItsWords(String language) {
    assertThat(bundle(language).keySet()).containsAll(sentences());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everySentenceHasItsOwnHelp(String language) {
    assertThat(bundle(language).keySet())
        .containsAll(sentences().stream().map(key -> key + ".help").toList());
  }

  /** The sentences whose end is the key of a placeholder in new files. */
  private static Set<String> placeholderSentences() {
    return ResourceBundle.getBundle("report.read.placeholders", Locale.ENGLISH).keySet().stream()
        .map(key -> "T013." + key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void noSentenceIsLeftThatNothingSays() {
    Set<String> known = sentences();
    known.addAll(placeholderSentences());
    assertThat(bundle("en").keySet().stream().map(key -> key.replaceAll("\\.(help|other)$", "")))
        .allMatch(
            key ->
                known.contains(
                        key.replaceFirst("(?<=^quantity\\..{1,40})\\.actual$", "")
                            .replaceFirst("(?<=^P006\\.bare-.{5})\\.chosen$", ""))
                    || key.matches("W.*|severity\\..*|instead|or|help|note|omitted|other"));
  }

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
    ResourceBundle english = bundle("en");
    ResourceBundle japanese = bundle("ja");
    assertThat(japanese.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    for (String key : english.keySet()) {
      assertThat(placeholders(japanese.getString(key)))
          .as(key)
          .isEqualTo(placeholders(english.getString(key)));
    }
  }

  private static Set<String> placeholders(String pattern) {
    Set<String> found = new TreeSet<>();
    Pattern.compile("\\{\\d}").matcher(pattern).results().forEach(m -> found.add(m.group()));
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everyPatternKeepsItsQuotesAndBraces(String language) {
    ResourceBundle bundle = bundle(language);
    for (String key : bundle.keySet()) {
      String text =
          new MessageFormat(bundle.getString(key)).format(new Object[] {"a", "b", "c", "d"});
      assertThat(text).as(key).isNotBlank().doesNotContain("''").doesNotMatch(".*\\{\\d}.*");
      assertThat(text.chars().filter(c -> c == '\'').count() % 2).as(key + ": " + text).isZero();
    }
  }

  @Test
  void aMessageKeepsWhatWouldBreakAPattern() {
    Finding finding =
        Finding.of(Rule.UNKNOWN_KEY, Span.start(Source.withoutText("x")), "{0}'{", "");
    assertThat(new FindingTexts(Locale.ENGLISH).message(finding)).isEqualTo("Unknown key “{0}'{”");
  }

  @Test
  void aMessageIsOneShortLineWithoutControlCharacters() {
    String written = "一行目\n  二行目\u001b[31m" + "あ".repeat(100);
    Finding finding =
        Finding.of(Rule.UNKNOWN_KEY, Span.start(Source.withoutText("x")), written, "");
    assertThat(new FindingTexts(Locale.ENGLISH).message(finding))
        .startsWith("Unknown key “一行目 二行目\uFFFD[31m")
        .endsWith("ああ…”")
        .hasSizeLessThan(100);
  }

  @Test
  void anotherLanguageThanJapaneseGetsEnglish() {
    assertThat(new FindingTexts(Locale.FRENCH).severity(Severity.ERROR)).isEqualTo("error");
    assertThat(new FindingTexts(Locale.JAPAN).severity(Severity.ERROR)).isEqualTo("エラー");
  }

  @Test
  void suggestionsStandOneBesideTheOther() {
    Finding finding =
        Finding.of(Rule.UNKNOWN_KEY, Span.start(Source.withoutText("x")), "a", "")
            .withSuggestedTexts(List.of("target", "due"));
    assertThat(new FindingTexts(Locale.JAPANESE).suggestion(finding))
        .contains("書き方：target　または　due");
  }

  @Test
  @Timeout(10)
  void aTextOfManyBlanksIsShownAtOnce() {
    String blanks = "1<" + " ".repeat(1_000_000) + "x\n \r\n y";
    Finding finding = Finding.of(Rule.UNKNOWN_KEY, Span.start(Source.withoutText("x")), blanks, "");

    assertThat(new FindingTexts(Locale.ENGLISH).message(finding))
        .startsWith("Unknown key “1< ")
        .doesNotContain("\n", "\r");
  }
}
