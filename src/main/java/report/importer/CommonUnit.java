package report.importer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.importer.Indicator.Figure;
import report.importer.cell.FigureText.Written;

/**
 * The unit that some figures of an indicator have and others leave out: 72.14年, 72.4, 72.6. A
 * percent sign is left alone, since a bare 0.5 beside 50％ can be either.
 */
final class CommonUnit {
  private static final String BEHIND = "(?<behind>(?:以上|以下|以内|未満|超)?(?:[(（].*[)）])?)";
  private static final Pattern BARE = Pattern.compile("(?<number>▲?\\d[\\d,.]*)" + BEHIND);
  private static final Pattern WITH_UNIT =
      Pattern.compile("▲?\\d[\\d,.]*(?<unit>[^\\d\\s,.()（）％%以未超][^\\d()（）％%]{0,7}?)" + BEHIND);

  private CommonUnit() {}

  /**
   * The figures of an indicator, bare ones with the unit of the others.
   *
   * @param figures the figures
   * @param findings receives a remark for each figure that gets the unit
   */
  static List<Figure> of(List<Figure> figures, Findings findings) {
    Set<String> units =
        figures.stream()
            .flatMap(figure -> match(WITH_UNIT, figure).stream())
            .map(match -> match.group("unit"))
            .collect(Collectors.toSet());
    boolean isBesidePercent =
        figures.stream().flatMap(f -> literal(f).stream()).anyMatch(l -> l.indexOf('％') >= 0);
    if (units.size() != 1 || isBesidePercent) {
      return figures;
    }
    String unit = units.iterator().next();
    return figures.stream().map(figure -> with(unit, figure, findings)).toList();
  }

  private static Figure with(String unit, Figure figure, Findings findings) {
    Optional<Matcher> bare = match(BARE, figure);
    if (bare.isEmpty() || !(figure.text() instanceof Written written)) {
      return figure;
    }
    String literal = bare.get().group("number") + unit + bare.get().group("behind");
    findings.add(
        Finding.of(Rule.READ_AS, figure.place().span(), figure.place().text(), unit)
            .withMessage("I003.unit"));
    return figure.reading(new Written(List.of(literal), written.names(), written.number()));
  }

  private static Optional<Matcher> match(Pattern pattern, Figure figure) {
    return literal(figure).map(pattern::matcher).filter(Matcher::matches);
  }

  private static Optional<String> literal(Figure figure) {
    return figure.text() instanceof Written written && written.literals().size() == 1
        ? Optional.of(written.literals().get(0))
        : Optional.empty();
  }
}
