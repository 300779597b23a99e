package report.importer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.importer.cell.TableYear;

/** What the columns of a table hold, by the words of their heads. */
final class ColumnGuess {
  private static final int LOOKED_AT = 40;

  private final Grid grid;
  private final TableHead head;
  private final boolean hasKind;
  private final Set<Integer> doubts = new LinkedHashSet<>();

  /**
   * A guess.
   *
   * @param grid the sheet
   * @param head the head of the table
   */
  ColumnGuess(Grid grid, TableHead head) {
    this.grid = grid;
    this.head = head;
    this.hasKind = head.paths().entrySet().stream().anyMatch(e -> isKind(e.getKey(), e.getValue()));
  }

  /** Whether a column says what each row holds. */
  boolean hasKind() {
    return hasKind;
  }

  /** The columns whose use is not certain. */
  Set<Integer> doubts() {
    return doubts;
  }

  /** The use of a column. */
  ColumnUse use(int column) {
    List<String> path = head.paths().getOrDefault(column, List.of());
    String own = path.get(path.size() - 1);
    String group = path.size() > 1 ? path.get(path.size() - 2) : "";
    Optional<TableYear> year =
        TableYear.of(own).or(() -> TableYear.in(own)).or(() -> inGroups(path));
    if (isProse(column)) {
      doubts.add(column);
      return ColumnUse.of(Role.FIGURES, year);
    }
    if (isKind(column, path)) {
      return ColumnUse.of(Role.KIND);
    }
    if (TableYear.of(own).isPresent() && HeadWords.role(own).isEmpty()) {
      if (HeadWords.role(group).filter(Role.IGNORE::equals).isPresent()) {
        return ColumnUse.IGNORED;
      }
      return ofYear(column, head.all(column), year);
    }
    return ofWords(column, own, group, year);
  }

  private static Optional<TableYear> inGroups(List<String> path) {
    for (int i = path.size() - 2; i >= 0; i--) {
      Optional<TableYear> year = TableYear.in(path.get(i));
      if (year.isPresent()) {
        return year;
      }
    }
    return Optional.empty();
  }

  private ColumnUse ofWords(int column, String own, String group, Optional<TableYear> year) {
    String word = HeadWords.folded(own);
    boolean isOfTarget = group.contains("目標");
    if (word.matches("基準年度?|基準") && year.isPresent()) {
      return ColumnUse.of(Role.BASELINE, year);
    }
    if (word.matches("年度?|時期")) {
      return ColumnUse.of(isOfTarget ? Role.FINAL_YEAR : Role.BASELINE_YEAR);
    }
    if (word.matches("値|数値")) {
      return ofGroup(column, group, isOfTarget, year);
    }
    if (isOfTarget && word.matches("(?:当初|変更前|改定前|改訂前|見直し?前|修正前|旧)値?.{0,6}")) {
      return ColumnUse.of(Role.EARLIER_TARGET, year);
    }
    if (isOfTarget && word.matches("(?:変更|改定|改訂|見直し?|修正)後?値?.{0,6}|新|現行|最新")) {
      return year.isEmpty() ? ColumnUse.of(Role.FINAL_TARGET) : ColumnUse.of(Role.TARGET, year);
    }
    Optional<Role> role = HeadWords.role(own).or(() -> HeadWords.role(group));
    if (role.isEmpty() && year.isPresent() && HeadWords.kinds(own).size() == 1) {
      return ColumnUse.of(HeadWords.kinds(own).get(0), year);
    }
    if (role.isEmpty()) {
      doubts.add(column);
      return ColumnUse.IGNORED;
    }
    return of(role.get(), head.all(column), year, column);
  }

  private ColumnUse ofGroup(
      int column, String group, boolean isOfTarget, Optional<TableYear> year) {
    if (HeadWords.role(group).filter(Role.ACTUAL::equals).isPresent()) {
      return of(Role.ACTUAL, group, year, column);
    }
    return isOfTarget
        ? of(year.isEmpty() ? Role.FINAL_TARGET : Role.TARGET, group, year, column)
        : ColumnUse.of(Role.BASELINE, year);
  }

  private ColumnUse ofYear(int column, String all, Optional<TableYear> year) {
    List<Role> kinds = HeadWords.kinds(all);
    if (all.contains("達成率") || all.contains("進捗率")) {
      return ColumnUse.of(Role.RATE, year);
    }
    if (kinds.size() == 1) {
      return ColumnUse.of(kinds.get(0), year);
    }
    if (hasKind) {
      return ColumnUse.of(Role.BY_KIND, year);
    }
    if (all.contains("基準") || all.contains("現状") || all.contains("当初")) {
      return ColumnUse.of(Role.BASELINE, year);
    }
    doubts.add(column);
    return ColumnUse.of(kinds.isEmpty() ? Role.ACTUAL : kinds.get(0), year);
  }

  private ColumnUse of(Role role, String all, Optional<TableYear> year, int column) {
    if (role == Role.TARGET && year.isEmpty()) {
      return ColumnUse.of(Role.FINAL_TARGET);
    }
    if (role == Role.RATE) {
      return ColumnUse.of(all.contains("最終") ? Role.FINAL_RATE : Role.RATE, year);
    }
    if (role == Role.ACTUAL && year.isEmpty()) {
      doubts.add(column);
    }
    boolean isDated =
        role.hasYear()
            || role == Role.FINAL_TARGET
            || role == Role.BASELINE
            || role == Role.EARLIER_TARGET;
    return isDated ? ColumnUse.of(role, year) : ColumnUse.of(role);
  }

  private boolean isKind(int column, List<String> path) {
    boolean named =
        path.stream().anyMatch(t -> HeadWords.role(t).filter(Role.KIND::equals).isPresent());
    return named
        && !isProse(column)
        && below(column).stream().anyMatch(text -> !HeadWords.kinds(text).isEmpty());
  }

  /** Whether most cells of a column have labelled figures: 目標：80％ 実績：85％. */
  private boolean isProse(int column) {
    List<String> texts = below(column);
    long labelled = texts.stream().filter(LabelledFigures::isLabelled).count();
    return labelled > 0 && labelled * 2 >= texts.size();
  }

  private List<String> below(int column) {
    return grid.rows().stream()
        .filter(row -> row > head.rows().last())
        .limit(LOOKED_AT)
        .map(row -> grid.own(row, column))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Whether two columns would hold the same figures, so that a year is missing between them. */
  static boolean isRepeated(Map<Integer, List<ColumnUse>> uses, ColumnUse use) {
    return use.role().isOfAYear()
        && use.year().isEmpty()
        && uses.values().stream().filter(all -> all.equals(List.of(use))).count() > 1;
  }
}
