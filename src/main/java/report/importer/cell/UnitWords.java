package report.importer.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.notation.HalfWidth;

/** Units that stand in brackets behind a head or a name: 目標値（人）, （単位：％）. */
public final class UnitWords {
  private static final String WORDS =
      "[%％‰]|[千万億]?(?:人|名|件|円|回|社|者|戸|世帯|台|本|冊|枚|部|点|t|トン|kWh)|百万円|十億円|兆円|団体|組|組織"
          + "|[か箇カケヶヵ個]所|施設|校|園|館|棟|室|基|床|区画|路線|便|隻|頭|羽|尾|株|種|種類|品目|商品|項目|事業"
          + "|事業所|事業者|店|店舗|法人|企業|地区|地域|区域|市町村?|町村|自治体|集落|公園|ha|a|㎡|m2|m²|㎥|m3|㎢|km2|m|㎞|km"
          + "|cm|㎝|mm|㎜|㎏|kg|ｇ|g|mg|t-CO2|千t-CO2|万t-CO2|kL|kl|L|kW|MW|GWh|時間|分|秒|日|か月|ヶ月|カ月|年|歳|位"
          + "|ポイント|pt|倍|票|泊|人泊|人日|延べ人|講座|教室|大会|イベント|プラン|計画|チーム|クラブ|サークル|カ国|か国|言語|席|試合"
          + "|PV|アクセス|フォロワー|ダウンロード|g/人・?日|g/人日|人/日|人/年|件/年|回/年|円/人|千円/人|人/千人|人/10万人";
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[(（\\[［](?:単位[:：]?)?(" + WORDS + ")[)）\\]］]$");
  private static final Pattern ABOVE = Pattern.compile("[(（]?単位[:：](" + WORDS + ")[)）]?$");

  private UnitWords() {}

  /** The unit in brackets at the end of a text. */
  public static Optional<String> behind(String text) {
    return found(IN_BRACKETS, text);
  }

  /** The unit of a whole table: 単位：％. */
  public static Optional<String> ofTable(String text) {
    return found(ABOVE, text);
  }

  private static Optional<String> found(Pattern pattern, String text) {
    Matcher m = pattern.matcher(HalfWidth.withoutSpaces(text));
    return m.find() ? Optional.of(m.group(1).replace('%', '％')) : Optional.empty();
  }
}
