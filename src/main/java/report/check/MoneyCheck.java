package report.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Suggestion;
import report.money.Account;
import report.money.Amount;
import report.money.Heading;
import report.money.Money;
import report.money.MoneyKind;
import report.money.MoneyUnit;
import report.money.Total;
import report.notation.HalfWidth;
import report.plan.Action;
import report.plan.Goal;
import report.plan.Initiative;
import report.plan.NormalizedText;
import report.plan.NumericGoal;
import report.plan.Theme;
import report.plan.ThemeMoney;
import report.quantity.Unit;

/** Checks the money of a theme: sums that differ, overspent budgets, budgets written as goals. */
final class MoneyCheck {
  private static final Unit YEN = new Unit("円");

  /** Names that can only mean money of the publisher itself, and not what is to be achieved. */
  private static final Pattern MONEY =
      Pattern.compile(
          "(?:R\\d+|令和\\d+年度)?(?:当初|最終|補正後の?|年間)?"
              + "(?:予算額?|予算現額|決算額?|決算見込額|総?事業費|予算執行額|執行額|支出済額)(?:\\([^()]*\\))?");

  private final Notice notice;

  MoneyCheck(Notice notice) {
    this.notice = notice;
  }

  void check(Theme theme) {
    theme.goals().forEach(this::check);
    ThemeMoney money = ThemeMoney.ofAll(theme);
    if (money.isEmpty()) {
      return;
    }
    check(theme.title(), money.theme());
    for (Initiative initiative : theme.initiatives()) {
      Optional.ofNullable(money.initiatives().get(initiative.id()))
          .ifPresent(account -> check(initiative.title(), account));
      for (Action action : initiative.actions()) {
        Optional.ofNullable(money.actions().get(action.id()))
            .ifPresent(account -> check(action.id().text(), account));
      }
    }
  }

  private void check(Goal goal) {
    String name = NormalizedText.of(goal.text());
    if (goal instanceof NumericGoal numeric
        && numeric.measures().stream().allMatch(measure -> measure.unit().equals(YEN))
        && MONEY.matcher(HalfWidth.of(name)).matches()) {
      notice.add(goal, Rule.MONEY_AS_GOAL, name);
    }
  }

  private void check(String name, Account account) {
    account.headings().forEach(heading -> compare(name, account, heading));
    Map<Item, Sources> items = new LinkedHashMap<>();
    for (Money.Entry entry : account.own().entries()) {
      Item item = new Item(entry.item(), entry.heading().year());
      if (entry.heading().kind() == MoneyKind.SOURCE) {
        entry
            .amount()
            .yen()
            .map(Total::of)
            .ifPresent(total -> items.merge(item, new Sources(entry, total), Sources::plus));
      } else if (entry.heading().kind() == MoneyKind.SETTLEMENT) {
        overspent(name, account, entry);
      }
    }
    items.forEach((item, sources) -> sources(name, account, item, sources));
  }

  private record Item(String name, FiscalYear year) {}

  /** The sources of one item in one year. */
  private record Sources(Money.Entry first, Total total) {
    Sources plus(Sources other) {
      return new Sources(first, total.plus(other.total));
    }
  }

  /** What is written for a part against the sum of the parts below. */
  private void compare(String name, Account account, Heading heading) {
    Optional<Total> written = account.ofItself(heading);
    Optional<Total> parts = account.ofParts(heading);
    if (written.isEmpty()
        || parts.isEmpty()
        || written.get().agreesWith(parts.get())
        || (heading.kind() == MoneyKind.SOURCE && !hasAllSources(account, heading.year()))) {
      return;
    }
    List<Money.Entry> own =
        account.own().entries().stream()
            .filter(entry -> entry.heading().equals(heading))
            .filter(entry -> entry.amount().yen().isPresent())
            .toList();
    int without = heading.kind() == MoneyKind.SOURCE ? 0 : account.silent(heading);
    say(
        without > 0 ? "P031.partial" : "P031",
        own.get(own.size() - 1),
        own.size() == 1,
        parts.get(),
        name,
        label(heading),
        exact(written.get(), own),
        exact(parts.get(), own));
  }

  /** Whether each part below that has a budget also names its sources. */
  private static boolean hasAllSources(Account account, FiscalYear year) {
    Heading budget = new Heading(year, MoneyKind.BUDGET);
    return account.parts().stream()
        .filter(part -> part.total(budget).isPresent())
        .noneMatch(part -> part.sources(year).isEmpty());
  }

