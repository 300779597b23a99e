package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import report.document.Document;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.OutlookPart;
import report.document.Piece;
import report.document.Tally;
import report.document.ThemePart;

/** Lays out the sheet of a theme: actions, goals and progress, side by side. */
public final class ThemeLayout {
  /** What is left free above and below a group, in points. */
  private static final double SPACE = 3.75;

  private final Layout layout;
  private final Measures measures;
  private final Columns columns;
  private final Labels labels;
  private final PlaceholderValues filling;

  private ThemeLayout(Layout layout, Labels labels, PlaceholderValues filling) {
    this.layout = layout;
    this.measures = layout.measures();
    this.columns = layout.columns();
    this.labels = labels;
    this.filling = filling;
  }

  /**
   * Lays out a theme.
   *
   * @param layout the layout
   * @param document the book
   * @param theme the theme
   * @return its sheet
   */
  public static GridSheet of(Layout layout, Document document, ThemePart theme) {
    ThemeLayout part =
        new ThemeLayout(
            layout, document.overview().labels(), PlaceholderValues.of(document).with(theme));
    List<Section> sections = new ArrayList<>();
    if (!theme.direction().isEmpty()) {
      sections.add(part.direction(theme));
    }
    theme.own().ifPresent(own -> sections.add(part.initiative(theme, own)));
    if (!theme.links().isEmpty()) {
      sections.add(part.across(part.labels.get("goals.links"), theme.links()));
    }
    theme.initiatives().forEach(initiative -> sections.add(part.initiative(theme, initiative)));
    return Paginator.lay(part.columns.width(), layout.page(), part.running(), sections);
  }

  /** The rows on top of each page: the book on the left, the department on the right, the theme. */
  private List<Strip> running() {
    int middle = columns.of(ThemeColumn.PROGRESS).from();
    Extent left = new Extent(0, middle);
    Extent right = new Extent(middle, columns.width());
    return List.of(
        Strip.line(
            measures,
            TextPart.of(measures, CellRole.YEAR, left, words(CellRole.YEAR, TemplateTexts.YEAR)),
            TextPart.of(
                measures,
                CellRole.DEPARTMENT,
                right,
                words(CellRole.DEPARTMENT, TemplateTexts.asking(Placeholder.DEPARTMENT)))),
        line(CellRole.THEME, words(CellRole.THEME, TemplateTexts.THEME)),
        Strip.blank(2 * SPACE));
  }

  private Section direction(ThemePart theme) {
    return across(words(CellRole.DIRECTION_HEAD, labels.get("theme.direction")), theme.direction());
  }

  /** A heading, and lines across the whole sheet below it. */
  private Section across(String heading, List<Piece> pieces) {
    return Section.of(
        List.of(line(CellRole.DIRECTION_HEAD, heading)), across(CellRole.DIRECTION, pieces, 0));
  }

  private Section initiative(ThemePart theme, InitiativePart initiative) {
    String continued = continued();
    List<Strip> head = new ArrayList<>();
    head.add(band(initiative.title(), initiative.tally()));
    boolean isOutlook = initiative.anchor().equals(InitiativePart.OUTLOOK);
    if (!isOutlook) {
      head.add(heads(theme));
    }
    across(CellRole.AIM, initiative.aim(), SPACE / 2)
        .forEach(strip -> head.add(strip.with(Uprights.FRAME)));
    return new Section(
        head,
        List.of(band(initiative.title() + continued, initiative.tally()), heads(theme)),
        initiative.groups().stream()
            .flatMap(this::strips)
            .filter(strip -> strip.rows() > 0)
            .toList());
  }

  private String continued() {
    return words(CellRole.CONTINUED, labels.get("continued"));
  }

  /** The beginning of the action, and a mark in each other column that goes on. */
  private Continuation continuation(List<List<Block>> blocks) {
    List<TextPart> title =
        blocks.get(0).stream()
            .limit(1)
            .map(block -> block.parts().get(block.parts().size() - 1).beginning(continued()))
            .map(line -> continued(ThemeColumn.ACTION, line))
            .toList();
    List<Optional<TextPart>> marks = new ArrayList<>();
    columns.places().keySet().stream()
        .filter(ThemeColumn::hasPieces)
        .forEach(
            column ->
                marks.add(
                    column == ThemeColumn.ACTION && !title.isEmpty()
                        ? Optional.empty()
                        : Optional.of(continued(column, continued()))));
    return new Continuation(title, marks, measures.pitch(CellRole.BODY));
  }

  private TextPart continued(ThemeColumn column, String words) {
    return TextPart.of(measures, CellRole.CONTINUED, columns.of(column), words);
  }

