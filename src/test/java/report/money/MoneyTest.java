package report.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.calendar.FiscalYear;

class MoneyTest {
  private static final FiscalYear R7 = new FiscalYear(2025);
  private static final Heading BUDGET = new Heading(R7, MoneyKind.BUDGET);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,345千円|12345000|千円|千円",
        "１２，３４５千円|12345000|千円|千円",
        "12345 千円|12345000|千円|千円",
        "500,000円|500000|円|円",
        "1億2,345万円|123450000|万円|万円",
        "1.23億円|123000000|億円|百万円",
        "936百万円|936000000|百万円|百万円",
        "2兆円|2000000000000|兆円|兆円",
        "▲500千円|-500000|千円|千円",
        "約3千万円|30000000|千万円|千万円",
        "0円|0|円|円",
      })
  void anAmountIsExactYen(String written, BigInteger yen, String unit, String precision) {
    Amount.Yen amount = AmountGrammar.read(written).found().flatMap(Amount::yen).orElseThrow();
    assertThat(amount.value()).isEqualTo(yen);
    assertThat(amount.unit()).hasToString(unit);
    assertThat(amount.precision()).hasToString(precision);
    assertThat(amount.written()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"－", "-", "―", "なし", "集計中"})
  void aDashIsNoAmount(String written) {
    assertThat(AmountGrammar.read(written).found()).contains(new Amount.Unstated(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12,345",
        "5千",
        "30人",
        "5ドル",
        "100万円以内",
        "1～2百万円",
        "1.2345千円",
        "0.5円",
        "円",
        "百万円",
        "1千円2千円",
        "累計5千円",
        "99999999999999999999円",
        "五千円",
        "12,34千円",
        ""
      })
  void whatIsNotCertainlyMoneyIsRefused(String written) {
    assertThat(AmountGrammar.read(written).found()).isEmpty();
  }

  /** A thousand books of amounts in all units: any order and any nesting gives the same sum. */
  @Test
  void sumsAreExactAndIndependentOfOrder() {
    Random random = new Random(21);
    for (int round = 0; round < 1000; round++) {
      List<Amount.Yen> amounts = new ArrayList<>();
      BigInteger exact = BigInteger.ZERO;
      for (int i = 0; i < 1 + random.nextInt(40); i++) {
        MoneyUnit unit = new MoneyUnit(random.nextInt(13));
        BigInteger yen =
            BigInteger.valueOf(random.nextInt(2_000_000) - 500_000).multiply(unit.yen());
        String written = AmountGrammar.written(yen, unit);
        Amount.Yen amount = AmountGrammar.read(written).found().flatMap(Amount::yen).orElseThrow();
        assertThat(amount.value()).as(written).isEqualTo(yen);
        amounts.add(amount);
        exact = exact.add(yen);
      }
      Total sum = sum(amounts);
      assertThat(sum.yen()).isEqualTo(exact);
      Collections.shuffle(amounts, random);
      assertThat(sum(amounts)).isEqualTo(sum);
      assertThat(nested(amounts, random).total(BUDGET)).contains(sum);
    }
  }

  private static Total sum(List<Amount.Yen> amounts) {
    return Total.sum(amounts.stream().map(Total::of)).orElseThrow();
  }

  /** The amounts in a book of themes of actions, at random. */
  private static Account nested(List<Amount.Yen> amounts, Random random) {
    List<Account> themes = new ArrayList<>();
    List<Account> actions = new ArrayList<>();
    for (Amount.Yen amount : amounts) {
      actions.add(account(amount, List.of()));
      if (random.nextInt(3) == 0) {
        themes.add(Account.of(Money.NONE, actions));
        actions = new ArrayList<>();
      }
    }
    themes.addAll(actions);
    return Account.of(Money.NONE, themes);
  }

  private static Account account(Amount amount, List<Account> parts) {
    return Account.of(new Money(List.of(new Money.Entry("", BUDGET, amount))), parts);
  }

  @Test
  void whatIsWrittenForAPartIsItsTotal() {
    Account action = account(read("12,345千円"), List.of());
    assertThat(account(read("12百万円"), List.of(action)).total(BUDGET))
        .contains(Total.of(yen("12百万円")));
    assertThat(account(read("－"), List.of(action)).total(BUDGET))
        .contains(Total.of(yen("12,345千円")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,345千円|12,345,000円|true",
        "12百万円|12,345千円|true",
        "13百万円|12,345千円|true",
        "14百万円|12,345千円|false",
        "12,345千円|12,346千円|false",
        "約12百万円|12百万円|true",
      })
  void sumsAgreeUpToTheRoundingOfTheirUnits(String one, String other, boolean agree) {
    assertThat(Total.of(yen(one)).agreesWith(Total.of(yen(other)))).isEqualTo(agree);
    assertThat(Total.of(yen(other)).agreesWith(Total.of(yen(one)))).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,345,499円|千円|12,345千円",
        "12,345,500円|千円|12,346千円",
        "▲1,500円|千円|▲2千円",
        "999円|円|999円",
        "1億円|百万円|100百万円",
        "約4,900千円|百万円|約5百万円",
      })
  void aSumIsRoundedHalfUpToTheUnitOfTheBook(String amount, String unit, String printed) {
    assertThat(Total.of(yen(amount)).printed(MoneyUnit.named(unit).orElseThrow()))
        .isEqualTo(printed);
  }

  @Test
  void laterAmountsReplaceThoseOfTheSameItemAndYear() {
    Money plan =
        new Money(
            List.of(
                new Money.Entry("", BUDGET, read("5千円")),
                new Money.Entry("", new Heading(R7, MoneyKind.SETTLEMENT), read("集計中"))));
    Money report =
        new Money(List.of(new Money.Entry("", new Heading(R7, MoneyKind.SETTLEMENT), read("4千円"))));
    assertThat(plan.with(report).entries())
        .extracting(entry -> entry.amount().written())
        .containsExactly("5千円", "4千円");
    assertThat(plan.with(Money.NONE)).isSameAs(plan);
  }

  @Test
  void anItemHasOneAmountUnderAHeading() {
    Money.Entry entry = new Money.Entry("", BUDGET, read("5千円"));
    assertThatThrownBy(() -> new Money(List.of(entry, entry)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Heading(R7, MoneyKind.BUDGET, "県債"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MoneyUnit(13)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Stream.of("円", "百万円", "人").map(MoneyUnit::named).map(Optional::isPresent))
        .containsExactly(true, true, false);
  }

  private static Amount read(String written) {
    return AmountGrammar.read(written).found().orElseThrow();
  }

  private static Amount.Yen yen(String written) {
    return read(written).yen().orElseThrow();
  }
}
