package report.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.calendar.Timing;
import report.money.Account;
import report.money.Money;

/**
 * The money of a theme and its parts: that of the plan, and what was reported since. The money of
 * reposts and references is shown, but not included in any sum.
 *
 * @param theme the account of the theme
 * @param initiatives the accounts of its initiatives
 * @param actions the accounts of its actions
 */
public record ThemeMoney(Account theme, Map<Id, Account> initiatives, Map<Id, Account> actions) {
  /** Copies the maps, whose order is that of the plan. */
  public ThemeMoney {
    initiatives = Collections.unmodifiableMap(new LinkedHashMap<>(initiatives));
    actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
  }

  /**
   * The money of a theme as of a date.
   *
   * @param theme the theme
   * @param date reports up to its last day count
   * @return its accounts
   */
  public static ThemeMoney asOf(Theme theme, Timing date) {
    return of(
        theme,
        theme.progress().stream()
            .filter(report -> !report.asOf().last().isAfter(date.last()))
            .toList());
  }

  /**
   * The money of a theme by all its reports.
   *
   * @param theme the theme
   * @return its accounts
   */
  public static ThemeMoney ofAll(Theme theme) {
    return of(theme, theme.progress());
  }

  private static ThemeMoney of(Theme theme, List<Progress> reports) {
    Map<Id, Money> reported = new LinkedHashMap<>();
    Map<Id, Money> ofInitiatives = new LinkedHashMap<>();
    Money whole = theme.money();
    for (Progress report : reports) {
      whole = whole.with(report.money());
      for (ActionProgress entry : report.actions()) {
        if (!entry.money().isEmpty()) {
          reported.merge(entry.action(), entry.money(), Money::with);
        }
      }
      for (Progress.Entry.OfInitiative entry : report.initiatives()) {
        if (!entry.money().isEmpty()) {
          ofInitiatives.merge(entry.initiative(), entry.money(), Money::with);
        }
      }
    }
    Map<Id, Account> actions = new LinkedHashMap<>();
    Map<Id, Account> initiatives = new LinkedHashMap<>();
    for (Initiative initiative : theme.initiatives()) {
      for (Action action : initiative.actions()) {
        Money money = action.money().with(reported.getOrDefault(action.id(), Money.NONE));
        actions.put(action.id(), Account.of(money, List.of()));
      }
      List<Account> counted =
          initiative.actions().stream()
              .filter(action -> action.counting() == Counting.COUNTED)
              .flatMap(action -> Optional.ofNullable(actions.get(action.id())).stream())
              .toList();
      Money money =
          initiative.money().with(ofInitiatives.getOrDefault(initiative.id(), Money.NONE));
      initiatives.put(initiative.id(), Account.of(money, counted));
    }
    return new ThemeMoney(
        Account.of(whole, List.copyOf(initiatives.values())), initiatives, actions);
  }

  /**
   * Whether the theme and its parts have no money.
   *
   * @return true without any amount
   */
  public boolean isEmpty() {
    return theme.own().isEmpty()
        && initiatives.values().stream().allMatch(account -> account.own().isEmpty())
        && actions.values().stream().allMatch(account -> account.own().isEmpty());
  }
}
