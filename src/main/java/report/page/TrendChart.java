package report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.document.Labels;
import report.document.TrendPart;

/**
 * A line chart of the targets and actuals of a measure, in a box of 480 by 150: all positions are
 * in its units. A line of actuals ends where the series breaks.
 *
 * @param said the chart in words, for those who cannot see it
 * @param actuals the lines of actuals, each the points of an SVG polyline
 * @param targets the lines of targets
 * @param marks the figures
 * @param years the years below the chart
 * @param breaks the horizontal positions of breaks
 * @param most the largest figure as printed, at the top
 * @param least the smallest figure as printed, at the bottom
 */
record TrendChart(
    String said,
    List<String> actuals,
    List<String> targets,
    List<ChartMark> marks,
    List<ChartYear> years,
    List<String> breaks,
    String most,
    String least) {
  private static final Pattern SEPARATED = Pattern.compile("[0-9],[0-9]{3}");

  private static final int LEFT = 20;
  private static final int RIGHT = 460;
  private static final int TOP = 24;
  private static final int BOTTOM = 116;

  /**
   * A figure.
   *
   * @param kind actual or target
   * @param x its horizontal position
   * @param y its vertical position
   * @param printed the figure as printed, with its year
   */
  record ChartMark(String kind, String x, String y, String printed) {}

  /**
   * A year.
   *
   * @param code its short name
   * @param x its horizontal position
   */
  record ChartYear(String code, String x) {}

  /** The chart of a measure; empty if fewer than two years have figures. */
  static Optional<TrendChart> of(TrendPart part, Labels labels) {
    List<TrendPart.TrendYear> years =
        part.years().stream()
            .filter(of -> of.actual().number().isPresent() || of.target().number().isPresent())
            .toList();
    long actuals = years.stream().filter(of -> of.actual().number().isPresent()).count();
    return years.size() < 2 || actuals == 0
        ? Optional.empty()
        : Optional.of(new Drawing(part, years, labels).chart());
  }

  /** Draws one chart. */
  private static final class Drawing {
    private final TrendPart part;
    private final List<TrendPart.TrendYear> years;
    private final Labels labels;
    private final BigDecimal least;
    private final BigDecimal most;

    Drawing(TrendPart part, List<TrendPart.TrendYear> years, Labels labels) {
      this.part = part;
      this.years = years;
      this.labels = labels;
      this.least = figures().min(BigDecimal::compareTo).orElseThrow();
      this.most = figures().max(BigDecimal::compareTo).orElseThrow();
    }

    private Stream<BigDecimal> figures() {
      return years.stream()
          .flatMap(
              of -> Stream.concat(of.target().number().stream(), of.actual().number().stream()));
    }

    TrendChart chart() {
      List<ChartMark> marks = new ArrayList<>();
      List<List<String>> targets = new ArrayList<>();
      targets.add(new ArrayList<>());
      List<String> breaks = new ArrayList<>();
      List<List<String>> actuals = new ArrayList<>();
      actuals.add(new ArrayList<>());
      for (int i = 0; i < years.size(); i++) {
        TrendPart.TrendYear of = years.get(i);
        if (!of.broken().isEmpty()) {
          breaks.add(String.valueOf((x(i) + (i == 0 ? LEFT : x(i - 1))) / 2));
          targets.add(new ArrayList<>());
          actuals.add(new ArrayList<>());
        }
        int x = x(i);
        of.target()
            .number()
            .ifPresent(
                value -> {
                  targets.get(targets.size() - 1).add(x + "," + y(value));
                  marks.add(mark("target", x, value, of.code(), of.target().printed()));
                });
        List<String> line = actuals.get(actuals.size() - 1);
        of.actual()
            .number()
            .ifPresent(
                value -> {
                  line.add(x + "," + y(value));
                  marks.add(mark("actual", x, value, of.code(), of.actual().printed()));
                });
      }
      return new TrendChart(
          said(),
          lines(actuals),
          lines(targets),
          marks,
          years(),
          breaks,
          printed(most),
          printed(least));
    }

    private ChartMark mark(String kind, int x, BigDecimal value, String year, String printed) {
      return new ChartMark(kind, String.valueOf(x), y(value), year + " " + printed);
    }

    private List<ChartYear> years() {
      List<ChartYear> all = new ArrayList<>();
      for (int i = 0; i < years.size(); i++) {
        all.add(new ChartYear(years.get(i).code(), String.valueOf(x(i))));
      }
      return all;
    }

    /** In proportion to the years, of which some may be missing. */
    private int x(int place) {
      int first = years.get(0).start();
      int last = years.get(years.size() - 1).start();
      return LEFT + (years.get(place).start() - first) * (RIGHT - LEFT) / (last - first);
    }

    private String y(BigDecimal value) {
      BigDecimal range = most.subtract(least);
      BigDecimal share =
          range.signum() == 0
              ? new BigDecimal("0.5")
              : value.subtract(least).divide(range, 4, RoundingMode.HALF_UP);
      return decimal(
          BigDecimal.valueOf(BOTTOM).subtract(share.multiply(BigDecimal.valueOf(BOTTOM - TOP))));
    }

    private static String decimal(BigDecimal position) {
      return position.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static List<String> lines(List<List<String>> lines) {
      return lines.stream()
          .filter(line -> line.size() > 1)
          .map(line -> String.join(" ", line))
          .toList();
    }

    /** An end of the axis, with separators if the figures of the years have any. */
    private String printed(BigDecimal value) {
      boolean isBroken = years.stream().anyMatch(of -> !of.broken().isEmpty());
      BigDecimal plain = value.stripTrailingZeros();
      String number =
          isSeparated()
              ? String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain)
              : plain.toPlainString();
      return isBroken ? number : labels.figure(number, part.unit());
    }

    private boolean isSeparated() {
      return years.stream()
          .flatMap(of -> Stream.of(of.target().printed(), of.actual().printed()))
          .anyMatch(text -> SEPARATED.matcher(text).find());
    }

    private String said() {
      return Stream.of(
              said("fact.actual", of -> of.actual().printed()),
              said("fact.target", of -> of.target().printed()))
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(" / "));
    }

    private String said(String label, Function<TrendPart.TrendYear, String> figure) {
      String figures =
          part.years().stream()
              .filter(of -> !figure.apply(of).isEmpty())
              .map(of -> of.code() + " " + figure.apply(of))
              .collect(Collectors.joining(", "));
      return figures.isEmpty() ? "" : labels.get(label) + " " + figures;
    }
  }
}
