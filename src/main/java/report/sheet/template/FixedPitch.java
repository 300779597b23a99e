package report.sheet.template;

import java.util.List;

/**
 * The Japanese fonts whose half-width characters are exactly half as wide as the full-width ones,
 * so that line breaks can be predicted without the font.
 */
final class FixedPitch {
  private static final List<String> FONTS =
      List.of(
          "ＭＳ 明朝",
          "ＭＳ ゴシック",
          "BIZ UD明朝 Medium",
          "BIZ UDゴシック",
          "MS Mincho",
          "MS Gothic",
          "BIZ UDMincho Medium",
          "BIZ UDGothic",
          "BIZ UD明朝",
          "BIZ UDMincho",
          "IPA明朝",
          "IPAゴシック",
          "IPAMincho",
          "IPAGothic",
          "Noto Sans Mono CJK JP");

  private FixedPitch() {}

  static boolean has(String font) {
    return FONTS.contains(font.strip());
  }

  /** The fonts to choose from, best known first. */
  static List<String> fonts() {
    return FONTS.subList(0, 4);
  }
}
