package report.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
  private static final Form GOAL =
      Form.of(
          "goal",
          Key.required("id", Value.ID),
          Key.present("name", Value.LINE),
          Key.filled("target", Value.TARGET),
          Key.optional("note", Value.TEXT));

  @ParameterizedTest
  @CsvSource({
    "OPTIONAL, false, true",
    "FILLED, false, false",
    "PRESENT, true, true",
    "REQUIRED, true, false"
  })
  void presenceIsTwoQuestions(Presence presence, boolean mustBeThere, boolean mayBeEmpty) {
    assertThat(presence.mustBeThere()).isEqualTo(mustBeThere);
    assertThat(presence.mayBeEmpty()).isEqualTo(mayBeEmpty);
  }

  @Test
  void keysStayInTheOrderInWhichTheyAreWritten() {
    assertThat(GOAL.names()).containsExactly("id", "name", "target", "note");
    assertThat(GOAL.only("note", "id").names()).containsExactly("id", "note");
    assertThat(GOAL.without("name").names()).containsExactly("id", "target", "note");
    assertThat(GOAL.requiring("note", "id").names()).isEqualTo(GOAL.names());
  }

  @Test
  void aKeyCanBeRequiredOrDeclaredAnewAndNoOtherChanges() {
    Form strict = GOAL.requiring("target");
    assertThat(strict.key("target").presence()).isEqualTo(Presence.REQUIRED);
    assertThat(strict.key("target").value()).isEqualTo(Value.TARGET);
    assertThat(strict.key("note")).isEqualTo(GOAL.key("note"));

    Form other = GOAL.with(Key.optional("target", Value.FIGURE));
    assertThat(other.key("target").value()).isEqualTo(Value.FIGURE);
    assertThat(other.names()).isEqualTo(GOAL.names());
    assertThat(GOAL.key("target").value()).as("the form itself stays").isEqualTo(Value.TARGET);
  }

  @Test
  void whatIsNoKeyOfAFormIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> GOAL.key("naem"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("goal has no key naem");
  }

  @Test
  void aPartOfAThingOfSeveralKindsIsOfOneKind() {
    Form several = GOAL.of(new Form.Kind("target", GOAL.without("note")));

    assertThat(several.kinds()).hasSize(1);
    assertThat(several.only("id").kinds()).isEmpty();
  }

  @Test
  void aListForEachMeasureIsNotEmptyAndOneOfSomeMayBe() {
    assertThat(Value.each(Value.FIGURE))
        .isEqualTo(new Value.Either(List.of(Value.FIGURE, new Value.Items(Value.FIGURE, false))));
    assertThat(Value.some(Value.ID))
        .isEqualTo(new Value.Either(List.of(Value.ID, new Value.Items(Value.ID, true))));
  }
}
