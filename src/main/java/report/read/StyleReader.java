package report.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import report.finding.Findings;
import report.money.MoneyUnit;
import report.plan.FigureStyle;
import report.read.field.Fields;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;

/**
 * Reads how a book prints its figures: the fields {@code figures} and {@code money} of its file.
 */
final class StyleReader {
  private static final List<String> DECIMALS =
      IntStream.rangeClosed(0, FigureStyle.MOST_DECIMALS).mapToObj(String::valueOf).toList();

  /** How figures are printed. */
  static final Form FIGURES =
      Form.of(
          "figures",
          Key.optional("separators", Value.MARK),
          Key.optional("decimals", Value.words(DECIMALS)));

  /** How sums of money are printed. */
  static final Form MONEY =
      Form.of("bookMoney", Key.optional("unit", Value.words(MoneyUnit.USUAL)));

  private final Findings findings;

  StyleReader(Findings findings) {
    this.findings = findings;
  }

  FigureStyle read(Fields book) {
    Optional<Fields> figures =
        book.value("figures").flatMap(node -> Fields.of(node, "figures", FIGURES, findings));
    Optional<MoneyUnit> unit =
        book.value("money")
            .flatMap(node -> Fields.of(node, "money", MONEY, findings))
            .flatMap(money -> money.choice("unit", word -> MoneyUnit.named(word).orElseThrow()));
    return new FigureStyle(
        figures.map(fields -> fields.isSet("separators")).orElse(false),
        figures.flatMap(fields -> fields.choice("decimals", Integer::valueOf)),
        unit);
  }
}
