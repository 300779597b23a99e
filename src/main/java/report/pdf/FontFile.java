package report.pdf;

import java.io.IOException;
import java.util.Set;

/**
 * The fonts that come with the tool: BIZ UDGothic and BIZ UDMincho, under the SIL Open Font License
 * 1.1. They hold all characters of CP932 with half and full widths as ＭＳ ゴシック and ＭＳ 明朝 have them.
 */
enum FontFile implements FontSource {
  /** Without serifs. */
  GOTHIC("BIZUDGothic-Regular"),
  /** Without serifs, bold. */
  GOTHIC_BOLD("BIZUDGothic-Bold"),
  /** With serifs. */
  MINCHO("BIZUDMincho-Regular"),
  /** With serifs, bold. */
  MINCHO_BOLD("BIZUDMincho-Bold");

  /** What the names of fonts with serifs contain. */
  private static final Set<String> SERIFS =
      Set.of("明朝", "mincho", "serif", "times", "tinos", "century", "song", "ming", "宋", "教科書");

  /** The names of the two families, as {@link FontNames#key} has them. */
  private static final Set<String> OWN =
      Set.of(
          "bizudゴシック",
          "bizudgothic",
          "bizud明朝",
          "bizud明朝medium",
          "bizudmincho",
          "bizudminchomedium");

  private final String name;

  FontFile(String name) {
    this.name = name;
  }

  /** The name of the font in PDF files. */
  String postScriptName() {
    return name;
  }

  /** Whether a name is that of one of them. */
  static boolean isOwn(String font) {
    return OWN.contains(FontNames.key(font));
  }

  /** The one most like a font of a template. */
  static FontFile like(String font, boolean bold) {
    String key = FontNames.key(font);
    boolean isSans = key.contains("sans") || key.contains("ゴシック") || key.contains("gothic");
    boolean isSerif = !isSans && SERIFS.stream().anyMatch(key::contains);
    if (isSerif) {
      return bold ? MINCHO_BOLD : MINCHO;
    }
    return bold ? GOTHIC_BOLD : GOTHIC;
  }

  /** The name of its family. */
  String family() {
    return name.substring(0, name.indexOf('-')).replace("BIZ", "BIZ ");
  }

  @Override
  public boolean isBold() {
    return this == GOTHIC_BOLD || this == MINCHO_BOLD;
  }

  @Override
  public FontProgram program() throws IOException {
    return FontProgram.of(this);
  }

  /** The one that is asked for letters that this one lacks. */
  FontFile other() {
    return switch (this) {
      case GOTHIC -> MINCHO;
      case GOTHIC_BOLD -> MINCHO_BOLD;
      case MINCHO -> GOTHIC;
      case MINCHO_BOLD -> GOTHIC_BOLD;
    };
  }

  /** Reads the file. */
  byte[] bytes() throws IOException {
    try (var in = FontFile.class.getResourceAsStream(name + ".ttf")) {
      if (in == null) {
        throw new IOException("no " + name);
      }
      return in.readAllBytes();
    }
  }
}
