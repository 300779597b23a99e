package report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.document.Labels;
import report.document.MoneyPart;
import report.document.MoneyPart.Cell;
import report.document.MoneyPart.Level;
import report.document.MoneyPart.Place;
import report.document.MoneyPart.Row;
import report.money.Account;
import report.money.Amount;
import report.money.Heading;
import report.money.Money;
import report.money.Total;

/** A table of money being filled, row by row. */
final class MoneyTable {
  private final MoneyText text;
  private final List<Heading> headings;
  private final String ofItem;
  private final List<Row> rows = new ArrayList<>();
  private final List<Total> totals = new ArrayList<>();
  private boolean isPartial;

  MoneyTable(MoneyText text, List<Heading> headings, Labels labels) {
    this.text = text;
    this.headings = headings;
    this.ofItem = labels.get("money.level.ITEM");
  }

  void add(Level level, String label, Place place, Account account, boolean counted) {
    Map<String, List<Money.Entry>> items = items(account.own());
    if (items.isEmpty() && account.headings().isEmpty()) {
      return;
    }
    String only = items.size() == 1 ? items.keySet().iterator().next() : "";
    rows.add(
        new Row(
            level,
            label,
            place,
            only.isEmpty() || level != Level.ACTION ? "" : only,
            counted,
            headings.stream().map(heading -> cell(account, heading)).toList()));
    if (items.size() > 1) {
      items.forEach(
          (item, entries) ->
              rows.add(
                  new Row(
                      level,
                      ofItem,
                      place,
                      item.isEmpty() ? "―" : item,
                      false,
                      headings.stream().map(heading -> cell(entries, heading)).toList())));
    }
  }

  private Cell cell(Account account, Heading heading) {
    List<Money.Entry> own =
        account.own().entries().stream().filter(entry -> entry.heading().equals(heading)).toList();
    Optional<Total> total = account.total(heading);
    if (total.isEmpty()) {
      return own.isEmpty() ? Cell.NONE : Cell.text(own.get(0).amount().written());
    }
    totals.add(total.get());
    isPartial |= account.isPartial(heading);
    boolean isSum = account.ofItself(heading).isEmpty() || own.size() > 1;
    Optional<String> written =
        isSum ? Optional.empty() : Optional.of(own.get(0).amount().written());
    return text.cell(total.get(), written, isSum);
  }

  private Cell cell(List<Money.Entry> entries, Heading heading) {
    return entries.stream()
        .filter(entry -> entry.heading().equals(heading))
        .findFirst()
        .map(entry -> cell(entry.amount()))
        .orElse(Cell.NONE);
  }

  private Cell cell(Amount amount) {
    return amount
        .yen()
        .map(yen -> text.cell(Total.of(yen), Optional.of(amount.written()), false))
        .orElseGet(() -> Cell.text(amount.written()));
  }

  MoneyPart part() {
    return new MoneyPart(
        text.unit(),
        headings.stream().map(text::column).toList(),
        rows,
        text.remarks(totals.stream(), isPartial));
  }

  /** The amounts by their items, in the order in which they are written. */
  static Map<String, List<Money.Entry>> items(Money own) {
    Map<String, List<Money.Entry>> items = new LinkedHashMap<>();
    own.entries()
        .forEach(
            entry -> items.computeIfAbsent(entry.item(), none -> new ArrayList<>()).add(entry));
    return items;
  }

  /** The table of a book: its themes, and their sum. */
  static MoneyPart ofBook(List<MoneySummary> themes, MoneyText text, Labels labels) {
    List<Heading> headings =
        MoneyText.ordered(themes.stream().flatMap(theme -> theme.headings().stream()));
    if (headings.isEmpty()) {
      return MoneyPart.NONE;
    }
    List<Row> rows = new ArrayList<>();
    for (MoneySummary theme : themes) {
      Account account = Account.of(theme.own(), List.of());
      rows.add(
          new Row(
              Level.THEME,
              labels.get("money.level.THEME"),
              theme.place(),
              "",
              true,
              headings.stream()
                  .map(
                      heading ->
                          theme
                              .total(heading)
                              .map(
                                  total ->
                                      text.cell(
                                          total,
                                          Optional.empty(),
                                          account.ofItself(heading).isEmpty()))
                              .orElse(Cell.NONE))
                  .toList()));
    }
    List<Total> totals = new ArrayList<>();
    List<Cell> sums = new ArrayList<>();
    for (Heading heading : headings) {
      Optional<Total> sum = Total.sum(themes.stream().flatMap(t -> t.total(heading).stream()));
      sum.ifPresent(totals::add);
      sums.add(sum.map(total -> text.cell(total, Optional.empty(), true)).orElse(Cell.NONE));
    }
    rows.add(new Row(Level.BOOK, labels.get("money.level.BOOK"), Place.BOOK, "", true, sums));
    return new MoneyPart(
        text.unit(),
        headings.stream().map(text::column).toList(),
        rows,
        text.remarks(
            Stream.concat(
                totals.stream(), themes.stream().flatMap(t -> t.totals().values().stream())),
            themes.stream().anyMatch(MoneySummary::isPartial)));
  }
}
