package report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import report.rate.Outcome;

class FactColumnsTest {
  private static final Fact FOUNDATION =
      new Fact(
          "theme-3",
          3,
          "健康・医療",
          "商工労働部",
          "nakanoshima",
          "未来医療国際拠点",
          "foundation",
          "機構を設立",
          "期限目標",
          "成果指標（アウトカム）",
          "",
          "",
          new Value("約97％", Optional.of(new BigDecimal("97")), Optional.empty()),
          Value.NONE,
          new Value("R1.9月頃", Optional.empty(), Optional.of(LocalDate.of(2019, 9, 30))),
          new Value("R1.11", Optional.empty(), Optional.of(LocalDate.of(2019, 11, 30))),
          "期限との比較",
          "80.0％",
          Optional.of(new BigDecimal("80.0")),
          Optional.empty(),
          "○",
          Outcome.ACHIEVED,
          "達成",
          "2か月遅れ",
          Fact.Years.NONE,
          Fact.Periods.NONE);

  private static List<FactColumn> columns(Locale locale) {
    return FactColumns.of(
        Documents.of(
            "R1",
            "令和元年度",
            "大阪府",
            "計画",
            "R2.3月末時点",
            List.of(),
            List.of(),
            List.of(FOUNDATION),
            new Tally(1, 1, 1, "", 0, "", List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Labels(locale)));
  }

  private static FactColumn column(String key) {
    return columns(Locale.JAPANESE).stream()
        .filter(column -> column.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void noKeyAndNoLabelStandsTwice() {
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      assertThat(columns(locale)).extracting(FactColumn::key).doesNotHaveDuplicates();
      assertThat(columns(locale)).extracting(FactColumn::label).doesNotHaveDuplicates();
    }
  }

  @Test
  void theKeysAreTheSameInEveryLanguage() {
    assertThat(columns(Locale.ENGLISH).stream().map(FactColumn::key))
        .containsExactlyElementsOf(columns(Locale.JAPANESE).stream().map(FactColumn::key).toList());
  }

  @Test
  void aDateStandsAsWrittenAndAsADay() {
    assertThat(((FactColumn.Words) column("target")).value().apply(FOUNDATION)).isEqualTo("R1.9月頃");
    assertThat(((FactColumn.Days) column("targetDate")).value().apply(FOUNDATION))
        .contains(LocalDate.of(2019, 9, 30));
    assertThat(column("targetDate").label()).isEqualTo("目標（日付）");
  }

  @Test
  void aFigureStandsAsWrittenAndAsANumber() {
    assertThat(((FactColumn.Words) column("previous")).value().apply(FOUNDATION)).isEqualTo("約97％");
    assertThat(((FactColumn.Numbers) column("previousNumber")).value().apply(FOUNDATION))
        .contains(new BigDecimal("97"));
    assertThat(((FactColumn.Numbers) column("baselineNumber")).value().apply(FOUNDATION)).isEmpty();
  }
}
