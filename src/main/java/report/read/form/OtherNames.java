package report.read.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Other names that people use for keys: the Japanese word from the column heading on paper, or
 * another English one.
 */
public final class OtherNames {
  /** Keys by the words for them; a word can stand for a key of one form and of another. */
  private static final Map<String, List<String>> KEYS = keys();

  /** The keys that only results have. */
  private static final List<String> OF_RESULTS =
      List.of("actual", "done", "evidence", "reason", "next", "rating");

  /** The keys that reports have for themes, initiatives and actions. */
  private static final List<String> OF_OUTLOOKS = List.of("challenges", "next");

  /** The keys that only goals have. */
  private static final List<String> OF_GOALS =
      List.of("target", "targets", "due", "qualitative", "previous", "baseline", "measures");

  private OtherNames() {}

  /**
   * The message about a key that is correct, but belongs elsewhere.
   *
   * @param key a key that a form does not have
   * @param form the form
   * @return the key of the message; empty for other keys
   */
  public static Optional<String> elsewhere(String key, Form form) {
    boolean inPlan = List.of("plan", "initiative", "action").contains(form.name());
    boolean inReport =
        List.of("progress", "actionProgress", "initiativeProgress").contains(form.name());
    if (inPlan && OF_OUTLOOKS.contains(key)) {
      return Optional.of("K001.outlook");
    }
    if ((inPlan || inReport || form.name().equals("goal")) && OF_RESULTS.contains(key)) {
      return Optional.of("K001.result");
    }
    return (inPlan || inReport) && OF_GOALS.contains(key)
        ? Optional.of("K001.goal")
        : Optional.empty();
  }

  /**
   * The key that a word stands for.
   *
   * @param word the word as written, in half width
   * @param keys the keys allowed there
   * @return the key, if only one of them can be meant
   */
  public static Optional<String> of(String word, List<String> keys) {
    List<String> meant =
        KEYS.entrySet().stream()
            .filter(entry -> entry.getValue().contains(word))
            .map(Map.Entry::getKey)
            .filter(keys::contains)
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private static Map<String, List<String>> keys() {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    Stream.of(
            "publisher 発行者 発行 発行元 団体 団体名 author",
            "title 題名 タイトル 表題 見出し 件名 標題 施策名 取組名 テーマ名 テーマ 名称 name",
            "asOf 時点 基準日 現在 報告時点 年月日 日付 date as_of asof",
            "themes テーマ テーマ一覧 theme",
            "vision 将来像 ビジョン",
            "rating 評価 評価区分 判定 自己評価 result evaluation",
            "number 番号 テーマ番号 no no. No No.",
            "department 部局 部署 担当 担当部局 担当課 担当課室 担当室 担当部署 担当所属 所属 主管課 関係課 所管 所管課 "
                + "departments section division",
            "direction 方向 方向性 めざす方向 目指す方向 基本方向",
            "initiatives 取組項目 施策 項目 initiative",
            "id ID 識別子",
            "aim ねらい 狙い 目的 purpose",
            "actions 取組 取り組み 事業 取組一覧 進捗 action",
            "text 本文 内容 取組内容 事業内容 説明 文章 進捗状況 実施内容 description content",
            "repost 再掲",
            "reference 参考",
            "goals 目標 目標一覧 指標 全体目標 KGI KPI goal",
            "name 名前 名称 目標名 指標 指標名 項目 項目名 会議名 title",
            "target 目標 目標値 数値目標 今年度目標 当年度目標 年度目標 goal value",
            "targets 年度別目標 年度ごとの目標 各年度の目標 目標値一覧",
            "due 期限 期日 締切 締め切り 目標時期 完了予定 達成時期 時期 deadline by",
            "qualitative 定性 定性目標 定性的な目標 文章目標",
            "previous 前年度 昨年度 前年 前年度実績 昨年度実績 前年実績 前回 last",
            "baseline 基準値 基準 当初値 現状値 base",
            "baselineYear 基準年度 基準年 base_year",
            "history 推移 実績推移 実績の推移 過去の実績 過去実績 経年 経年変化 年度別実績 過年度実績 trend",
            "continues 継続元 引継ぎ元 前のID 旧ID 以前のID continued",
            "seriesBreak 断絶 系列の断絶 定義の変更 定義変更 series_break series-break",
            "dropped 廃止 廃止した目標 終了した目標 廃止目標 removed",
            "measures 測定項目 内訳 measure",
            "method 計算方法 算定方法 算出方法",
            "period 期間 目標期間",
            "note 備考 補足 注 注記 メモ 特記事項 comment memo remark remarks notes",
            "indicator 指標の種類 指標種別",
            "steps 段階 段階数 ステップ step",
            "main 主な目標 主要",
            "revised 変更 目標変更",
            "serves 貢献 貢献先",
            "leadsTo つながり つながる目標 上位目標 上位の目標 上位指標 leads_to leads-to leadsto",
            "money 予算 予算額 事業費 金額 budget",
            "budget 予算額 予算 当初予算額 当初予算 予算現額 initial",
            "final 最終予算額 最終予算 補正後予算額 補正後 予算現額",
            "settlement 決算額 決算 決算見込額 決算見込 支出額 執行額 支出済額",
            "sources 財源 財源内訳 財源の内訳 内訳 source",
            "separators 桁区切り 区切り",
            "decimals 小数 小数点以下 桁数",
            "figures 数値 数値の表示",
            "results 結果 実績 実績一覧 成果 result",
            "actual 実績 実績値 結果 値 現状 現状値 result value figure",
            "done 完了 完了日 完了時期 実施日 実施時期 達成日 達成時期 実績 date finished",
            "evidence 根拠 判断の根拠 評価理由 評価の根拠",
            "reason 理由 未達理由 未達成の理由 要因 原因 cause why",
            "next 今後 今後の対応 今後の取組 今後の方針 今後の方向性 対応 次年度 次年度の対応 次年度の取組",
            "challenges 課題 現状と課題 問題点 challenge issues",
            "label 表示名 呼び名",
            "term 用語 語 word",
            "definition 定義 説明 意味 description",
            "round 回 回数 第何回",
            "date 開催日 日付 年月日 日時",
            "time 時刻 時間 開催時間",
            "place 場所 会場 開催場所 venue",
            "agenda 議題 論点 次第 議事",
            "materials 資料 配布資料 資料一覧",
            "symbol 記号",
            "meaning 意味",
            "unit 単位",
            "goal 目標 目標設定",
            "perspectives 視点 観点",
            "statement 視点 文章 本文",
            "matters 事柄 観点")
        .map(line -> line.split(" "))
        .forEach(words -> keys.put(words[0], List.of(words).subList(1, words.length)));
    return keys;
  }
}