  /** The title of an initiative and, if rates are printed, the number of its achieved goals. */
  private Strip band(String title, Tally tally) {
    Optional<Extent> place = columns.find(ThemeColumn.RATES).filter(extent -> tally.counted() > 0);
    int end = place.map(Extent::from).orElse(columns.width());
    List<TextPart> parts = new ArrayList<>();
    parts.add(
        TextPart.of(
            measures,
            CellRole.INITIATIVE,
            new Extent(0, end),
            words(CellRole.INITIATIVE, Placeholder.INITIATIVE, title)));
    String achieved = labels.get("tally.achievedOf", tally.achieved(), tally.counted());
    place.ifPresent(
        extent ->
            parts.add(
                TextPart.of(
                    measures,
                    CellRole.TALLY,
                    extent,
                    words(CellRole.TALLY, Placeholder.TALLY, achieved))));
    return Strip.line(measures, parts.toArray(TextPart[]::new)).with(Uprights.FRAME);
  }

  private Strip heads(ThemePart theme) {
    List<TextPart> parts = new ArrayList<>(heads(theme, column -> !column.isOptional()));
    columns
        .gutters()
        .forEach(g -> parts.add(TextPart.of(measures, CellRole.ARROW, g.extent(), g.word())));
    parts.addAll(heads(theme, ThemeColumn::isOptional));
    return Strip.line(measures, parts.toArray(TextPart[]::new)).with(Uprights.FRAME);
  }

  private List<TextPart> heads(ThemePart theme, Predicate<ThemeColumn> which) {
    return columns.places().keySet().stream()
        .filter(which)
        .map(column -> head(column, theme))
        .toList();
  }

  private TextPart head(ThemeColumn column, ThemePart theme) {
    String words = words(column.head(), column.usualHead(theme, labels));
    return TextPart.of(measures, column.head(), columns.of(column), words);
  }

  private String words(CellRole role, String usual) {
    return layout.wording().of(role, filling, usual);
  }

  private String words(CellRole role, Placeholder placeholder, String value) {
    return layout
        .wording()
        .of(role, filling.with(placeholder, value), TemplateTexts.asking(placeholder));
  }

  /** An action, and below it its challenges and next steps, side by side. */
  private Stream<Strip> strips(Group group) {
    OutlookPart outlook = group.outlook();
    int half = columns.of(ThemeColumn.PROGRESS).from();
    boolean isBoth = !outlook.challenges().isEmpty() && !outlook.next().isEmpty();
    Extent left = isBoth ? new Extent(0, half) : columns.whole();
    Extent right = isBoth ? new Extent(half, columns.width()) : columns.whole();
    Strip band =
        new Strip(
                Stream.of(text(left, outlook.challenges()), text(right, outlook.next()))
                    .filter(blocks -> !blocks.isEmpty())
                    .toList(),
                measures.pitch(CellRole.BODY),
                SPACE,
                false)
            .with(Uprights.FRAME);
    return Stream.concat(
        Stream.of(group(group)), Stream.concat(wideTables(group), Stream.of(band)));
  }

  private List<Block> text(Extent place, List<Piece> pieces) {
    return new PieceBlocks(layout, CellRole.BODY, place, Optional.empty()).of(pieces);
  }

  private Strip group(Group group) {
    List<List<Block>> blocks = new ArrayList<>();
    columns
        .places()
        .forEach(
            (column, place) ->
                column
                    .pieces(group)
                    .map(pieces -> pieces.stream().filter(one -> !isWide(place, one)).toList())
                    .map(pieces -> blocks(column, place).of(pieces))
                    .ifPresent(blocks::add));
    List<List<Block>> aligned = new Alignment(blocks).columns();
    return new Strip(aligned, measures.pitch(CellRole.BODY), SPACE, true)
        .continued(continuation(blocks))
        .with(Uprights.of(columns));
  }

  /** The tables that are too wide for their columns, below them across the whole sheet. */
  private Stream<Strip> wideTables(Group group) {
    return columns.places().entrySet().stream()
        .flatMap(
            column ->
                column.getKey().pieces(group).stream()
                    .flatMap(List::stream)
                    .filter(piece -> isWide(column.getValue(), piece)))
        .map(table -> text(columns.whole(), List.of(table)))
        .map(
            rows ->
                new Strip(List.of(rows), measures.pitch(CellRole.BODY), SPACE, false)
                    .with(Uprights.FRAME));
  }

  private boolean isWide(Extent place, Piece piece) {
    return piece instanceof Piece.Table table && TableBlocks.isWide(measures, place, table);
  }

  private PieceBlocks blocks(ThemeColumn column, Extent place) {
    return new PieceBlocks(layout, CellRole.BODY, place, column.rates().flatMap(columns::find));
  }

  /** Lines across the whole sheet, each a separate strip. */
  private List<Strip> across(CellRole role, List<Piece> pieces, double space) {
    return new PieceBlocks(layout, role, columns.whole(), Optional.empty())
        .of(pieces).stream()
            .map(block -> new Strip(List.of(List.of(block)), measures.pitch(role), space, false))
            .toList();
  }

  private Strip line(CellRole role, String words) {
    return Strip.line(measures, TextPart.of(measures, role, columns.whole(), words));
  }
}
