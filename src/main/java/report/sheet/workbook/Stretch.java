package report.sheet.workbook;

import java.util.Optional;

/**
 * A part of a text.
 *
 * @param text its text
 * @param font its font, if it differs from that of its cell
 */
public record Stretch(String text, Optional<Font> font) {}
