package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(Language.asked("build", "--lang", "ja")).contains(Language.JAPANESE);
    assertThat(Language.asked("--lang=en", "build")).contains(Language.ENGLISH);
    assertThat(Language.asked("build", "R1")).isEmpty();
    assertThat(Language.asked("build", "--lang")).isEmpty();
    assertThat(Language.asked("build", "--lang", "fr")).isEmpty();
  }
}
