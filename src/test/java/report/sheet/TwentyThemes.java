package report.sheet;

import java.util.ArrayList;
import java.util.List;
import report.document.Document;
import report.document.Fact;
import report.document.InitiativePart;
import report.document.ThemePart;
import report.rate.Outcome;

/** A book of twenty themes: long, short and empty ones, long paragraphs and long tables. */
final class TwentyThemes {
  private static final int THEMES = 20;

  private TwentyThemes() {}

  static Document book() {
    List<ThemePart> themes = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (int number = 1; number <= THEMES; number++) {
      themes.add(theme(number));
      facts.add(fact(number));
    }
    return SampleBook.of(themes, facts);
  }

  private static ThemePart theme(int number) {
    return switch (number % 5) {
      case 0 -> SampleBook.theme(number, "空のテーマ" + number);
      case 1 -> SampleBook.theme(number, "短いテーマ" + number, groups(number, 1));
      case 2 -> SampleBook.theme(number, "長いテーマ" + number, groups(number, 5), groups(number, 7));
      case 3 -> SampleBook.theme(number, "長い段落のテーマ" + number, paragraph(number));
      default -> SampleBook.theme(number, "長い表のテーマ" + number, table(number));
    };
  }

  private static InitiativePart groups(int number, int groups) {
    report.document.Group[] all = new report.document.Group[groups];
    for (int i = 0; i < groups; i++) {
      all[i] =
          SampleBook.group(
              "○" + text("取組", number + i) + "\n  ・" + text("手法", i),
              "（数値目標）\n・" + text("目標", number * 2 + i) + "\n・**太字**の" + text("目標", i),
              "○" + text("進捗", number + 3 * i) + " @80.0％ ○\n  ・" + text("結果(*11)", i % 3));
    }
    return SampleBook.initiative("取組項目" + number + "の" + groups, "■" + text("ねらい", number), all);
  }

  private static InitiativePart paragraph(int number) {
    StringBuilder paragraph = new StringBuilder();
    for (int i = 1; paragraph.length() < 3000; i++) {
      paragraph.append("段落の第").append(i).append("文であり、府内のIoT企業等").append(number).append("社が進める。");
    }
    return SampleBook.initiative(
        "三千字の段落",
        "■ねらい",
        SampleBook.group("○" + paragraph, "・短い目標", "○進捗 @80.0％ ○"),
        SampleBook.group("○次の取組", "・" + text("目標", 9), "○" + paragraph));
  }

  private static InitiativePart table(int number) {
    StringBuilder table = new StringBuilder("|年度|件数|備考\n");
    for (int i = 1; i <= 40; i++) {
      table
          .append("|R")
          .append(i)
          .append('|')
          .append(i * number)
          .append("件|第")
          .append(i)
          .append("回\n");
    }
    return SampleBook.initiative(
        "四十行の表", "", SampleBook.group("○取組", "・目標\n" + table, "○進捗\n" + table));
  }

  /** A text of a few sentences, longer for greater numbers. */
  private static String text(String word, int length) {
    StringBuilder text = new StringBuilder(word);
    for (int i = 0; i <= length % 11; i++) {
      text.append("、").append(i).append("番目のことを府内の企業・大学等とAI・IoTにより進める");
    }
    return text.toString();
  }

  private static Fact fact(int number) {
    return SampleBook.fact(
        number,
        "指標" + number,
        "",
        "件",
        "",
        "10件",
        number + "件",
        number * 10 + ".0",
        "○",
        Outcome.ACHIEVED);
  }
}
