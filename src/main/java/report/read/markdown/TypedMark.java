package report.read.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.notation.HalfWidth;

/**
 * A mark typed at the start of a line: a bullet, a number, a sign.
 *
 * @param sign the mark
 * @param kind its name
 * @param order equal for marks that number or mark the items of one list; for bullets, the lower
 *     one in their customary nesting order on paper
 * @param length the characters up to the text after it
 */
record TypedMark(String sign, Kind kind, String order, int length) {

  /** What marks are. */
  enum Kind {
    /** A mark that the tool adds itself, without a meaning of its own. */
    BULLET,
    /** A number, letter or sign that identifies its item. */
    NUMBER,
    /** A sign that relates a line to the text above: ※, →. */
    NOTE
  }

  /** Bullets in their customary nesting order on paper; those of one group do not nest by shape. */
  private static final String[] BULLETS = {
    "■□▪▫◼◻", "◆◇❖", "●○◯◎◉⚫⚪⦿", "・･•·∙‧", "-－‐‑–—−―⁃─━", "‣▸▹▶►▷➢➤❯"
  };

  private static final String BLANK = "[ \\t\\u3000\\u00A0]";
  private static final String ONE =
      "(?:[0-9０-９]{1,2}|[ア-ンｱ-ﾝ]|[a-zA-Zａ-ｚＡ-Ｚ]|[ivxIVX]{2,4}|[一二三四五六七八九十]{1,3}|[ⅰ-ⅻⅠ-Ⅻ])";
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\u2460-\\u24FF\\u2776-\\u2793\\u3220-\\u3229\\u3280-\\u3289\\u32D0-\\u32FE\\u3251-\\u325F"
              + "\\u32B1-\\u32BF]|[(（]"
              + ONE
              + "[)）]|"
              + ONE
              + "[)）]|(?:[0-9０-９]{1,2}|[ア-ンｱ-ﾝ]|[一二三四五六七八九十]{1,3})[.．、](?![0-9０-９])"
              + "|(?:[a-zA-Zａ-ｚＡ-Ｚ]|[ⅰ-ⅻⅠ-Ⅻ])[.．](?=[^\\x21-\\x7E])"
              + "|(?:[0-9０-９]{1,2}|[ア-ンｱ-ﾝ]|[一二三四五六七八九十ⅰ-ⅻⅠ-Ⅻ])(?=\\u3000)");
  private static final Pattern NOTE =
      Pattern.compile(
          "※[0-9０-９]{0,2}|#{1,6}(?=[ \\t])"
              + "|[(（]?(?:注[0-9０-９]{0,2}|※[0-9０-９]{0,2})[)）]|[*＊][0-9０-９]{0,2}"
              + "|[→⇒➡⇨➔➜]|[-=]>|[▲△▼▽★☆✓✔☑☐☒](?![0-9０-９])");

  /** An item of CommonMark that is not one, because YAML joined its line to the previous one. */
  private static final Pattern ITEM = Pattern.compile("[-+*][ \\t]+\\S");

  /** Circles are used for ratings too: ○：おおむね順調. */
  private static final Pattern EXPLAINED =
      Pattern.compile(BLANK + "*(?:[:：=＝、,，/／]|[はがのとをも印](?!" + BLANK + ")).*");

  /** Whether a line may begin with a mark, ignoring spaces: a quick check. */
  static boolean mayBegin(char c) {
    return !(c >= 'ぁ' && c <= 'ゖ') && !(c >= '\u4E00' && c <= '\u9FFF' && isNoNumeral(c));
  }

  private static boolean isNoNumeral(char c) {
    return "一二三四五六七八九十注".indexOf(c) < 0;
  }

  /**
   * The mark that a line begins with.
   *
   * @param line a line without leading spaces
   * @return the mark, if there is text after it
   */
  static Optional<TypedMark> at(String line) {
    if (line.isEmpty() || !mayBegin(line.charAt(0))) {
      return Optional.empty();
    }
    if (ITEM.matcher(line).lookingAt()) {
      return mark(line.substring(0, 1), Kind.BULLET, "4" + line.charAt(0), line);
    }
    Optional<TypedMark> note = kept(NOTE, Kind.NOTE, line);
    Optional<TypedMark> number = note.isPresent() ? note : kept(NUMBER, Kind.NUMBER, line);
    return number.isPresent() ? number : bullet(line);
  }

  private static Optional<TypedMark> kept(Pattern pattern, Kind kind, String line) {
    Matcher m = pattern.matcher(line);
    return m.lookingAt() ? mark(m.group(), kind, order(m.group()), line) : Optional.empty();
  }

  /** The numbers of a list have the same form: (1) and （2）, ア and イ. */
  private static String order(String number) {
    return HalfWidth.of(number)
        .replaceAll("[0-9]+", "1")
        .replaceAll("[ア-ンｱ-ﾝ]", "ア")
        .replaceAll("[ivx]{2,4}|[a-z]", "a")
        .replaceAll("[IVX]{2,4}|[A-Z]", "A")
        .replaceAll("[一二三四五六七八九十]+", "一")
        .replaceAll("[\\u2460-\\u2473\\u2776-\\u277F\\u3251-\\u325F\\u32B1-\\u32BF]", "①");
  }

  private static Optional<TypedMark> bullet(String line) {
    int sign = line.codePointAt(0);
    String written = Character.toString(sign);
    int group = group(sign);
    if (group < 0) {
      return Optional.empty();
    }
    boolean isRating = group == 2 && EXPLAINED.matcher(line.substring(written.length())).matches();
    return isRating
        ? mark(written, Kind.NUMBER, "○", line)
        : mark(written, Kind.BULLET, group + written, line);
  }

  private static int group(int sign) {
    for (int i = 0; i < BULLETS.length; i++) {
      if (BULLETS[i].indexOf(sign) >= 0) {
        return i;
      }
    }
    boolean isOfSymbolFont = sign >= 0xF000 && sign <= 0xF0FF;
    return isOfSymbolFont ? BULLETS.length : -1;
  }

  /** Whether a character is a bullet, in any position. */
  static boolean isBullet(char c) {
    return group(c) >= 0 || c == '+' || c == '*';
  }

  /** A mark followed by text: ○○市, ―――, -5℃ and ・・・ do not begin with one. */
  private static Optional<TypedMark> mark(String sign, Kind kind, String order, String line) {
    String rest = line.substring(sign.length());
    String text = rest.replaceFirst("^" + BLANK + "+", "");
    boolean isTwice = rest.startsWith(sign) || (!sign.equals("※") && text.isEmpty());
    boolean isFigure = kind == Kind.BULLET && order.startsWith("4") && rest.matches("[0-9０-９.].*");
    return text.isBlank() || isTwice || isFigure
        ? Optional.empty()
        : Optional.of(new TypedMark(sign, kind, order, line.length() - text.length()));
  }

  /** Whether a line with this mark belongs above one with another at the same indentation. */
  boolean isBelow(TypedMark above) {
    boolean numbered = kind != Kind.BULLET || above.kind != Kind.BULLET;
    return numbered || order.charAt(0) > above.order.charAt(0);
  }
}
