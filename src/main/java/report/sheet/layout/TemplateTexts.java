package report.sheet.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import report.document.Bullet;

/**
 * The fixed words and marks of a template.
 *
 * @param patterns the words of sample cells, with placeholders; what is not there is as usual
 * @param marks the marks in front of lines; what is not there is as usual
 */
public record TemplateTexts(Map<CellRole, String> patterns, Map<Bullet, String> marks) {
  /** The usual line above or under a title. */
  static final String YEAR = asking(Placeholder.YEAR) + "　" + asking(Placeholder.TITLE);

  /** The usual band of a theme. */
  static final String THEME = asking(Placeholder.THEME) + "　" + asking(Placeholder.THEME_TITLE);

  /** Nothing but what is usual. */
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

  static String asking(Placeholder placeholder) {
    return "${" + placeholder.word() + "}";
  }

  /**
   * The words of a cell.
   *
   * @param look what the cell is
   * @param filling what its placeholders stand for
   * @param usual the words where the template has none
   * @return the words as printed
   */
  public String of(CellRole look, PlaceholderValues filling, String usual) {
    return filling.fill(patterns.getOrDefault(look, usual));
  }

  /**
   * The mark in front of a line.
   *
   * @param bullet what the line is
   * @return the template's mark or the usual one; nothing for lines without mark
   */
  public String mark(Bullet bullet) {
    return marks.getOrDefault(bullet, bullet.glyph());
  }
}
