package report.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.importer.Indicator.Figure;
import report.importer.Indicator.Placed;
import report.importer.Indicator.PublishedRate;
import report.importer.TableRows.Kind;
import report.importer.cell.TableYear;
import report.importer.cell.UnitWords;
import report.notation.HalfWidth;

/** Reads the indicators of a table by its mapping. */
final class TableReader {
  private static final Pattern REPOST = Pattern.compile("[(（【\\[［〈<＜〔]?再掲[)）】\\]］〉>＞〕]");
  private static final Pattern REPOSTED = Pattern.compile("[(（【\\[［]?再掲[)）】\\]］]?");
  private static final Set<String> DITTO = Set.of("〃", "″", "同上", "\"", "々", "”");

  private final Grid grid;
  private final TableMap map;
  private final Findings findings;
  private final TableRows rows;
  private final FigureCells cells;
  private final PublishedRates published;
  private final TextCells texts;
  private final int nameColumn;
  private final Headings headings = new Headings();
  private final Map<Integer, Placed> above = new HashMap<>();

  /**
   * A reader.
   *
   * @param grid the sheet
   * @param map how it is read
   * @param findings receives what is not read for certain, and what was assumed
   */
  TableReader(Grid grid, TableMap map, Findings findings) {
    this.grid = grid;
    this.map = map;
    this.findings = findings;
    this.nameColumn = map.column(Role.NAME).orElse(0);
    this.rows = new TableRows(grid, nameColumn);
    this.texts = new TextCells(grid, map, findings);
    this.published = new PublishedRates(grid, map);
    this.cells = new FigureCells(grid, map, findings);
  }

  /** The indicators in the order of the table. */
  List<Indicator> read() {
    new TableRemarks(grid, map, findings).addHidden();
    List<Indicator> indicators = new ArrayList<>();
    int next = map.rows().first();
    for (int row : grid.rows()) {
      if (row < next || !map.rows().holds(row)) {
        continue;
      }
      switch (rows.kind(row)) {
        case HEADING -> {
          int column = rows.filled(row).get(0);
          headings.add(placed(row, column));
          above.keySet().removeIf(known -> isGroup(known));
        }
        case INDICATOR -> {
          int height = Math.max(1, height(row));
          if (isSound(row)) {
            indicators.addAll(indicators(row, height));
          }
          next = row + height;
        }
        case TOTAL, HEAD, OTHER -> {}
      }
    }
    return new TableNotes(grid, map, rows).added(indicators);
  }

  /** The rows of an indicator: at most those of the mapping, and none of the next one. */
  private int height(int row) {
    for (int line = 1; line < map.lines(); line++) {
      Kind kind = rows.kind(row + line);
      boolean isNext = kind == Kind.INDICATOR || kind == Kind.HEADING || kind == Kind.TOTAL;
      if (isNext) {
        return line;
      }
    }
    return map.lines();
  }

  /** Whether a row has no more fields than the head; one that has shifts all that follows. */
  private boolean isSound(int row) {
    boolean isSound = !grid.isText() || grid.fields(row) <= grid.fields(map.head().last());
    if (!isSound) {
      findings.add(
          Finding.of(Rule.UNCLEAR_CELL, grid.span(row, 1), String.valueOf(row))
              .withMessage("I002.fields"));
    }
    return isSound;
  }

  private boolean isGroup(int column) {
    return map.use(column, 0).role() == Role.GROUP;
  }

  private Placed placed(int row, int column) {
    var range = grid.range(row, column);
    return new Placed(grid.text(row, column), new Place(grid, range.top(), range.left()));
  }

  private List<Indicator> indicators(int row, int height) {
    Optional<Integer> labelled = map.column(Role.FIGURES);
    List<LabelledFigures.Item> items =
        labelled.map(c -> LabelledFigures.of(grid.text(row, c)).items()).orElse(List.of());
    new TableRemarks(grid, map, findings).add(row, height);
    if (items.isEmpty()) {
      labelled.ifPresent(column -> unlabelled(row, column));
      return List.of(indicator(row, height, Optional.empty()));
    }
    return items.stream().map(item -> indicator(row, height, Optional.of(item))).toList();
  }

  /** A cell that was to have labelled figures has none. */
  private void unlabelled(int row, int column) {
    if (!grid.text(row, column).isEmpty()) {
      findings.add(
          Finding.of(
                  Rule.UNCLEAR_CELL,
                  grid.span(row, column),
                  grid.text(row, column).replace("\n", " "))
              .withMessage("I002.figure"));
    }
  }

