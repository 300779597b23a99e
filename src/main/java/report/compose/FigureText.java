package report.compose;

import java.util.regex.Pattern;
import report.compose.numeral.Numerals;
import report.document.Labels;
import report.notation.HalfWidth;
import report.plan.Actual;
import report.plan.Target;
import report.quantity.Comparison;
import report.quantity.Figure;
import report.quantity.Interval;
import report.quantity.Limit;
import report.quantity.Quantity;
import report.quantity.Unit;

/** Figures as they were read, with the scale multiplied in. */
final class FigureText {
  private static final Pattern SCALE = Pattern.compile("\\d[十百千万億兆]");

  private final Labels labels;

  FigureText(Labels labels) {
    this.labels = labels;
  }

  /** A quantity; in English nothing if the number itself is what was written. */
  String of(Quantity quantity) {
    return labels.language().equals("ja") || !isWritten(quantity) ? words(quantity) : "";
  }

  private static boolean isWritten(Quantity quantity) {
    String text = HalfWidth.of(quantity.written()).replace(",", "");
    return text.contains(number(quantity)) && !SCALE.matcher(text).find();
  }

  private static String number(Quantity quantity) {
    if (quantity instanceof Limit limit) {
      return number(limit.bound());
    }
    Figure figure = quantity instanceof Interval range ? range.high() : (Figure) quantity;
    return figure.value().abs().toPlainString();
  }

  private String words(Quantity quantity) {
    if (quantity instanceof Limit limit) {
      boolean isBest = limit.comparison() == Comparison.AT_MOST && limit.unit().equals(Unit.RANK);
      String key = isBest ? "figure.best" : "figure." + limit.comparison().name();
      return labels.get(key, words(limit.bound()));
    }
    if (quantity instanceof Interval range) {
      String low = Numerals.of(range.low().value());
      return labels.get("figure.range", low, words(range.high()));
    }
    Figure figure = (Figure) quantity;
    String number = Numerals.of(figure.value());
    String about = figure.about() ? labels.get("figure.about", number) : number;
    String words =
        figure.unit().equals(Unit.RANK)
            ? labels.get("figure.rank", about)
            : labels.figure(about, figure.unit().name());
    return figure.unit().cumulative() ? labels.get("figure.cumulative", words) : words;
  }

  /** A unit without a figure. */
  String of(Unit unit) {
    String name = labels.unit(unit.name());
    return unit.cumulative() ? labels.get("figure.cumulative", name) : name;
  }

  /** A direction has no figure. */
  String of(Target target) {
    return target instanceof Target.Amount amount ? of(amount.quantity()) : "";
  }

  /** A figure that is not known has none. */
  String of(Actual actual) {
    return actual instanceof Actual.Known known ? of(known.figure()) : "";
  }
}
