package report.quantity;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One spelling for units that are written in several ways: か所, カ所 and 箇所; ㎡, m2, m² and 平方メートル; t
 * and トン. It is only compared, never printed.
 */
final class UnitSpelling {
  private static final Pattern COUNTER = Pattern.compile("^(?:[かカヵヶケ箇]|個(?=所))(?=[所国月年村])");
  private static final Pattern FACTORS = Pattern.compile("(?<=[/・])|(?=[/・])");
  private static final Pattern CARBON = Pattern.compile("(?<mass>[^-]+)-?CO2|CO2-?(?<mass2>[^-]+)");

  private static final Pattern HALF_WIDTH_KANA = Pattern.compile("[\\uFF65-\\uFF9F]+");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          entry("パーセント", "%"),
          entry("ポイント", "pt"),
          entry("%ポイント", "pt"),
          entry("Pt", "pt"),
          entry("pts", "pt"),
          entry("ミリメートル", "mm"),
          entry("センチメートル", "cm"),
          entry("メートル", "m"),
          entry("キロメートル", "km"),
          entry("平方メートル", "m2"),
          entry("平米", "m2"),
          entry("平方キロメートル", "km2"),
          entry("平方キロ", "km2"),
          entry("立方メートル", "m3"),
          entry("立米", "m3"),
          entry("アール", "a"),
          entry("ヘクタール", "ha"),
          entry("マイクログラム", "μg"),
          entry("ミリグラム", "mg"),
          entry("グラム", "g"),
          entry("キログラム", "kg"),
          entry("トン", "t"),
          entry("リットル", "L"),
          entry("l", "L"),
          entry("キロリットル", "kL"),
          entry("kl", "kL"),
          entry("キロワット", "kW"),
          entry("kw", "kW"),
          entry("キロワット時", "kWh"),
          entry("キロワットアワー", "kWh"),
          entry("kwh", "kWh"),
          entry("メガワット", "MW"),
          entry("才", "歳"),
          entry("人日", "人・日"));

  private UnitSpelling() {}

  /** A unit with its kana and middle dots in full width. */
  static String inFullWidthKana(String name) {
    return HALF_WIDTH_KANA
        .matcher(name)
        .replaceAll(kana -> Normalizer.normalize(kana.group(), Normalizer.Form.NFKC));
  }

  /** The one spelling of a unit. */
  static String of(String name) {
    return FACTORS
        .splitAsStream(Normalizer.normalize(name, Normalizer.Form.NFKC))
        .map(UnitSpelling::factor)
        .collect(Collectors.joining());
  }

  /** The one spelling of a unit, and of those of the same people: 名 counts 人. */
  static String counted(String name) {
    return FACTORS
        .splitAsStream(of(name))
        .map(factor -> factor.equals("名") ? "人" : factor)
        .collect(Collectors.joining());
  }

  private static String factor(String written) {
    var carbon = CARBON.matcher(written);
    if (carbon.matches()) {
      String mass = carbon.group("mass") == null ? carbon.group("mass2") : carbon.group("mass");
      return WORDS.getOrDefault(mass, mass) + "-CO2";
    }
    return WORDS.getOrDefault(written, COUNTER.matcher(written).replaceFirst("か"));
  }
}
