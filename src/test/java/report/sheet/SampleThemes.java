package report.sheet;

import report.document.Group;
import report.document.InitiativePart;
import report.document.ThemePart;

/** Themes with the shapes a council sheet meets: uneven columns, tables, notes, rates. */
public final class SampleThemes {
  private SampleThemes() {}

  public static ThemePart health() {
    return SampleBook.theme(3, "健康・医療関連産業の世界的なクラスター形成", nakanoshima(), saito(), entry());
  }

  /** What no council sheet should hold and one day does. */
  public static ThemePart extremes() {
    StringBuilder table = new StringBuilder("|年度|件数|金額|備考\n");
    for (int i = 1; i <= 40; i++) {
      table.append("|R" + i + "|" + i + "件|" + i * 100 + "万円|第" + i + "回の結果\n");
    }
    return SampleBook.theme(
        12,
        "とても長い題名のテーマであって一行には収まらないほど長いので二行にわたって印刷されることになる題名のテーマを、さらに長く、もっと長くしたもの",
        SampleBook.initiative(
            "三千字の段落",
            "■" + "ねらいが長い。".repeat(40),
            SampleBook.group(
                "○" + numbered("三千字の段落の第", 250),
                "・短い目標",
                "○進捗" + " @80.0％ ○" + " @90.0％ ○".repeat(9)),
            SampleBook.group("○次の取組", "・目標", "○" + numbered("進捗の第", 60)),
            SampleBook.group("", "", "")),
        SampleBook.initiative(
            "四十行の表",
            "",
            SampleBook.group(
                "○取組\n  ・その一\n    ‣その二\n      ‣その三", table.toString(), "○進捗\n" + table)),
        SampleBook.initiative("空の取組項目", ""));
  }

  /** Texts that a spreadsheet might take for something else, and letters that fonts lack. */
  static ThemePart hostile() {
    String link = "=HYPERLINK(\"https://example.jp\",\"x\")";
    return SampleBook.theme(
        1,
        link,
        SampleBook.initiative(
            link,
            "■+1+1",
            SampleBook.group("○" + link, "・@SUM(A1)", "○-2+3と_x0041_と<b>&amp;</b>"),
            SampleBook.group("○𠮷野家と㍻と①", "・ｶﾀｶﾅとﾊﾟﾋﾟﾌﾟ", "○葛城と髙﨑と—～−")));
  }

