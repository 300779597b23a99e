package report.quantity;

import java.util.regex.Pattern;
import report.notation.Reading;

/**
 * Reads the unit after a number: 社, ％, 人/年, m2, ㎡, kg-CO2, か所.
 *
 * <p>The text after a number is not always a unit: in 5件を下回る and 5割強 it says more, and that must
 * not be lost. So a unit is a word: letters of any script except hiragana, with the few exceptions
 * that units have.
 */
final class UnitGrammar {
  private static final int LONGEST = 20;
  private static final Pattern WORD =
      Pattern.compile(
          "(?:[\\p{L}\\p{M}&&[^\\p{IsHiragana}]]"
              + "|か(?=[所国月年村])|つ|当たり|あたり"
              + "|[%‰°\\u2100-\\u214F\\u3300-\\u33FF]"
              + "|[-/・\\uFF65](?=[\\p{L}\\u3300-\\u33FF])"
              + "|(?<=m)[23²³](?!\\p{L})|(?<=[OH])[23₂])*");
  private static final Pattern MORE_THAN_A_UNIT =
      Pattern.compile(
          "^[十百千万億兆京]|[以超]|未満|程度|前後|[強弱余]$|(?<![契予条公規協誓])約$"
              + "|^[位%件人歳円点回分時]台$|(?:削減|減少|増加|増|減|向上|上昇|低下|縮小|拡大|改善|達成|維持|見込み?値?|速報値?|予定|実績|採択|目標)$");

  private UnitGrammar() {}

  /** Reads the whole text after a number in a half-width text. */
  static Reading<Unit> read(String text) {
    boolean isWord = text.length() <= LONGEST && WORD.matcher(text).matches();
    if (isWord && !MORE_THAN_A_UNIT.matcher(text).find()) {
      return Reading.of(new Unit(text));
    }
    return Reading.refuse(fault(text));
  }

  private static QuantityFault fault(String text) {
    if (text.startsWith(".") || text.startsWith(",")) {
      return QuantityFault.BAD_SEPARATORS;
    }
    return text.codePoints().anyMatch(Character::isDigit)
        ? QuantityFault.SEVERAL_FIGURES
        : QuantityFault.NOT_A_UNIT;
  }
}
