package report.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.compose.numeral.Numerals;
import report.document.Labels;
import report.document.MoneyPart;
import report.money.Heading;
import report.money.MoneyKind;
import report.money.MoneyUnit;
import report.money.Total;

/** Words and figures of money: amounts as written, sums in one unit. */
final class MoneyText {
  /** English counts in thousands, millions and billions. */
  private static final int THOUSAND = 3;

  private final MoneyUnit unit;
  private final FiscalYear year;
  private final Labels labels;

  /**
   * The words for the money of a book.
   *
   * @param unit the unit of sums
   * @param year the year of the book, whose amounts are printed without a year
   */
  MoneyText(MoneyUnit unit, FiscalYear year, Labels labels) {
    this.labels = labels;
    this.unit = isJapanese() ? unit : new MoneyUnit(unit.exponent() / THOUSAND * THOUSAND);
    this.year = year;
  }

  private boolean isJapanese() {
    return labels.language().equals("ja");
  }

  /** The name of the unit of sums. */
  String unit() {
    return name(unit);
  }

  private String name(MoneyUnit of) {
    return labels.get("money.unit." + of.exponent());
  }

  /** Headings by year and kind, the sources in the order in which they are written. */
  static List<Heading> ordered(Stream<Heading> headings) {
    return headings
        .distinct()
        .sorted(Comparator.comparing(Heading::year).thenComparing(Heading::kind))
        .toList();
  }

  /**
   * Amounts in one line: 予算額：12,345千円（国庫支出金 6,000千円、…）／決算額：9,876千円.
   *
   * @param headings the headings of the amounts
   * @param pattern the key of the label of a kind: {@code money.amount}, or {@code money.total}
   * @param amount the amount of each as printed
   */
  String line(Stream<Heading> headings, String pattern, Function<Heading, String> amount) {
    List<Heading> ordered = ordered(headings);
    Set<FiscalYear> years = new LinkedHashSet<>();
    ordered.forEach(heading -> years.add(heading.year()));
    return years.stream()
        .flatMap(
            of ->
                ofYear(
                    ordered.stream().filter(heading -> heading.year().equals(of)).toList(),
                    pattern,
                    amount))
        .collect(Collectors.joining(labels.get("money.and")));
  }

  private Stream<String> ofYear(
      List<Heading> headings, String pattern, Function<Heading, String> amount) {
    String sources =
        labels.list(
            headings.stream()
                .filter(heading -> heading.kind() == MoneyKind.SOURCE)
                .map(heading -> heading.source() + " " + amount.apply(heading))
                .toList());
    boolean hasBudget = headings.get(0).kind() == MoneyKind.BUDGET;
    List<String> words = new ArrayList<>();
    if (!hasBudget && !sources.isEmpty()) {
      words.add(
          labels.get(
              "money.amount",
              ofYear(headings.get(0).year(), labels.get("money.sources")),
              sources));
    }
    for (Heading heading : headings) {
      if (heading.kind() != MoneyKind.SOURCE) {
        words.add(
            labels.get(pattern, label(heading), amount.apply(heading))
                + (heading.kind() == MoneyKind.BUDGET ? labels.inBrackets(sources) : ""));
      }
    }
    return words.stream();
  }

  /** What an amount is, with its year if that is not the year of the book. */
  private String label(Heading heading) {
    return ofYear(heading.year(), kind(heading));
  }

  private String ofYear(FiscalYear of, String words) {
    return of.equals(year) ? words : labels.get("money.ofYear", labels.code(of.code()), words);
  }

  private String kind(Heading heading) {
    return heading.kind() == MoneyKind.SOURCE
        ? labels.get("money.source")
        : labels.get("money." + heading.kind().key());
  }

  /** A sum as printed in a line. */
  String sum(Total total) {
    return isJapanese()
        ? total.printed(unit)
        : cell(total, Optional.empty(), true).printed() + " " + unit();
  }

  /** What is said of sums: that they are rounded, or contain amounts that may be. */
  List<String> remarks(Stream<Total> totals, boolean isPartial) {
    List<Total> all = totals.toList();
    List<String> remarks = new ArrayList<>();
    if (all.stream().anyMatch(total -> !unit.holds(total.yen()))) {
      remarks.add(labels.get("money.rounded", unit()));
    }
    all.stream()
        .map(Total::precision)
        .filter(precision -> precision.compareTo(unit) > 0)
        .max(Comparator.naturalOrder())
        .ifPresent(precision -> remarks.add(labels.get("money.coarse", name(precision))));
    if (isPartial) {
      remarks.add(labels.get("money.partial"));
    }
    return remarks;
  }

  /** An exact sum as written on paper. */
  private String exact(Total total) {
    return isJapanese()
        ? total.exact(unit)
        : labels.get("figure.yen", Numerals.of(new BigDecimal(total.yen())));
  }

  MoneyPart.Column column(Heading heading) {
    String words = heading.kind() == MoneyKind.SOURCE ? heading.source() : kind(heading);
    return new MoneyPart.Column(
        heading.year().code(),
        heading.kind().key(),
        kind(heading),
        heading.source(),
        labels.get("money.ofYear", labels.code(heading.year().code()), words));
  }

  /** A cell with a total; as written, if it is one amount. */
  MoneyPart.Cell cell(Total total, Optional<String> written, boolean isSum) {
    BigDecimal units = new BigDecimal(unit.rounded(total.yen()));
    String printed =
        (units.signum() < 0 ? labels.get("words.minus") : "") + Numerals.of(units.abs());
    return new MoneyPart.Cell(
        total.about() ? labels.get("money.about", printed) : printed,
        written.orElseGet(() -> exact(total)),
        Optional.of(new BigDecimal(total.yen())),
        Optional.of(units),
        isSum);
  }
}