  private static String numbered(String word, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= times; i++) {
      text.append(word).append(i).append("文。");
    }
    return text.toString();
  }

  public static InitiativePart nakanoshima() {
    return SampleBook.initiative(
        "未来医療国際拠点",
        "■中之島において、再生医療をベースにゲノム医療やAI・IoTの活用等、最先端の「未来医療」の産業化を推進する「未来医療国際拠点」の形成をめざす",
        SampleBook.group(
            """
            ○(仮称)未来医療推進機構設立準備組織、大阪市(土地所有者)、開発事業者(優先交渉権者)の三者における、以下の項目の協議
              ・施設計画
              ・機構の事業蓋然性
              ・マスターリース（ML）契約(*13)内容　等
            """,
            """
            ◇成果指標（アウトカム）
            （定性的な目標）
            ・関係機関と協議・調整を行いつつ、拠点形成に向けた取組みの着実な実施
            ・三者協議の円滑な推進
            """,
            """
            ○基本合意に必要な重要事項の協議
              ・関係機関と協議し、以下の項目について概ね合意
                ‣施設の基本計画
                ‣機構の事業の実現性を高めるための重要項目
            """),
        SampleBook.group(
            """
            ○(仮称)未来医療推進機構の設立
              ・準備組織において収支計画や定款等を策定
            """,
            """
            （期限目標）
            ・（仮称）未来医療推進機構を設立（R1.9月頃）
            """,
            """
            ○（一財）未来医療推進機構の設立
              ・設立者創立総会（R1.8）において以下を決定
                ‣設立趣意書
                ‣定款
                ‣設立時の評議員及び理事・監事の選任
                ‣主たる事務所の所在地等を決定
              ・設立登記（R1.11） @達成（2か月遅れ）
              ・日本再生医療学会とMOUを締結（R1.12）
              ・開発事業者とML予約契約書の締結（R2.1）
              ・入居者（診療所・高度健診センター）募集（R2.2～３）
            """));
  }

  static InitiativePart saito() {
    return SampleBook.initiative(
        "彩都を中心とするライフサイエンスの拠点性の向上",
        "■彩都が持つライフサイエンスの拠点性をさらに高めるため、大学、研究機関、企業等への必要な支援と環境整備を行う",
        SampleBook.group(
            """
            ○地元市等と連携した、彩都内外の企業・研究機関間の交流
              ・人材交流等の促進に向けた彩都バイオサイエンスセミナー等の定例的な開催（10回/年）
            """,
            """
            ◇成果指標（アウトカム）
            （数値目標）
            ・彩都バイオサイエンスセミナーの開催回数：10回
            """,
            """
            ○彩都バイオサイエンスセミナーの開催による人材交流等の促進：8回（参加者数421人） @80.0％ ○
            >（新型コロナウイルスの感染拡大防止の観点より2月・３月のセミナーは中止または延期）
            """),
        SampleBook.group(
            """
            ○彩都バイオインキュベーション施設(３施設)に入居するベンチャー支援等の推進
              ・インキュベーション施設へ入居するベンチャー企業等の研究開発支援
            """,
            """
            （数値目標）
            ・彩都バイオインキュベーション施設入居率：90％以上（通年）（昨年度：約97％）
            ・彩都バイオベンチャー設備費補助金　既入居企業補助：5件、500万円（昨年度：5件、474万円）
            （定性的な目標）
            ・彩都バイオインキュベーション施設に入居するベンチャー企業等の成長を後押しするとともに、彩都でのベンチャー企業等の集積を持続させることにより、彩都の拠点性を維持・発展させる
            """,
            """
            ○彩都バイオインキュベーション施設入居率：96.8％（4月～3月までの平均） @107.6％ ◎
              ・新規入居企業：６社
              ・退去企業：４社
            ○ベンチャー企業等に対する研究開発支援
              ・設備費補助金
                ‣既入居企業補助：４件、約153万円（2社） @80.0％ ○ @約30.6％ ×
                ‣新規入居企業補助：１件、100万円（1社） @100.0％ ◎ @100.0％ ◎
            ○世界初の再生誘導医薬の承認をめざし、彩都バイオインキュベーション施設で研究開発を進めているベンチャー企業1社が東証マザーズに上場（R1.8）
            """));
  }

  static InitiativePart entry() {
    return SampleBook.initiative(
        "健康・医療関連産業への参入促進",
        "■健康・医療分野への中小企業等の参入促進に向けた環境整備を図る",
        SampleBook.group(
            """
            ○海外クラスターとの交流による海外企業等とのビジネス交流の実現（再掲）
              ・BioMをはじめとする欧州のクラスターとの連携による欧州ライフサイエンス企業との商談会の開催
              ・米国企業等とのマッチングに向け、カウンターパートとなるBIOCOMとイベント等の企画・実施
            """,
            """
            ◇成果指標（アウトカム）
            （定性的な目標）
            ・欧州企業等との商談会等を通じ，大阪の中小・ベンチャー企業等の欧州展開を後押し（再掲）
            <これまでの商談会開催後の商談状況>
            |開催年度|商談数|商談継続中|共同研究/ライセンス契約成立
            |28|288件|4件|3件
            |29|375件|7件|1件
            |30|278件|調査中|
            ・米国進出のカウンターパートとしたBIOCOMとの関係強化による大阪の中小・ベンチャー企業等の米国展開の基盤づくり（再掲）
            """,
            """
            ○海外企業との商談会等を実施（再掲）
              ・欧州企業との商談会を大阪にて開催（R1.10）
              ・商談数：263件
              ・参加企業：111社（うち、欧州61社・団体）
            ○欧州商談会：後追い調査の実施（R1.7）（再掲）
            <これまでの商談会開催後の商談状況>
            |開催年度|商談数|商談継続中|共同研究/ライセンス契約成立
            |28|288件|１件|3件
            |29|375件|３件|1件
            |30|278件|3件|0件
            ○初となる**米国企業**とのビジネスマッチングを[大阪](https://www.pref.osaka.lg.jp/)にて実施(R1.10)（再掲）
              ・商談数：9件
              ・参加企業：8社（うち、米国2社）
            """),
        reference());
  }

  private static Group reference() {
    return SampleBook.group(
        """
        【参考】
        ○関西広域連合において、次の事業を実施し、医療機器分野への参入を促進
          ・医療機器相談事業の実施（昨年度相談件数：263件）
          ・メディカルジャパンで参入促進セミナーの開催等
        """,
        "",
        """
        【参考】
        ○医療機器相談件数275件
        ○新規参入や薬事申請などに関する相談に、経験豊富なアドバイザーが対応（大阪商工会議所に委託）
        ○メディカルジャパンにて参入促進セミナーを開催（R2.2）
        """);
  }
}
