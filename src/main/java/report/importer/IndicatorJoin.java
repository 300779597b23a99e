package report.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.calendar.FiscalYear;
import report.importer.Indicator.Figure;
import report.importer.Indicator.Text;
import report.importer.cell.FigureText.Blank;

/** Joins what several tables say of one indicator, each of other years, and gives ids. */
final class IndicatorJoin {
  private final FiscalYear year;

  /**
   * A join.
   *
   * @param year the fiscal year of the book: texts on results are taken from its table
   */
  IndicatorJoin(FiscalYear year) {
    this.year = year;
  }

  /**
   * The indicators of all tables.
   *
   * @param tables those of each, in order
   */
  List<Indicator> of(List<List<Indicator>> tables) {
    List<Indicator> all = new ArrayList<>();
    Map<String, Integer> known = new HashMap<>();
    for (List<Indicator> table : tables) {
      Map<String, Integer> here = new HashMap<>();
      for (Indicator indicator : table) {
        String key = key(indicator);
        Optional<Integer> at =
            Optional.ofNullable(known.get(key)).filter(i -> isOfOtherYears(all.get(i), indicator));
        if (at.isPresent()) {
          all.set(at.get(), joined(all.get(at.get()), indicator));
        } else {
          here.putIfAbsent(key, all.size());
          all.add(indicator);
        }
      }
      known.putAll(here);
    }
    Ids ids = new Ids();
    return all.stream()
        .map(MeasureOrder::of)
        .map(each -> each.withId(ids.of(each.number(), each.name().text())))
        .toList();
  }

  private static String key(Indicator indicator) {
    return indicator.number().orElse("") + "|" + HeadWords.folded(indicator.name().text());
  }

  /** Whether no figure of one is of the same kind and year as one of the other. */
  private static boolean isOfOtherYears(Indicator one, Indicator other) {
    Set<List<Object>> taken = new HashSet<>();
    one.figures().stream().filter(IndicatorJoin::isThere).forEach(f -> taken.add(key(f)));
    return !one.isRepost()
        && !other.isRepost()
        && other.figures().stream()
            .filter(IndicatorJoin::isThere)
            .allMatch(
                f -> !taken.contains(key(f)) || one.figures().stream().anyMatch(o -> isSame(o, f)));
  }

  private static boolean isSame(Figure one, Figure other) {
    return key(one).equals(key(other)) && one.text().equals(other.text());
  }

  private static boolean isThere(Figure figure) {
    return !(figure.text() instanceof Blank);
  }

  private static List<Object> key(Figure figure) {
    return List.of(figure.role(), figure.year());
  }

  private Indicator joined(Indicator one, Indicator other) {
    boolean isOfBook =
        other.figures(Role.ACTUAL).stream()
            .anyMatch(f -> f.year().filter(y -> y.fiscal().equals(year)).isPresent());
    List<Text> texts = new ArrayList<>(isOfBook ? other.texts() : one.texts());
    Set<Role> roles = new HashSet<>();
    texts.forEach(text -> roles.add(text.role()));
    (isOfBook ? one : other)
        .texts().stream()
            .filter(text -> !isOfResult(text.role()) && !roles.contains(text.role()))
            .forEach(texts::add);
    List<Figure> figures = new ArrayList<>(one.figures());
    other.figures().stream()
        .filter(f -> one.figures().stream().noneMatch(o -> isSame(o, f)))
        .forEach(figures::add);
    return one.joined(other, figures, texts);
  }

  private static boolean isOfResult(Role role) {
    return role == Role.REASON || role == Role.NEXT || role == Role.PROGRESS;
  }
}
