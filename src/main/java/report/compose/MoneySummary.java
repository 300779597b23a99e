package report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.document.Labels;
import report.document.MoneyPart;
import report.money.Account;
import report.money.Amount;
import report.money.Heading;
import report.money.Money;
import report.money.MoneyUnit;
import report.money.Total;
import report.plan.Theme;
import report.plan.ThemeMoney;

/**
 * What a book as a whole needs to know of the money of a theme.
 *
 * @param place the theme
 * @param own the money written for the theme as a whole
 * @param totals its totals
 * @param headings the headings of all amounts in it, with those that have no total
 * @param isPartial whether its totals lack amounts
 * @param units how often each unit is written in it
 */
record MoneySummary(
    MoneyPart.Place place,
    Money own,
    Map<Heading, Total> totals,
    List<Heading> headings,
    boolean isPartial,
    Map<MoneyUnit, Integer> units) {

  static MoneySummary of(Theme theme, ThemeMoney money, Labels labels) {
    Map<Heading, Total> totals = new LinkedHashMap<>();
    Account whole = money.theme();
    for (Heading heading : whole.headings()) {
      whole.total(heading).ifPresent(total -> totals.put(heading, total));
    }
    Map<MoneyUnit, Integer> units = new LinkedHashMap<>();
    accounts(money)
        .flatMap(account -> account.own().entries().stream())
        .flatMap(entry -> entry.amount().yen().stream())
        .map(Amount.Yen::unit)
        .forEach(unit -> units.merge(unit, 1, Integer::sum));
    return new MoneySummary(
        place(theme, labels),
        whole.own(),
        totals,
        headings(money),
        totals.keySet().stream().anyMatch(whole::isPartial),
        units);
  }

  /** The headings of all amounts of a theme, by year and kind. */
  static List<Heading> headings(ThemeMoney money) {
    return MoneyText.ordered(
        accounts(money)
            .flatMap(account -> account.own().entries().stream())
            .map(Money.Entry::heading));
  }

  private static Stream<Account> accounts(ThemeMoney money) {
    return Stream.of(
            Stream.of(money.theme()),
            money.initiatives().values().stream(),
            money.actions().values().stream())
        .flatMap(accounts -> accounts);
  }

  static MoneyPart.Place place(Theme theme, Labels labels) {
    return new MoneyPart.Place(
        theme.number(),
        theme.id().text(),
        theme.title(),
        labels.list(theme.departments()),
        "",
        "",
        "",
        "");
  }

  /** The total under a heading. */
  Optional<Total> total(Heading heading) {
    return Optional.ofNullable(totals.get(heading));
  }
}
