package report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import report.document.Fact;

/**
 * Divides the rows of the 総括表 among pages. A page that begins within a theme or an initiative
 * repeats its band, and the last page has some rows more than one.
 */
final class SummaryPages {
  private final List<Fact> facts;
  private final ToDoubleFunction<Line> height;

  /** What a row shows. */
  enum Kind {
    /** A band with the theme. */
    THEME,
    /** A band with the initiative. */
    INITIATIVE,
    /** A fact. */
    FACT
  }

  /**
   * A row.
   *
   * @param kind what it shows
   * @param fact the fact, or the first one below a band
   * @param again whether the band was on the page before
   * @param beginsPage whether a page begins with it
   */
  record Line(Kind kind, Fact fact, boolean again, boolean beginsPage) {}

  /**
   * The rows of some facts.
   *
   * @param facts the facts, in order
   * @param height the height of a row, in points
   */
  SummaryPages(List<Fact> facts, ToDoubleFunction<Line> height) {
    this.facts = facts;
    this.height = height;
  }

  /**
   * The rows.
   *
   * @param first what the first page has room for, in points
   * @param later what every other page has room for
   */
  List<Line> lines(double first, double later) {
    List<Integer> starts = starts(first, later);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      lines.addAll(lines(i, starts.contains(i)));
    }
    return lines;
  }

  private List<Integer> starts(double first, double later) {
    List<Integer> starts = new ArrayList<>();
    double rest = first;
    for (int i = 0; i < facts.size(); i++) {
      double need = height(i, false);
      if (need > rest && i > 0) {
        starts.add(i);
        rest = later;
        need = height(i, true);
      }
      rest -= need;
    }
    fillLast(starts, later);
    return starts;
  }

  private void fillLast(List<Integer> starts, double later) {
    if (starts.isEmpty()) {
      return;
    }
    int last = starts.size() - 1;
    int before = last == 0 ? 0 : starts.get(last - 1);
    int from = facts.size() - ListPages.FEWEST;
    if (from < starts.get(last) && from > before) {
      double need = height(from, true);
      for (int i = from + 1; i < facts.size(); i++) {
        need += height(i, false);
      }
      if (need <= later) {
        starts.set(last, from);
      }
    }
  }

  private double height(int fact, boolean atStart) {
    return lines(fact, atStart).stream().mapToDouble(height).sum();
  }

  /** A fact below the bands that begin with it, or that the page repeats. */
  private List<Line> lines(int at, boolean atStart) {
    Fact fact = facts.get(at);
    boolean isNewTheme = at == 0 || !fact.themeId().equals(facts.get(at - 1).themeId());
    boolean isNewInitiative =
        isNewTheme || !fact.initiativeId().equals(facts.get(at - 1).initiativeId());
    List<Line> lines = new ArrayList<>();
    if (isNewTheme || atStart) {
      lines.add(new Line(Kind.THEME, fact, !isNewTheme, atStart));
    }
    if (isNewInitiative || atStart) {
      lines.add(new Line(Kind.INITIATIVE, fact, !isNewInitiative, atStart && lines.isEmpty()));
    }
    lines.add(new Line(Kind.FACT, fact, false, atStart && lines.isEmpty()));
    return lines;
  }
}
