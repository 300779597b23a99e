package report.pdf;

import java.io.IOException;

/** A font whose file contradicts itself. */
final class BrokenFontException extends IOException {
  private static final long serialVersionUID = 1;

  private final String font;

  /**
   * A broken font.
   *
   * @param font its name in PDF files
   * @param cause how it showed
   */
  BrokenFontException(String font, Exception cause) {
    super(font, cause);
    this.font = font;
  }

  String font() {
    return font;
  }
}
