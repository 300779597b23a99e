package report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.document.Labels;
import report.notation.Bundles;
import report.plan.Method;
import report.rate.Calculation;
import report.rate.DefaultMethod;
import report.rate.RateMethod;
import report.rate.RateMethods;

/** Whoever adds a rate method is told here which of its words are still missing. */
class RateMethodWordsTest {
  private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

  @ParameterizedTest
  @EnumSource(Method.class)
  void theClassOfAMethodIsFoundByItsName(Method method) {
    assertThat(RateMethods.of(method).declared()).isEqualTo(method);
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void aMethodIsDescribedInBothLanguages(Method method) {
    for (Locale language : LANGUAGES) {
      assertThat(new Labels(language).keys()).contains(RateMethods.of(method).label());
      ResourceBundle keys = Bundles.of("report.read.keys", language);
      assertThat(keys.getString("goal.method")).contains(method.key());
    }
  }

  @ParameterizedTest
  @EnumSource(DefaultMethod.class)
  void whyAMethodIsTheDefaultIsSaidInBothLanguages(DefaultMethod method) {
    for (Locale language : LANGUAGES) {
      assertThat(new Labels(language).keys()).contains(method.label());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/plan-files.md", "docs/plan-files.ja.md"})
  void theGuideHasARowForEachMethodAndNoOther(String guide) throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of(guide)).stream()
            .dropWhile(line -> !line.startsWith("| `ratio` |"))
            .takeWhile(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();

    assertThat(rows)
        .containsExactlyElementsOf(Stream.of(Method.values()).map(Method::key).toList());
  }

  @Test
  void theFormulasOfTheMethodsAreThoseThatHaveWords() {
    List<Calculation.Form> forms = forms();

    assertThat(forms).hasSizeGreaterThan(Method.values().length);
    for (Locale language : LANGUAGES) {
      Labels labels = new Labels(language);
      assertThat(labels.keys().stream().filter(key -> key.startsWith("formula.")))
          .containsExactlyElementsOf(
              new TreeSet<>(forms.stream().map(Calculation.Form::label).toList()));
      forms.forEach(form -> assertThat(numbersIn(form, labels)).isEqualTo(form.numbers()));
    }
  }

  /** How many of its numbers the words of a formula show; all of them, if these are its words. */
  private static int numbersIn(Calculation.Form form, Labels labels) {
    Object[] marks = IntStream.range(0, 9).mapToObj(i -> "<" + i + ">").toArray();
    String words = labels.get(form.label(), marks);
    return (int) Arrays.stream(marks).filter(mark -> words.contains((String) mark)).count();
  }

  private static List<Calculation.Form> forms() {
    List<Calculation.Form> forms = new ArrayList<>();
    Stream.concat(
            concrete(RateMethod.class),
            Stream.of("report.rate.RangeFormulas", "report.rate.Milestones")
                .map(RateMethodWordsTest::named))
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .filter(field -> field.getType() == Calculation.Form.class)
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .forEach(field -> forms.add(value(field)));
    return forms;
  }

  private static Stream<Class<?>> concrete(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RateMethodWordsTest::concrete)
        : Stream.of(type);
  }

  private static Class<?> named(String type) {
    try {
      return Class.forName(type);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Calculation.Form value(Field field) {
    try {
      field.setAccessible(true);
      return (Calculation.Form) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
