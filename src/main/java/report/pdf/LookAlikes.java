package report.pdf;

import java.util.Map;

/**
 * Signs that are drawn as others of the same shape and meaning where no font has them: the bullets
 * and arrows of templates. Letters of words are never drawn as others.
 */
final class LookAlikes {
  private static final Map<Integer, Integer> SIGNS =
      Map.ofEntries(
          sign('‣', '▶'),
          sign('▸', '▶'),
          sign('▹', '▷'),
          sign('►', '▶'),
          sign('▻', '▷'),
          sign('▪', '■'),
          sign('▫', '□'),
          sign('◾', '■'),
          sign('◽', '□'),
          sign('☐', '□'),
          sign('❑', '□'),
          sign('•', '・'),
          sign('⁃', '‐'),
          sign('◦', '○'),
          sign('⭕', '○'),
          sign('➔', '→'),
          sign('➜', '→'),
          sign('➡', '→'),
          sign('⟶', '→'),
          sign('⇨', '⇒'),
          sign('➤', '▶'),
          sign('〜', '～'),
          sign('‑', '‐'),
          sign('−', '－'),
          sign('∥', '‖'));

  private LookAlikes() {}

  private static Map.Entry<Integer, Integer> sign(int sign, int drawn) {
    return Map.entry(sign, drawn);
  }

  /** The sign that is drawn instead; the sign itself if there is none. */
  static int of(int sign) {
    return SIGNS.getOrDefault(sign, sign);
  }
}
