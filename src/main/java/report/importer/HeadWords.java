package report.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import report.importer.cell.TableYear;
import report.notation.HalfWidth;

/** The words of heads, and what a column under them holds. */
final class HeadWords {
  /** The most characters of a head, with its blanks. */
  private static final int LONGEST = 200;

  private static final Pattern BRACKETS = Pattern.compile("[(\\[〔【].{1,16}[)\\]〕】]$");

  /** In the order in which they are asked: 目標年度 is no target. */
  private static final Map<Pattern, Role> WORDS = new LinkedHashMap<>();

  static {
    put(Role.IGNORE, ".*(?:担当者|氏名|電話|内線|連絡先|メール|TEL|FAX|作成者|記入者|責任者|職員|問い?合わせ|e-?mail|E-?mail).*");
    put(Role.IGNORE, ".{0,8}(?:予算|決算|事業費|人件費|経費|コスト|財源|交付金)(?:額|費|内訳)?(?:\\(.{0,12}\\))?");
    put(Role.NEXT, "(?:今後|次年度|来年度|翌年度)(?:以降)?の?(?:方向性?|方針|取組|展開)");
    put(Role.REVISED_ON, ".{0,4}(?:変更|改定|改訂|見直し?|修正)(?:した)?(?:年月日?|日|時期|年度)");
    put(Role.REVISED_REASON, ".{0,4}(?:変更|改定|改訂|見直し?|修正)(?:した)?の?(?:理由|経緯).{0,6}");
    put(
        Role.EARLIER_TARGET,
        ".{0,8}(?:当初|変更前|改定前|改訂前|見直し?前|修正前|旧|策定時)の?(?:最終)?(?:目標|計画)(?!期間)値?(?:\\(.{0,12}\\))?");
    put(Role.GROUP, "(?:基本|政策|施策|重点|分野別|戦略)目標(?:名|分野)?|取組方針|.{0,4}の?方向性?");
    put(Role.NUMBER, "(?:No|NO|no)\\.?|番号|№|.{0,4}番号|項番|連番|.{0,4}(?:コード|ID)|#");
    put(Role.UNIT, "単位");
    put(Role.KIND, "区分|種別|目標・?/?実績|目標/実績");
    put(Role.FINAL_RATE, "(?:最終|対最終|目標年度).{0,8}(?:達成率|進捗率|達成度|率)");
    put(Role.RATE, ".{0,12}(?:達成率|進捗率|達成度|達成状況)(?:\\(?[%％]\\)?)?");
    put(Role.BASELINE_YEAR, "(?:基準|当初|現状|策定時|計画策定時|初期).{0,2}(?:年度|年|時点)");
    put(Role.BASELINE, ".{0,5}(?:基準値?|当初値|現状値?|現況値?|策定時.{0,3}|策定前|計画当初|出発点|初期値)(?:\\(.{0,12}\\))?");
    put(Role.FINAL_YEAR, "(?:最終)?目標(?:年度|年)");
    put(Role.FINAL_TARGET, "(?:最終目標|最終年度目標|計画目標|最終年度の?目標)値?.{0,8}");
    put(Role.TARGET, ".{0,12}(?:目標|計画)(?:値|数値|水準)?(?:\\(.{0,12}\\))?");
    put(
        Role.ACTUAL,
        ".{0,12}(?:実績|実測|測定)(?:値|数値)?(?:見込み?)?(?:\\(.{0,12}\\))?|速報値?|暫定値|確定値|推計値|直近値|最新値|直近の?(?:実績|値|状況)|見込値|実績見込み?");
    put(
        Role.NAME,
        ".{0,4}(?:指標|KPI|KGI)(?:の?名称?)?|数値目標|目標指標|目標項目|成果目標|KPI名|.{0,4}(?:成果|評価|活動|業績)指標.{0,4}|指標・.{0,8}|項目名?|名称|指標項目|重要業績評価指標.{0,8}");
    put(Role.DEPARTMENT, ".{0,4}(?:担当|所管|主管|所属).{0,6}|部局名?|課名|部署名?|部課名?|実施機関");
    put(
        Role.GROUP,
        "政策.{0,4}|施策.{0,4}|分野.{0,4}|.{0,3}柱|基本目標|基本方針|基本施策|章|節|大項目|中項目|小項目|テーマ|取組項目|戦略|プロジェクト.{0,3}|(?:.{0,4})事業名?|取組|取組名|目標分野|将来像");
    put(Role.ACTION, ".{0,4}(?:取組|事業)(?:の?内容|概要)|主な取組");
    put(Role.PROGRESS, "進捗状況|取組状況|取組実績|.{0,6}の進捗.{0,4}|実施状況");
    put(Role.REASON, ".{0,8}(?:要因|理由|分析).{0,6}");
    put(Role.NEXT, ".{0,6}(?:今後|課題|対応).{0,12}");
    put(Role.NOTE, "備考.{0,4}|摘要|注記?|特記事項|コメント|出典.{0,6}|説明|定義.{0,8}|算出.{0,8}");
    put(Role.IGNORE, ".{0,6}(?:評価|判定)(?:区分|結果)?|ランク|達成状況|順調度|グラフ|推移");
  }

  private HeadWords() {}

  private static void put(Role role, String words) {
    WORDS.put(Pattern.compile(words), role);
  }

  /** What a text means as a head. */
  static Optional<Role> role(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String half = folded(text);
    if (half.chars().noneMatch(c -> Character.isLetter(c) || c == '#' || c == '№')) {
      return Optional.empty();
    }
    return of(half)
        .or(() -> of(TableYear.without(half)))
        .or(() -> of(BRACKETS.matcher(TableYear.without(half)).replaceFirst("")));
  }

  private static Optional<Role> of(String half) {
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(half).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether a text can stand in a head: it is a word of heads, or a year. */
  static boolean isHead(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    String half = folded(text);
    return half.length() <= 40
        && (role(half).isPresent()
            || TableYear.of(half).isPresent()
            || TableYear.bare(half).isPresent());
  }

  /**
   * The kinds of figures that a head names, in the order in which their lines stand:
   * 目標値（上段）／実績値（下段）.
   */
  static List<Role> kinds(String text) {
    String half = folded(text);
    int target = half.indexOf("目標");
    int actual = half.indexOf("実績");
    List<Role> kinds = new ArrayList<>();
    if (target >= 0 && (actual < 0 || target < actual)) {
      kinds.add(Role.TARGET);
    }
    if (actual >= 0) {
      kinds.add(Role.ACTUAL);
    }
    if (target >= 0 && actual >= 0 && target > actual) {
      kinds.add(Role.TARGET);
    }
    return kinds;
  }

  /** The kinds that the lines of an indicator have, as a legend says: 上段：目標値　下段：実績値. */
  static List<Role> legend(String text) {
    String half = folded(text);
    int upper = half.indexOf("上段");
    int lower = half.indexOf("下段");
    if (upper < 0 || lower < 0) {
      return List.of();
    }
    List<Role> kinds = kinds(half);
    if (upper > lower) {
      Collections.reverse(kinds);
    }
    return kinds;
  }

  /** The role of a row that says its kind. */
  static Role kind(String text) {
    String half = folded(text);
    if (half.contains("率")) {
      return Role.RATE;
    }
    return kinds(half).stream().findFirst().orElse(Role.IGNORE);
  }

  /** A text as heads are compared: half width, without blanks and line breaks. */
  static String folded(String text) {
    return HalfWidth.withoutSpaces(text);
  }
}