  private void sources(String name, Account account, Item item, Sources sources) {
    Heading heading = new Heading(item.year(), MoneyKind.BUDGET);
    Optional<Money.Entry> budget = entry(account, item.name(), heading);
    Optional<Total> total =
        budget
            .flatMap(entry -> entry.amount().yen())
            .map(Total::of)
            .or(() -> item.name().isEmpty() ? account.total(heading) : Optional.empty());
    List<Money.Entry> own = budget.map(List::of).orElse(List.of(sources.first()));
    String sum = exact(sources.total(), own);
    if (total.isEmpty()) {
      notice.say("P031.no-budget", sources.first(), Rule.SUMS_DIFFER, name, sum);
    } else if (!total.get().agreesWith(sources.total())) {
      say(
          "P031.sources",
          own.get(0),
          budget.isPresent(),
          sources.total(),
          name,
          label(heading),
          exact(total.get(), own),
          sum);
    }
  }

  /** A finding at an amount, which can be replaced by the sum if it is the only one. */
  private void say(
      String sentence, Money.Entry at, boolean isAlone, Total sum, String... arguments) {
    notice
        .draft(sentence, at, Rule.SUMS_DIFFER, arguments)
        .map(
            finding ->
                isAlone && !sum.about()
                    ? finding.withSuggestions(suggested(finding, at, sum))
                    : finding)
        .ifPresent(notice::add);
  }

  private static List<Suggestion> suggested(Finding finding, Money.Entry at, Total sum) {
    String better = sum.exact(unit(at));
    boolean isInFlow = finding.span().source().line(finding.span().line()).matches(".*[\\[{].*");
    return List.of(new Suggestion(finding.span(), isInFlow ? "'" + better + "'" : better));
  }

  private void overspent(String name, Account account, Money.Entry settlement) {
    Optional<Total> spent = settlement.amount().yen().map(Total::of);
    FiscalYear year = settlement.heading().year();
    Stream.of(MoneyKind.FINAL_BUDGET, MoneyKind.BUDGET)
        .map(kind -> new Heading(year, kind))
        .flatMap(heading -> limit(account, settlement.item(), heading).stream())
        .findFirst()
        .ifPresent(limit -> spent.ifPresent(sum -> overspent(name, settlement, sum, limit)));
  }

  private record Ceiling(Heading heading, Total total, Optional<Money.Entry> entry) {}

  /** The budget of the same item, or that of the parts below. */
  private static Optional<Ceiling> limit(Account account, String item, Heading heading) {
    Optional<Money.Entry> entry = entry(account, item, heading);
    return entry
        .flatMap(own -> own.amount().yen())
        .map(Total::of)
        .or(
            () ->
                item.isEmpty() && !account.isPartial(heading)
                    ? account.total(heading)
                    : Optional.empty())
        .map(total -> new Ceiling(heading, total, entry));
  }

  private void overspent(String name, Money.Entry settlement, Total spent, Ceiling limit) {
    if (spent.yen().compareTo(limit.total().yen()) <= 0 || spent.agreesWith(limit.total())) {
      return;
    }
    notice
        .draft(
            Rule.OVER_BUDGET.id(),
            settlement,
            Rule.OVER_BUDGET,
            name,
            settlement.amount().written(),
            label(limit.heading()),
            limit.total().exact(unit(limit.entry().orElse(settlement))))
        .map(finding -> limit.entry().map(entry -> notice.seeing(finding, entry)).orElse(finding))
        .ifPresent(notice::add);
  }

  private static Optional<Money.Entry> entry(Account account, String item, Heading heading) {
    return account.own().entries().stream()
        .filter(entry -> entry.item().equals(item) && entry.heading().equals(heading))
        .findFirst();
  }

  private static String exact(Total total, List<Money.Entry> own) {
    return total.exact(unit(own.get(own.size() - 1)));
  }

  private static MoneyUnit unit(Money.Entry entry) {
    return entry.amount().yen().map(Amount.Yen::unit).orElse(MoneyUnit.YEN);
  }

  /** What is compared, in the words of the field. */
  private static String label(Heading heading) {
    String kind =
        switch (heading.kind()) {
          case BUDGET -> "予算額";
          case SOURCE -> heading.source();
          case FINAL_BUDGET -> "最終予算額";
          case SETTLEMENT -> "決算額";
        };
    return kind + "（" + heading.year().code() + "）";
  }
}
