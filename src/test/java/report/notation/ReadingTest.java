package report.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final Reading.Fault FAULT = () -> "some.fault";

  @Test
  void aValueIsFoundAndCarriedOn() {
    Reading<Integer> three = Reading.of(3);

    assertThat(three.found()).hasValue(3);
    assertThat(three.map(n -> n + 1).found()).hasValue(4);
    assertThat(three.then(n -> Reading.of("n" + n)).found()).hasValue("n3");
    assertThat(three.then(n -> Reading.<String>refuse(FAULT)).found()).isEmpty();
    assertThat(three.suggesting(text -> text + "!")).isEqualTo(three);
  }

  @Test
  void aRefusalIsCarriedOnWithItsSuggestions() {
    Reading<Integer> refused = Reading.refuse(FAULT, "a", "b");

    assertThat(refused.found()).isEmpty();
    assertThat(refused.map(n -> n + 1)).isEqualTo(refused);
    assertThat(refused.then(Reading::of)).isEqualTo(refused);
    assertThat(refused.suggesting(text -> text + "!")).isEqualTo(Reading.refuse(FAULT, "a!", "b!"));
  }
}
