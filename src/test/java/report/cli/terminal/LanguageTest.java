package report.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.project.Language;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "ja_JP.UTF-8, JAPANESE",
    "ja, JAPANESE",
    "en_GB.UTF-8, ENGLISH",
    "C.UTF-8, ENGLISH",
    "fr_FR, ENGLISH"
  })
  void aJapaneseLocaleMeansJapaneseAndAnyOtherEnglish(String locale, Language language) {
    assertThat(Language.of(locale)).isEqualTo(language);
  }

  @Test
  void argumentsCanAskForALanguage() {
    assertThat(Argument.language("build", "--lang", "ja")).contains(Language.JAPANESE);
    assertThat(Argument.language("--lang=en", "build")).contains(Language.ENGLISH);
    assertThat(Argument.language("build", "R1")).isEmpty();
    assertThat(Argument.language("build", "--lang")).isEmpty();
    assertThat(Argument.language("build", "--lang", "fr")).isEmpty();
  }
}
