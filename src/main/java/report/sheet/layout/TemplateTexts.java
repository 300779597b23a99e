package report.sheet.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import report.document.Bullet;

/**
 * The fixed texts and marks of a template.
 *
 * @param patterns the texts of sample cells, with placeholders; missing ones have the default
 * @param marks the marks at the start of lines; missing ones have the default
 */
public record TemplateTexts(Map<CellRole, String> patterns, Map<Bullet, String> marks) {
  /** The usual line above or under a title. */
  /** The usual words of {@link CellRole#YEAR}. */
  public static final String YEAR = asking(Placeholder.YEAR) + "　" + asking(Placeholder.TITLE);

  /** The usual band of a theme. */
  /** The usual words of {@link CellRole#THEME}. */
  public static final String THEME =
      asking(Placeholder.THEME) + "　" + asking(Placeholder.THEME_TITLE);

  /** Only defaults. */
  public static final TemplateTexts USUAL = new TemplateTexts(Map.of(), Map.of());

  /** Copies the maps. */
  public TemplateTexts {
    Map<CellRole, String> words = new EnumMap<>(CellRole.class);
    words.putAll(patterns);
    patterns = Collections.unmodifiableMap(words);
    Map<Bullet, String> glyphs = new EnumMap<>(Bullet.class);
    glyphs.putAll(marks);
    marks = Collections.unmodifiableMap(glyphs);
  }

  /** A text that asks for a value. */
  public static String asking(Placeholder placeholder) {
    return "${" + placeholder.word() + "}";
  }

  /**
   * The text of a cell.
   *
   * @param role the role of the cell
   * @param filling the values of its placeholders
   * @param usual the default text
   * @return the text as printed
   */
  public String of(CellRole role, PlaceholderValues filling, String usual) {
    return filling.fill(patterns.getOrDefault(role, usual));
  }

  /**
   * The mark in front of a line.
   *
   * @param bullet the kind of line
   * @return the template's mark or the default; empty for lines without a mark
   */
  public String mark(Bullet bullet) {
    return marks.getOrDefault(bullet, bullet.glyph());
  }
}
