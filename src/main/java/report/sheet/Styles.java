package report.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.sheet.layout.CellRole;
import report.sheet.template.Template;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Colour;
import report.sheet.workbook.Font;
import report.sheet.workbook.Line;
import report.sheet.workbook.Style;
import report.sheet.workbook.Workbook;

/** The styles of a workbook, created from the samples of a template on demand. */
final class Styles {
  /** The colour of links. */
  private static final Colour LINK = new Colour(0x05389C);

  private final Template template;
  private final Workbook workbook;
  private final Map<Key, Style> styles = new HashMap<>();

  private record Key(GridPaint.Look look, String format) {}

  /** How a run of a text differs from the format of its cell. */
  enum Letters {
    /** Not at all. */
    PLAIN,
    /** Bold. */
    BOLD,
    /** Raised, as the mark of a note. */
    RAISED,
    /** A link. */
    LINK,
    /** A bold link. */
    BOLD_LINK,
    /** Underlined, as a changed text. */
    UNDERLINED,
    /** Bold and underlined. */
    BOLD_UNDERLINED
  }

  /**
   * The styles of a workbook.
   *
   * @param template the location of the samples
   * @param workbook the workbook
   */
  Styles(Template template, Workbook workbook) {
    this.template = template;
    this.workbook = workbook;
  }

  Style of(CellRole role) {
    return of(role, "");
  }

  /** A format with lines on some sides; a single row is in the middle of its height. */
  Style of(GridPaint.Look look) {
    return of(new Key(look, ""));
  }

  /** A title of rows of a list: bold words on the ground of the head of a table. */
  Style band() {
    CellStyle words = template.sample(CellRole.WORDS);
    return workbook.style(
        words.with(words.font().inBold()).with(template.sample(CellRole.TABLE_HEAD).fill()));
  }

  /** A format with its own number format. */
  Style of(CellRole role, String format) {
    return of(new Key(new GridPaint.Look(role, Set.of(), false), format));
  }

  /** The line on an edge, if the template has one. */
  Optional<Line> line(Edge edge) {
    return edge.line(template.sample(CellRole.RULE));
  }

  Font font(CellRole role, Letters letters) {
    Font font = template.sample(role).font();
    return switch (letters) {
      case PLAIN -> font;
      case BOLD -> font.inBold();
      case RAISED -> font.asMark();
      case LINK -> font.asLink(LINK);
      case BOLD_LINK -> font.inBold().asLink(LINK);
      case UNDERLINED -> font.underlined();
      case BOLD_UNDERLINED -> font.inBold().underlined();
    };
  }

  private Style of(Key key) {
    return styles.computeIfAbsent(key, this::style);
  }

  private Style style(Key key) {
    CellStyle style = template.sample(key.look().role());
    if (key.look().low()) {
      style = style.with(style.alignment().inTheMiddle());
    }
    for (Edge edge : key.look().ruled()) {
      CellStyle before = style;
      style = line(edge).map(line -> before.with(edge.side(), line)).orElse(before);
    }
    return workbook.style(key.format().isEmpty() ? style : style.in(key.format()));
  }
}
