package report.document;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a clerk types or pastes it.
 *
 * @param written its lines
 * @param printed its letters as they are printed where texts have markup; blanks do not count
 */
record TypedText(String written, String printed) {
  /** Blanks of all kinds, and what cannot be seen. */
  private static final Pattern BLANKS =
      Pattern.compile(
          "[\\s\\p{Z}\\u0085\\u00AD\\u200B\\u200E\\u200F\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069]+");

  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\uFEFF]");

  private static final Pattern LIST =
      Pattern.compile("(?: {0,3}[-+*][ \\t]+(?=\\S))*(?: {0,3}#{1,6}[ \\t]+)?");

  private static final List<String> MARKS =
      List.of(
          "・", "○", "◯", "●", "◎", "■", "□", "◆", "◇", "※", "▸", "‣", "→", "⇒", "①", "②", "(1)",
          "（２）", "ア　", "イ．", "1)", "a)", "1. ", "１．", "-", "－", "‐", "ー ", "•\t", "\uF0B7", "*",
          "+ ", "- ", "- ", "- ", "　", "　　・", "  ", "    ", "\t", "> ", "＞", "# ", "＃", "#", "【参考】",
          "《", "~");

  private static final List<String> WORDS =
      List.of(
          "産業",
          "の振興",
          "を進める。",
          "企業、大学",
          "「重点」",
          "（仮称）",
          "10件",
          "▲3.2％",
          "１２％",
          "約",
          "～",
          "A",
          "x y",
          "https://example.jp/",
          "a@example.jp",
          "𠮷野家",
          "髙",
          "é",
          "が",
          "☎",
          "👨‍👩‍👧",
          "―",
          "…",
          "・",
          "／",
          "：",
          "，",
          "；",
          "！",
          "’",
          "“引用”",
          "ｶﾅ",
          "〔注〕",
          "＊",
          "％",
          "＃",
          "＆",
          "＠",
          "｜",
          "＿",
          "￥",
          ":",
          ",",
          ";",
          "!",
          "?",
          "'",
          "\"",
          "#",
          " #1",
          "# ",
          "&",
          "@",
          "%",
          "^",
          "=",
          "+",
          "/",
          "$",
          "(",
          ")",
          "{",
          "}",
          "[",
          "]",
          "<",
          ">",
          "~",
          ": ",
          " - ",
          " -",
          "- ",
          ", ",
          "--",
          "==",
          "｛Ａ｝",
          "[再掲]",
          "{x}",
          "1,200社",
          "R1.9",
          "null",
          "true",
          "010",
          "~~",
          "__",
          "_",
          "<b>",
          "a_b_c",
          "a*b",
          "* ",
          "` ");

  private static final List<String> BLANK =
      List.of(" ", "　", "\u00A0", "\u2003", "\u200B", "\u2009", "\u00AD", "\uFEFF", "  ", "\t");

  private static final List<TypedText> MARKUP =
      List.of(
          new TypedText("**重点**", "重点"),
          new TypedText("**「必達」**", "「必達」"),
          new TypedText("**100％**", "100％"),
          new TypedText("[^kento]", "‡"),
          new TypedText("[案内](https://example.jp/a)", "案内→https://example.jp/a"),
          new TypedText(
              "[**案**内](<https://example.jp/b c>)",
              "案→https://example.jp/b%20c内→https://example.jp/b%20c"),
          new TypedText("<https://example.jp/d>", "https://example.jp/d→https://example.jp/d"),
          new TypedText("&nbsp;", ""),
          new TypedText("&#10;", ""),
          new TypedText("&amp;", "&"),
          new TypedText("&lt;b&gt;", "<b>"),
          new TypedText("&#x3042;", "あ"),
          new TypedText("&emsp;&#8203;", ""),
          new TypedText("\\*", "*"),
          new TypedText("\\[", "["),
          new TypedText("\\#", "#"),
          new TypedText("\\あ", "\\あ"),
          new TypedText("a\\|b", "a|b"),
          new TypedText("[案内](mailto:a b@example.jp)", "[案内](mailto:a b@example.jp)"),
          new TypedText("[x]", "[x]"),
          new TypedText("[^", "[^"),
          new TypedText("![絵](a.png)", "![絵](a.png)"),
          new TypedText("**", "**"),
          new TypedText("*", "*"),
          new TypedText("`", "`"),
          new TypedText("<br>", "<br>"));

  private static final List<TypedText> BLOCKS =
      List.of(
          new TypedText("| 年度 | 数 |\n| --- | --- |\n| 29 | 375件 |", "年度数29375件"),
          new TypedText("| 年度 | 数 |\n| 29 | 375件 |", "|年度|数||29|375件|"),
          new TypedText("｜年度｜数｜\n｜29｜375件｜", "｜年度｜数｜｜29｜375件｜"),
          new TypedText("| a | b |\n| --- | --- |\n| c |", "abc"),
          new TypedText("| a | b |\n| --- | --- |\n| c | d | e |", "abcde"),
          new TypedText("- 一\n  - 二\n- 三", "一二三"),
          new TypedText("1. 一\n2. 二", "1.一2.二"),
          new TypedText("##### 見出し", "見出し"),
          new TypedText("見出し\n---", "見出し---"),
          new TypedText("見出し\n===", "見出し==="),
          new TypedText("一つ\n-", "一つ-"),
          new TypedText("---", "---"),
          new TypedText("```\nコード\n```", "```コード```"),
          new TypedText("[注]: https://example.jp", "[注]:https://example.jp"),
          new TypedText("<div>\n囲み\n</div>", "<div>囲み</div>"),
          new TypedText("<!-- 覚え -->", "<!--覚え-->"),
          new TypedText("    字下げ", "字下げ"),
          new TypedText("~~~\n囲み", "~~~囲み"));

  /** A text of a few lines, made at random. */
  static TypedText lines(Random random) {
    TypedText text = line(random);
    int more = random.nextInt(4);
    for (int i = 0; i < more; i++) {
      String end = one(random, List.of("\n", "\n", "\n\n", "\\\n", "  \n"));
      boolean isKept = end.equals("\\\n") && text.written().endsWith("\\");
      text = text.plus(new TypedText(isKept ? "\n" : end, ""));
      text = text.plus(random.nextInt(6) == 0 ? one(random, BLOCKS) : line(random));
    }
    return text;
  }

  /** A text of one line, made at random. */
  static TypedText line(Random random) {
    String mark = random.nextInt(3) == 0 ? one(random, MARKS) : "";
    TypedText text = new TypedText(mark, mark);
    int words = 1 + random.nextInt(4);
    for (int i = 0; i < words; i++) {
      text = text.plus(word(random));
    }
    boolean isBlank =
        letters(text.printed()).equals(letters(mark)) || letters(text.written()).matches("[-+*#]+");
    return (isBlank ? text.plus(new TypedText("語", "語")) : text).withoutMarks();
  }

  /** Marks of lists and headings are drawn by the tool. */
  private TypedText withoutMarks() {
    Matcher marks = LIST.matcher(UNSEEN.matcher(written).replaceAll(""));
    String left = letters(printed);
    String drawn = marks.lookingAt() ? letters(marks.group()) : "";
    return left.startsWith(drawn) ? new TypedText(written, left.substring(drawn.length())) : this;
  }

  private static TypedText word(Random random) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> one(random, MARKUP);
      case 2 -> new TypedText(one(random, BLANK), "");
      default -> {
        String word = one(random, WORDS);
        yield new TypedText(word, word);
      }
    };
  }

  private static <T> T one(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private TypedText plus(TypedText other) {
    return new TypedText(written + other.written, printed + other.printed);
  }

  /** Whether a mark of bold text has no other to go with, so that it cannot go without a word. */
  boolean hasOddMark() {
    return (printed.length() - printed.replace("**", "").length()) / 2 % 2 == 1;
  }

  /** The letters of a text, of which blanks and the marks of bold text are none. */
  static String letters(String text) {
    return BLANKS.matcher(text).replaceAll("").replace("**", "");
  }
}
