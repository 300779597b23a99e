package report.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import report.quantity.Unit;

/** Units in English: those that a book translates, and those that mean the same in every book. */
final class EnglishUnits {
  /** What a unit is called for one and for more. */
  private record Name(String one, String many) {
    static Name of(String words) {
      int between = words.indexOf('|');
      return between < 0
          ? new Name(words.strip(), words.strip())
          : new Name(words.substring(0, between).strip(), words.substring(between + 1).strip());
    }

    Name per(String time) {
      return new Name((one + " " + time).strip(), (many + " " + time).strip());
    }
  }

  private static final Name NONE = new Name("", "");

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("％", "%"),
          Map.entry("円", "yen"),
          Map.entry("ポイント", "point|points"),
          Map.entry("位", "place"),
          Map.entry("人", "person|people"),
          Map.entry("回", "time|times"),
          Map.entry("年", "year|years"),
          Map.entry("年間", "year|years"),
          Map.entry("か月", "month|months"),
          Map.entry("か月間", "month|months"),
          Map.entry("週間", "week|weeks"),
          Map.entry("日", "day|days"),
          Map.entry("日間", "day|days"),
          Map.entry("時間", "hour|hours"),
          Map.entry("分", "minute|minutes"),
          Map.entry("秒", "second|seconds"),
          Map.entry("歳", "years of age"),
          Map.entry("倍", "times"),
          Map.entry("℃", "°C"),
          Map.entry("㎡", "m²"),
          Map.entry("㎥", "m³"),
          Map.entry("㎢", "km²"),
          Map.entry("t-CO2", "t-CO₂"),
          Map.entry("kg-CO2", "kg-CO₂"));

  /** Units whose Japanese spelling equals a Latin one. */
  private static final List<String> LATIN =
      List.of("mm", "cm", "m", "km", "a", "ha", "μg", "mg", "g", "kg", "t", "L", "kL", "kW", "kWh");

  private static final Map<String, String> TIMES =
      Map.of("年", "year", "月", "month", "週", "week", "日", "day", "時間", "hour", "時", "hour");

  /** Units that mean something to the tool, which compares them by their names. */
  private static final List<Unit> OF_THE_TOOL =
      List.of(Unit.NONE, Unit.PERCENT, Unit.RANK, new Unit("ポイント"), new Unit("円"), new Unit("年"));

  private static final Pattern PEOPLE = Pattern.compile("(?<![^/])名(?![^/])");
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ー]");

  private final Map<Unit, Name> names = new LinkedHashMap<>();
  private final Set<String> lacking = new ConcurrentSkipListSet<>();

  /**
   * The units of a book.
   *
   * @param translated the translation of each unit, one word or two: 社 is {@code company|companies}
   */
  EnglishUnits(Map<String, String> translated) {
    Stream.of(translated, KNOWN)
        .flatMap(map -> map.entrySet().stream())
        .forEach(one -> names.putIfAbsent(key(one.getKey()), Name.of(one.getValue())));
    LATIN.forEach(unit -> names.putIfAbsent(new Unit(unit), Name.of(unit)));
  }

  /** 名 counts the same as 人, and both must remain the same unit. */
  private static Unit key(String name) {
    return new Unit(PEOPLE.matcher(name).replaceAll("人"));
  }

  /**
   * A unit as printed after a number.
   *
   * @param unit the unit
   * @param isOne whether the number is 1
   * @return the unit with the space before it; the Japanese one, without a space, if it has no
   *     translation
   */
  String behind(Unit unit, boolean isOne) {
    return name(unit.name())
        .map(name -> isOne ? name.one() : name.many())
        .map(name -> name.isEmpty() || "%‰".indexOf(name.charAt(0)) >= 0 ? name : " " + name)
        .orElseGet(() -> lacking(unit));
  }

  private String lacking(Unit unit) {
    lacking.add(unit.name());
    return unit.name();
  }

  /** The units of figures printed so far that have no translation. */
  Set<String> lacking() {
    return lacking;
  }

  /** A word that the book translates; otherwise the word itself. */
  String word(String word) {
    return Optional.ofNullable(names.get(new Unit(word))).map(Name::one).orElse(word);
  }

  /** The unit that the data give. */
  Unit unit(Unit unit) {
    return OF_THE_TOOL.stream().anyMatch(new Unit(unit.name())::equals)
        ? unit
        : name(unit.name())
            .map(name -> new Unit(name.many(), unit.cumulative()))
            .filter(Predicate.not(other -> other.name().isEmpty()))
            .orElse(unit);
  }

  private Optional<Name> name(String unit) {
    @Nullable Name whole = unit.isEmpty() ? NONE : names.get(key(unit));
    if (whole != null || !JAPANESE.matcher(unit).find()) {
      return Optional.of(whole == null ? Name.of(unit) : whole);
    }
    int slash = unit.lastIndexOf('/');
    return slash < 0
        ? Optional.empty()
        : name(unit.substring(0, slash))
            .flatMap(
                base ->
                    per(unit.substring(slash + 1).replaceFirst("(?:当|あ)たり$", "")).map(base::per));
  }

  /** What a figure is counted by; a bare number may have only that. */
  private Optional<String> per(String unit) {
    @Nullable String time = TIMES.get(unit);
    return time == null ? name(unit).map(name -> "per " + name.one()) : Optional.of("a " + time);
  }
}
