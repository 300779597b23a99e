package report;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The fast tests are those without a tag (profile {@code fast} of pom.xml): whoever calls what is
 * slow has the tag that says so, at the class or at the method.
 */
class TagsTest {
  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages("report");

  @ParameterizedTest
  @CsvSource({
    "browser, '.*[.]Chromium[.]shared[(].*', 3",
    "print, '.*[.](Printed|PrintedBook)[.](all|of|inOfficeFonts|convert|fonts)[(].*', 3",
    "kill, '.*[.](Checkout[.]at|QuickStart[.]of|Checkout[.]classPath)[(].*', 10",
    "kill, 'java[.]lang[.]Process(Handle)?[.]destroy(Forcibly)?[(].*', 3"
  })
  void whoeverCallsWhatIsSlowHasItsTag(String tag, String called, int atLeast) {
    Predicate<JavaCall<?>> isSlow = call -> call.getTarget().getFullName().matches(called);
    Set<String> callers = new TreeSet<>();
    List<String> untagged = new ArrayList<>();
    for (JavaClass test : TESTS) {
      if (isTestClass(outermost(test))) {
        test.getCodeUnitCallsFromSelf().stream()
            .filter(isSlow)
            .forEach(
                call -> {
                  callers.add(outermost(test).getName());
                  if (!isTagged(tag, call.getOrigin())) {
                    untagged.add(call.getDescription());
                  }
                });
      }
    }
    assertThat(callers).hasSizeGreaterThanOrEqualTo(atLeast);
    assertThat(untagged).isEmpty();
  }

  private static boolean isTestClass(JavaClass outermost) {
    return outermost.getSimpleName().endsWith("Test");
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(TagsTest::outermost).orElse(type);
  }

  private static boolean isTagged(String tag, JavaCodeUnit caller) {
    List<AnnotatedElement> places = new ArrayList<>();
    places.add(outermost(caller.getOwner()).reflect());
    if (caller instanceof JavaMethod method) {
      places.add(method.reflect());
    }
    return places.stream()
        .flatMap(place -> AnnotationSupport.findRepeatableAnnotations(place, Tag.class).stream())
        .anyMatch(found -> found.value().equals(tag));
  }
}
