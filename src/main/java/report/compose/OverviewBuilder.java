package report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import report.document.DepartmentPart;
import report.document.Fact;
import report.document.Highlights;
import report.document.Labels;
import report.document.OutstandingResult;
import report.document.Overview;
import report.document.Tally;
import report.document.ThemeHead;
import report.document.TrendSummary;
import report.money.MoneyUnit;
import report.rate.CountedOutcome;

/** Collects data in one pass through the themes of a book, without keeping any theme. */
final class OverviewBuilder {
  private final Legend legend;
  private final List<ThemeHead> heads = new ArrayList<>();
  private final List<CountedOutcome> standings = new ArrayList<>();
  private final Map<String, List<CountedOutcome>> departments = new LinkedHashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private Highlights highlights = Highlights.NONE;
  private final List<Fact> late = new ArrayList<>();
  private final List<OutstandingResult> owed = new ArrayList<>();
  private final Set<String> marks = new LinkedHashSet<>();
  private final List<MoneySummary> money = new ArrayList<>();
  private final TrendCounts trend = new TrendCounts(List.of());

  OverviewBuilder(Labels labels) {
    this.legend = new Legend(labels);
  }

  /** Takes in the next theme. */
  void add(ThemeSummary theme) {
    heads.add(theme.head());
    standings.addAll(theme.standings());
    theme
        .departments()
        .forEach(
            (name, all) ->
                departments.computeIfAbsent(name, none -> new ArrayList<>()).addAll(all));
    theme.facts().stream().filter(Fact::isLate).forEach(late::add);
    highlights = highlights.plus(theme.facts());
    owed.addAll(theme.owed());
    legend.add(theme.facts());
    marks.addAll(theme.marks());
    if (!theme.money().headings().isEmpty()) {
      money.add(theme.money());
    }
    trend.add(theme.trend());
    facts.addAll(theme.facts());
    if (standings.size() > Overview.MOST_GOALS_TOGETHER) {
      facts.clear();
    }
  }

  /** The goals that a reader looks at first. */
  Highlights highlights() {
    return highlights;
  }

  /** The ids of the terms that the themes refer to, in reading order. */
  Set<String> marks() {
    return marks;
  }

  List<ThemeHead> heads() {
    return heads;
  }

  /** All facts; empty if there are more than one page shows. */
  List<Fact> facts() {
    return facts;
  }

  List<Fact> late() {
    return late;
  }

  /** The outstanding results, by due date. */
  List<OutstandingResult> owed() {
    return owed.stream().sorted(Comparator.comparing(OutstandingResult::due)).toList();
  }

  /** The money of the themes that have any. */
  List<MoneySummary> money() {
    return money;
  }

  /** The unit most often written; of several, the smallest. */
  MoneyUnit commonUnit() {
    Map<MoneyUnit, Integer> units = new TreeMap<>();
    money.forEach(
        theme -> theme.units().forEach((unit, times) -> units.merge(unit, times, Integer::sum)));
    int most = units.values().stream().mapToInt(times -> times).max().orElse(0);
    return units.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(MoneyUnit.YEN);
  }

  /** How the goals moved since the year before. */
  TrendSummary trend(Labels labels) {
    return trend.summary(labels);
  }

  Legend legend() {
    return legend;
  }

  Tally tally(Tallies tallies) {
    return tallies.of(standings);
  }

  /** The goals by department, in the order of its first theme. */
  List<DepartmentPart> departments(Tallies tallies) {
    return departments.entrySet().stream()
        .map(entry -> new DepartmentPart(entry.getKey(), tallies.of(entry.getValue())))
        .toList();
  }
}
