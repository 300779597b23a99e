package report.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import report.document.Document;
import report.document.Labels;
import report.document.LegendEntry;
import report.document.SampleDocument;

class ValueDigestTest {
  private enum Kind {
    ONE
  }

  private record Pair(Object left, Object right) {}

  private record Twin(Object left, Object right) {}

  @Test
  void differentValuesHaveDifferentDigests() {
    List<Object> values =
        List.of(
            "",
            "1",
            "ONE",
            "ja",
            "2020-03-31",
            1,
            1L,
            true,
            false,
            Kind.ONE,
            new BigDecimal("1"),
            new BigDecimal("1.0"),
            LocalDate.parse("2020-03-31"),
            Optional.empty(),
            Optional.of(Optional.empty()),
            List.of(""),
            List.of("1", "2"),
            List.of("12"),
            List.of(List.of("1"), "2"),
            List.of("1", List.of("2")),
            new Pair("1", "2"),
            new Pair("12", ""),
            new Pair(new Pair("1", "2"), "3"),
            new Pair("1", new Pair("2", "3")),
            new Twin("1", "2"),
            new Pair(new Pair("", ""), new Twin("", "")),
            new Pair(new Twin("", ""), new Pair("", "")),
            new Labels(Locale.JAPANESE),
            new Labels(Locale.ENGLISH));

    Set<String> digests = new HashSet<>();
    values.forEach(value -> digests.add(new ValueDigest().of(value)));

    assertThat(digests).hasSameSizeAs(values);
  }

  @Test
  void equalValuesHaveEqualDigests() {
    assertThat(new ValueDigest().of(new Pair("1", List.of(2)), true))
        .isEqualTo(new ValueDigest().of(new Pair("1", new ArrayList<>(List.of(2))), true));
  }

  @Test
  void longListsCountWithAllTheyHold() {
    List<Integer> list = Collections.nCopies(500, 1);
    List<Integer> other = new ArrayList<>(list);
    other.set(400, 2);
    ValueDigest digests = new ValueDigest();

    assertThat(digests.of(list, list)).isEqualTo(new ValueDigest().of(list, new ArrayList<>(list)));
    assertThat(Stream.of(digests.of(list), digests.of(other), digests.of(list, 1)))
        .doesNotHaveDuplicates();
  }

  @Test
  void whatCannotBeToldApartIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ValueDigest().of(new Object()));
    assertThatIllegalArgumentException().isThrownBy(() -> new ValueDigest().of(Set.of("1")));
  }

  @Test
  void aDocumentIsDigestedToItsLastText() {
    Document document = SampleDocument.japanese();
    List<LegendEntry> legend = new ArrayList<>(document.overview().legend());
    LegendEntry last = legend.remove(legend.size() - 1);
    legend.add(new LegendEntry(last.sign(), last.meaning() + " "));

    assertThat(new ValueDigest().of(document))
        .isEqualTo(new ValueDigest().of(SampleDocument.japanese()));
    assertThat(new ValueDigest().of(document.overview().legend()))
        .isNotEqualTo(new ValueDigest().of(legend));
  }
}
