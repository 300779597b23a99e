package report.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import report.document.Bullet;
import report.document.Labels;
import report.document.MoneyPart;
import report.document.MoneyPart.Level;
import report.document.MoneyPart.Place;
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
  private final FigurePrinter figures;

  MoneyComposer(Theme theme, ThemeMoney money, MoneyText text, ThemeTools tools) {
    this.theme = theme;
    this.money = money;
    this.text = text;
    this.labels = tools.labels();
    this.figures = tools.figures();
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
    Map<String, List<Money.Entry>> items = MoneyTable.items(account.own());
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
    entries.forEach(entry -> written.put(entry.heading(), printed(entry.amount())));
    String amounts =
        text.line(
            written.keySet().stream(),
            "money.amount",
            heading -> Objects.requireNonNull(written.get(heading)));
    return item.isEmpty() ? amounts : labels.get("money.item", item, amounts);
  }

  private String printed(Amount amount) {
    return amount
        .yen()
        .map(yen -> figures.of(yen.written(), new BigDecimal(yen.value())))
        .orElse(amount.written());
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
    return line + labels.inBrackets(labels.list(remarks));
  }

  /** The table of the theme; empty without money. */
  MoneyPart part() {
    if (money.isEmpty()) {
      return MoneyPart.NONE;
    }
    MoneyTable table = new MoneyTable(text, MoneySummary.headings(money), labels);
    Place place = MoneySummary.place(theme, labels);
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

  private void add(MoneyTable table, Place inside, Action action) {
    String mark =
        switch (action.counting()) {
          case COUNTED -> "";
          case REPOST -> labels.get("repost");
          case REFERENCE -> labels.inBrackets(labels.get("reason.REFERENCE"));
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
}
