package report.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueWriterTest {
  private enum Kind {
    ONE,
    OTHER
  }

  private record Pair(Object left, Object right) {}

  @Test
  void aValueIsReadAsItWasWritten() throws IOException {
    Pair value =
        new Pair(
            List.of("続\uD842\uDFB7", "", 1, -1, 0.1, true, false, Kind.OTHER, Kind.OTHER),
            new Pair(
                Map.of(Kind.ONE, Optional.of(new Pair("x".repeat(70_000), Optional.empty()))),
                List.of()));

    assertThat(ValueReader.read(bytes(value), Pair.class)).isEqualTo(value);
  }

  @Test
  void whatCannotBeToldApartIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> bytes(new Pair("", Set.of("1"))));
  }

  @Test
  void otherBytesAreNoValue() throws IOException {
    byte[] whole = bytes(new Pair("left", List.of("right")));
    for (int end = 0; end < whole.length; end++) {
      byte[] cut = java.util.Arrays.copyOf(whole, end);
      assertThatIOException().isThrownBy(() -> ValueReader.read(cut, Pair.class));
    }
    assertThatIOException().isThrownBy(() -> ValueReader.read(bytes("text"), Pair.class));
  }

  @Test
  void onlyTypesOfTheToolAreMade() throws IOException {
    record Elsewhere(String of) {}
    String name = Elsewhere.class.getName();
    byte[] own = bytes(new Elsewhere("x"));
    assertThat(ValueReader.read(own, Elsewhere.class)).isEqualTo(new Elsewhere("x"));
    byte[] other = own.clone();
    int at = 1 + 2 * Integer.BYTES + 1;
    assertThat((char) other[at]).isEqualTo(name.charAt(0));
    other[at] = 'x';

    assertThatIOException()
        .isThrownBy(() -> ValueReader.read(other, Elsewhere.class))
        .withMessageContaining("not of the tool");
  }

  private static byte[] bytes(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ValueWriter(bytes).write(value);
    return bytes.toByteArray();
  }
}
