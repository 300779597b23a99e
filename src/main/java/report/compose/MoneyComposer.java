package report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import report.document.Bullet;
import report.document.Labels;
import report.document.LineText;
import report.document.MoneyPart;
import report.document.MoneyPart.Cell;
import report.document.MoneyPart.Level;
import report.document.MoneyPart.Place;
import report.document.MoneyPart.Row;
import report.document.Piece;
import report.money.Account;
import report.money.Amount;
import report.money.Heading;
import report.money.Money;
import report.money.Total;
import report.plan.Action;
import report.plan.Counting;
import report.plan.Id;
import report.plan.Initiative;
import report.plan.Theme;
import report.plan.ThemeMoney;

/** Draws the money of a theme: lines beside its parts, and a table. */
final class MoneyComposer {
  private final Theme theme;
  private final ThemeMoney money;
  private final MoneyText text;
  private final Labels labels;

  MoneyComposer(Theme theme, ThemeMoney money, MoneyText text, Labels labels) {
    this.theme = theme;
    this.money = money;
    this.text = text;
    this.labels = labels;
  }

  /** The lines of the theme as a whole. */
  List<Piece> ofTheme() {
    return lines(money.theme());
  }

  List<Piece> of(Initiative initiative) {
    return lines(account(money.initiatives(), initiative.id()));
  }

  List<Piece> of(Action action) {
    return lines(account(money.actions(), action.id()));
  }

  private static Account account(Map<Id, Account> accounts, Id id) {
    return Objects.requireNonNull(accounts.get(id));
  }

  /** A line for each item, one for their sums, and one for the sums of the parts below. */
  private List<Piece> lines(Account account) {
    List<String> lines = new ArrayList<>();
    Map<String, List<Money.Entry>> items = items(account.own());
    items.forEach((item, entries) -> lines.add(line(item, entries)));
    if (items.size() > 1) {
      lines.add(sums(account, several(account), account::ofItself));
    }
    lines.add(
        sums(
            account,
            account.headings().stream()
                .filter(heading -> account.ofItself(heading).isEmpty())
                .toList(),
            account::ofParts));
    return lines.stream()
        .filter(line -> !line.isEmpty())
        .<Piece>map(line -> Piece.Line.of(Bullet.NONE, 0, line))
        .toList();
  }

  /** The headings under which several items have amounts. */
  private static List<Heading> several(Account account) {
    return account.headings().stream()
        .filter(
            heading ->
                account.own().entries().stream()
                        .filter(entry -> entry.heading().equals(heading))
                        .filter(entry -> entry.amount().yen().isPresent())
                        .count()
                    > 1)
        .toList();
  }

  private String line(String item, List<Money.Entry> entries) {
    Map<Heading, String> written = new LinkedHashMap<>();
    entries.forEach(entry -> written.put(entry.heading(), entry.amount().written()));
    String amounts =
        text.line(
            written.keySet().stream(),
            "money.amount",
            heading -> Objects.requireNonNull(written.get(heading)));
    return item.isEmpty() ? amounts : labels.get("money.item", item, amounts);
  }

  private interface Totals {
    Optional<Total> of(Heading heading);
  }

  private String sums(Account account, List<Heading> headings, Totals totals) {
    String line =
        text.line(
            headings.stream(),
            "money.total",
            heading -> totals.of(heading).map(text::sum).orElse(""));
    List<String> remarks =
        text.remarks(
            headings.stream().flatMap(heading -> totals.of(heading).stream()),
            headings.stream().anyMatch(account::isPartial));
    return line + LineText.inBrackets(String.join("、", remarks));
  }

  private static Map<String, List<Money.Entry>> items(Money own) {
    Map<String, List<Money.Entry>> items = new LinkedHashMap<>();
    own.entries()
        .forEach(
            entry -> items.computeIfAbsent(entry.item(), none -> new ArrayList<>()).add(entry));
    return items;
  }

  /** The table of the theme; empty without money. */
  MoneyPart part() {
    if (money.isEmpty()) {
      return MoneyPart.NONE;
    }
    Table table = new Table(text, MoneySummary.headings(money), labels);
    Place place = MoneySummary.place(theme);
    table.add(Level.THEME, label("THEME"), place, money.theme(), true);
    for (Initiative initiative : theme.initiatives()) {
      Place inside =
          new Place(
              place.themeNumber(),
              place.themeId(),
              place.theme(),
              place.department(),
              initiative.id().text(),
              initiative.title(),
              "",
              "");
      table.add(
          Level.INITIATIVE,
          label("INITIATIVE"),
          inside,
          account(money.initiatives(), initiative.id()),
          true);
      PrintedOrder.of(initiative).forEach(action -> add(table, inside, action));
    }
    return table.part();
  }

  private void add(Table table, Place inside, Action action) {
    String mark =
        switch (action.counting()) {
          case COUNTED -> "";
          case REPOST -> labels.get("repost");
          case REFERENCE -> LineText.inBrackets(labels.get("reason.REFERENCE"));
        };
    table.add(
        Level.ACTION,
        label("ACTION") + mark,
        new Place(
            inside.themeNumber(),
            inside.themeId(),
            inside.theme(),
            inside.department(),
            inside.initiativeId(),
            inside.initiative(),
            action.id().text(),
            PlainText.of(action.text())),
        account(money.actions(), action.id()),
        action.counting() == Counting.COUNTED);
  }

  private String label(String level) {
    return labels.get("money.level." + level);
  }

  /** A table being filled. */
  private static final class Table {
    private final MoneyText text;
    private final List<Heading> headings;
    private final String ofItem;
    private final List<Row> rows = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private boolean isPartial;

    Table(MoneyText text, List<Heading> headings, Labels labels) {
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
          account.own().entries().stream()
              .filter(entry -> entry.heading().equals(heading))
              .toList();
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
          text.unit().label(),
          headings.stream().map(text::column).toList(),
          rows,
          text.remarks(totals.stream(), isPartial));
    }
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
        text.unit().label(),
        headings.stream().map(text::column).toList(),
        rows,
        text.remarks(
            Stream.concat(
                totals.stream(), themes.stream().flatMap(t -> t.totals().values().stream())),
            themes.stream().anyMatch(MoneySummary::isPartial)));
  }
}