  private Indicator indicator(int row, int height, Optional<LabelledFigures.Item> item) {
    Placed written = placed(row, nameColumn);
    String ofItem = item.map(LabelledFigures.Item::name).orElse("");
    String plain = name(written.text(), ofItem).replace("\n", "");
    String bare = REPOST.matcher(plain).replaceAll("").strip();
    Placed name = new Placed(bare.isEmpty() ? plain : bare, written.place());
    Optional<String> unit =
        text(row, Role.UNIT)
            .map(Placed::text)
            .filter(TableReader::isUnit)
            .or(() -> UnitWords.behind(name.text()));
    List<Figure> figures = new ArrayList<>(cells.of(row, height, unit));
    Optional<Integer> labelled = map.column(Role.FIGURES);
    item.ifPresent(
        found ->
            figures.addAll(
                cells.labelled(
                    found,
                    map.use(labelled.orElseThrow(), 0),
                    new Place(grid, row, labelled.orElseThrow()),
                    unit)));
    boolean isCalendar =
        (figures.stream().anyMatch(f -> isYearOf(f, true)) || hasCalendarYear(row, height))
            && figures.stream().noneMatch(this::isOfFiscalYear);
    Optional<String> number =
        text(row, Role.NUMBER).map(Placed::text).map(t -> number(t.replace("\n", " ")));
    return new Indicator(
        row,
        "",
        number.filter(n -> !n.isEmpty() && !n.equals("再掲")),
        name,
        unit,
        department(row),
        groups(row),
        figures,
        rates(row, height, item),
        texts.of(row, height),
        isCalendar,
        isRepost(row, plain));
  }

  private static String name(String row, String item) {
    return item.isEmpty() ? row : row.isEmpty() ? item : row + "（" + item + "）";
  }

  private List<PublishedRate> rates(int row, int height, Optional<LabelledFigures.Item> item) {
    List<PublishedRate> rates = new ArrayList<>(published.of(row, height));
    int column = map.column(Role.FIGURES).orElse(0);
    item.stream()
        .flatMap(found -> found.figures().stream())
        .filter(part -> part.role() == Role.RATE)
        .forEach(
            part ->
                rates.add(
                    new PublishedRate(
                        false,
                        part.year().or(() -> map.use(column, 0).year()),
                        PublishedRates.percent(part.text()),
                        new Place(grid, row, column))));
    return rates;
  }

  private boolean isRepost(int row, String name) {
    return REPOST.matcher(name).find()
        || grid.columns(row).stream().anyMatch(c -> REPOSTED.matcher(grid.own(row, c)).matches());
  }

  private Optional<Placed> department(int row) {
    return text(row, Role.DEPARTMENT).flatMap(texts::office);
  }

  private List<Placed> groups(int row) {
    List<Placed> groups = new ArrayList<>();
    map.theme().ifPresent(theme -> groups.add(new Placed(theme, Place.of(grid))));
    groups.addAll(headings.current());
    map.columns().keySet().stream().filter(this::isGroup).forEach(c -> addGroup(groups, row, c));
    return groups;
  }

  private static boolean isYearOf(Figure figure, boolean calendar) {
    return figure.year().filter(year -> year.isCalendar() == calendar).isPresent();
  }

  /** Whether the head above a figure says a fiscal year in so many words: 令和6年度. */
  private boolean isOfFiscalYear(Figure figure) {
    return IntStream.rangeClosed(map.head().first(), map.head().last())
        .mapToObj(row -> grid.text(row, figure.place().column()))
        .anyMatch(head -> head.contains("年度") && TableYear.in(head).isPresent());
  }

  /** Whether the year of the baseline or the final target is a calendar year: 2021年. */
  private boolean hasCalendarYear(int row, int height) {
    return cells.year(row, height, Role.BASELINE_YEAR).filter(TableYear::isCalendar).isPresent()
        || cells.year(row, height, Role.FINAL_YEAR).filter(TableYear::isCalendar).isPresent();
  }

  /** The number without the mark of a note: 3*. */
  static String number(String text) {
    return HalfWidth.closedUp(text).replaceAll("[*※]+$", "");
  }

  private static boolean isUnit(String unit) {
    return unit.codePoints().anyMatch(c -> Character.isLetter(c) || "%％℃㎡㎥㎢㎞°円".indexOf(c) >= 0)
        && !unit.equals("ー")
        && !unit.equals("なし");
  }

  private void addGroup(List<Placed> groups, int row, int column) {
    Placed own = placed(row, column);
    Placed group =
        own.text().isEmpty() || DITTO.contains(own.text()) ? above.getOrDefault(column, own) : own;
    above.put(column, group);
    boolean isRepeated =
        !groups.isEmpty()
            && HeadWords.folded(groups.get(groups.size() - 1).text())
                .equals(HeadWords.folded(group.text()));
    if (!group.text().isEmpty() && !isRepeated) {
      groups.add(new Placed(group.text().replace("\n", ""), group.place()));
    }
  }

  private Optional<Placed> text(int row, Role role) {
    return map.column(role)
        .map(
            column -> {
              Placed own = placed(row, column);
              Placed meant = DITTO.contains(own.text()) ? above.getOrDefault(column, own) : own;
              above.put(column, meant);
              return new Placed(meant.text(), own.place());
            })
        .filter(found -> !found.text().isEmpty());
  }
}
