package report.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d");

  private final ResourceBundle english = new Messages(Language.ENGLISH).bundle();
  private final ResourceBundle japanese = new Messages(Language.JAPANESE).bundle();

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(japanese.getLocale().getLanguage()).isEqualTo("ja");
    assertThat(japanese.keySet()).isEqualTo(english.keySet());
  }

  @Test
  void aTextNamesTheSameThingsInBothLanguages() {
    for (String key : english.keySet()) {
      assertThat(places(japanese, key)).as(key).isEqualTo(places(english, key));
    }
  }

  @Test
  void namesAreListedAsTheLanguageDoes() {
    assertThat(new Messages(Language.ENGLISH).list(List.of("a", "b"))).isEqualTo("a, b");
    assertThat(new Messages(Language.JAPANESE).list(List.of("a", "b"))).isEqualTo("a、b");
  }

  @Test
  void countsAreWordsThatAgree() {
    Messages texts = new Messages(Language.ENGLISH);

    assertThat(texts.get("findings.count", 1, 2, 0)).isEqualTo("1 error, 2 warnings");
    assertThat(texts.get("findings.count", 0, 1, 3)).isEqualTo("0 errors, 1 warning, 3 info");
  }

  private static Set<String> places(ResourceBundle bundle, String key) {
    return PLACE
        .matcher(bundle.getString(key))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
