package report.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import report.form.FormColumn;

/** What a department of one seed enters into the form of the sample: some of all that can be. */
final class RandomForm {
  private static final String PROGRESS =
      """
      goal:employment/1 ACTUAL 41.2％ 44 約43％
      goal:employment/1 REASON 景気の\\n回復 - 一
      goal:interns/1 ACTUAL 1,250人 1300
      goal:interns/1 NEXT 県外の学生にも
      goal:fairs/1 REMARK 春も #1 秋: 冬
      goal:fairs/2 ACTUAL 290人 約310
      goal:office/1 COMPLETED R7.9 R7.10.1
      goal:office/1 REMARK '駅前'
      goal:fairs/1 NEXT [再掲]
      goal:steps/1 STEPS 0 2 4
      goal:network/1 RATING ◎ ○ ×
      goal:watched/1 ACTUAL 1.4 1.25倍
      goal:later/1 REASON 調査の遅れ
      goal:schools/1 ACTUAL 5校 6 約4校
      money:settlement/開催費 AMOUNT 9,900千円
      money:final/会議費 AMOUNT 480千円
      action:fair/text:text TEXT 説明会を開いた\\n\\n-\\s{fairs} 会場を変えた
      action:other/text:text TEXT 5校と連携した
      initiative:matching/text:next TEXT 県外へ
      initiative:matching/text:challenges TEXT 人手が足りない
      """;

  private static final String PLAN =
      """
      theme/text:direction TEXT 魅力を伝える 県内へ：\\n定着
      goal:employment/1 TARGET 43％以上 45
      goal:employment/1 NAME 県内の就職率
      initiative:matching/text:aim TEXT 出会い - 機会
      goal:interns/1 TARGET 1,300人 1500
      goal:fairs/1 TARGET 8 10回以上
      goal:fairs/2 TARGET 350人
      goal:pair/2 TARGET 12人
      goal:office/1 DUE R7.12 R8.1月末
      goal:steps/1 NAME 場所の選定
      goal:network/1 NAME 連携を広げる
      goal:schools/1 TARGET 6校 7
      action:fair/text:text TEXT 説明会\\n-\\s年8回 説明会の開催
      action:other/text:text TEXT 学校・大学との連携
      """;

  /** An entry, and what it says. */
  record Entry(String row, FormColumn column, String text) {
    void type(FormEditor form) {
      form.type(row, column, text);
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  private RandomForm(String all, Random random) {
    for (String line : all.lines().toList()) {
      List<String> words = List.of(line.split(" ", -1));
      List<String> texts = words.subList(2, words.size());
      if (random.nextInt(3) == 0) {
        String text = texts.get(random.nextInt(texts.size()));
        entries.add(
            new Entry(
                words.get(0),
                FormColumn.valueOf(words.get(1)),
                text.replace("\\n", "\n").replace("\\s", " ")));
      }
    }
  }

  static RandomForm ofResults(long seed) {
    return new RandomForm(PROGRESS, new Random(seed));
  }

  static RandomForm ofPlan(long seed) {
    return new RandomForm(PLAN, new Random(seed));
  }

  List<Entry> entries() {
    return entries;
  }

  FormEditor fill(FormEditor form) {
    entries.forEach(entry -> entry.type(form));
    return form;
  }

  /** The same entries in two forms, as two departments share a form. */
  static Map<Boolean, List<Entry>> shared(List<Entry> entries) {
    Map<Boolean, List<Entry>> halves = new LinkedHashMap<>();
    halves.put(true, new ArrayList<>());
    halves.put(false, new ArrayList<>());
    entries.stream()
        .sorted(Comparator.comparing(Entry::row))
        .forEach(
            entry ->
                halves
                    .computeIfAbsent(entry.row().hashCode() % 2 == 0, half -> new ArrayList<>())
                    .add(entry));
    return halves;
  }
}
