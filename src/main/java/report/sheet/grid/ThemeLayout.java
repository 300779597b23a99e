package report.sheet.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.document.Document;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.Piece;
import report.document.Tally;
import report.document.ThemePart;

/** Lays out the sheet of a theme: what was planned, aimed at and done, side by side. */
public final class ThemeLayout {
  /** What is left free above and below a group, in points. */
  private static final double SPACE = 3.75;

  private final Layout layout;
  private final Measures measures;
  private final Columns columns;
  private final Labels labels;
  private final Filling filling;

  private ThemeLayout(Layout layout, Labels labels, Filling filling) {
    this.layout = layout;
    this.measures = layout.measures();
    this.columns = layout.columns();
    this.labels = labels;
    this.filling = filling;
  }

  /**
   * Lays out a theme.
   *
   * @param layout the place of things
   * @param document the book
   * @param theme the theme
   * @return its sheet
   */
  public static GridSheet of(Layout layout, Document document, ThemePart theme) {
    ThemeLayout part = new ThemeLayout(layout, document.labels(), Filling.of(document).with(theme));
    List<Section> sections = new ArrayList<>();
    sections.add(part.direction(theme));
    theme.initiatives().forEach(initiative -> sections.add(part.initiative(theme, initiative)));
    return Paginator.lay(part.columns.width(), layout.page(), part.running(), sections);
  }

  /** The rows on top of each page: the book on the left, the department on the right, the theme. */
  private List<Strip> running() {
    Extent left = new Extent(0, columns.progress().from());
    Extent right = new Extent(columns.progress().from(), columns.width());
    return List.of(
        Strip.line(
            measures,
            TextPart.of(measures, Look.YEAR, left, words(Look.YEAR, Wording.YEAR)),
            TextPart.of(
                measures,
                Look.DEPARTMENT,
                right,
                words(Look.DEPARTMENT, Wording.asking(Placeholder.DEPARTMENT)))),
        line(Look.THEME, words(Look.THEME, Wording.THEME)),
        Strip.blank(2 * SPACE));
  }

  private Section direction(ThemePart theme) {
    return Section.of(
        List.of(
            line(Look.DIRECTION_HEAD, words(Look.DIRECTION_HEAD, labels.get("theme.direction")))),
        across(Look.DIRECTION, theme.direction(), 0));
  }

  private Section initiative(ThemePart theme, InitiativePart initiative) {
    String continued = words(Look.CONTINUED, labels.get("continued"));
    List<Strip> head = new ArrayList<>();
    head.add(band(initiative.title(), initiative.tally()));
    head.add(heads(theme));
    head.addAll(across(Look.AIM, initiative.aim(), SPACE / 2));
    return new Section(
        head,
        List.of(band(initiative.title() + continued, initiative.tally()), heads(theme)),
        initiative.groups().stream().map(this::group).filter(strip -> strip.rows() > 0).toList(),
        Optional.of(continued(continued)));
  }

  private Strip continued(String word) {
    TextPart part = TextPart.of(measures, Look.CONTINUED, columns.action(), word);
    return new Strip(List.of(List.of(Block.of(part))), measures.pitch(Look.BODY), 0, true);
  }

  /**
   * The title of an initiative and, where rates are printed, how many of its goals are achieved.
   */
  private Strip band(String title, Tally tally) {
    Optional<Extent> place = columns.rate().filter(extent -> tally.counted() > 0);
    int end = place.map(Extent::from).orElse(columns.width());
    List<TextPart> parts = new ArrayList<>();
    parts.add(
        TextPart.of(
            measures,
            Look.INITIATIVE,
            new Extent(0, end),
            words(Look.INITIATIVE, Placeholder.INITIATIVE, title)));
    String achieved = labels.get("tally.achievedOf", tally.achieved(), tally.counted());
    place.ifPresent(
        extent ->
            parts.add(
                TextPart.of(
                    measures, Look.TALLY, extent, words(Look.TALLY, Placeholder.TALLY, achieved))));
    return Strip.line(measures, parts.toArray(TextPart[]::new));
  }

  private Strip heads(ThemePart theme) {
    String progress =
        theme.asOf().isEmpty()
            ? labels.get("column.progress")
            : labels.get("column.progress.asOf", theme.asOf());
    List<TextPart> parts = new ArrayList<>();
    parts.add(head(Look.ACTION_HEAD, columns.action(), labels.get("column.action")));
    parts.add(head(Look.GOAL_HEAD, columns.goals(), labels.get("column.goal")));
    parts.add(head(Look.PROGRESS_HEAD, columns.progress(), progress));
    columns
        .gutters()
        .forEach(g -> parts.add(TextPart.of(measures, Look.ARROW, g.extent(), g.word())));
    columns.rate().ifPresent(e -> parts.add(head(Look.RATE_HEAD, e, labels.get("column.rate"))));
    return Strip.line(measures, parts.toArray(TextPart[]::new));
  }

  private TextPart head(Look look, Extent extent, String usual) {
    return TextPart.of(measures, look, extent, words(look, usual));
  }

  private String words(Look look, String usual) {
    return layout.wording().of(look, filling, usual);
  }

  private String words(Look look, Placeholder placeholder, String value) {
    return layout.wording().of(look, filling.with(placeholder, value), Wording.asking(placeholder));
  }

  private Strip group(Group group) {
    return new Strip(
        List.of(
            new PieceBlocks(layout, Look.BODY, columns.action(), Optional.empty())
                .of(group.action()),
            new PieceBlocks(layout, Look.BODY, columns.goals(), Optional.empty()).of(group.goals()),
            new PieceBlocks(layout, Look.BODY, columns.progress(), columns.rate())
                .of(group.progress())),
        measures.pitch(Look.BODY),
        SPACE,
        true);
  }

  /** Lines across the whole sheet, each a strip of its own. */
  private List<Strip> across(Look look, List<Piece> pieces, double space) {
    return new PieceBlocks(layout, look, columns.whole(), Optional.empty())
        .of(pieces).stream()
            .map(block -> new Strip(List.of(List.of(block)), measures.pitch(look), space, false))
            .toList();
  }

  private Strip line(Look look, String words) {
    return Strip.line(measures, TextPart.of(measures, look, columns.whole(), words));
  }
}
