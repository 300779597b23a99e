package report.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.project.Language;

class YamlTextTest {
  private static final YamlPath ACTUAL = YamlPath.of("actions", "a-1", "results", "g-1", "actual");
  private static final List<String> ORDER =
      List.of("asOf", "actions", "text", "results", "label", "actual", "note", "reason", "next");

  private static final String FILE =
      """
      # head
      asOf: R1.9末   # when
      actions:
        # first
        a-1:
          text: |
            進めた。

            - 一つ
          results:
            g-1:
              actual:    # 5件
              note: '[仮] 集計'

            # second
            g-2: {actual: 3件, note: x}
        a-2:
          text: 済
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aBlankValueIsFilledAndItsCommentStays(String end) {
    String file = "\uFEFF" + FILE.replace("\n", end);

    assertThat(set(file, ACTUAL, "5件")).isEqualTo(file.replace("actual:    #", "actual: 5件    #"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: 1 # c     | 2      | a: 2 # c",
        "a: 1 # c     | x: y   | a: 'x: y' # c",
        "a: 1         | #3     | a: '#3'",
        "a: 1         | 5#3    | a: 5#3",
        "a: 1         | 5 #3   | a: '5 #3'",
        "a: 1         | - b    | a: '- b'",
        "a: 1         | [再掲] b | a: '[再掲] b'",
        "a: 1         | 約28社：速報 | a: 約28社：速報",
        "a: '1'       | it's   | a: 'it''s'",
        "a: \"1\"     | 2\"\\  | a: \"2\\\"\\\\\"",
        "a: {b: 1, c} | 2      | a: 2",
        "a: 1         | ``     | a:",
        "a: '1' # c   | ``     | a: # c",
        "a: ''        | 2      | a: '2'",
        "a:           | 2      | a: 2",
        "`a: `        | 2      | a: 2",
        "'a' :        | 2      | 'a' : 2",
        "a: no        | ~      | a: ~",
        "a: 1         | null   | a: null",
      })
  void aValueOfOneLineIsWrittenAsItNeeds(String line, String text, String written) {
    assertThat(set(line + "\nz: 1\n", YamlPath.of("a"), text)).isEqualTo(written + "\nz: 1\n");
    assertThat(set("z: 1\n" + line, YamlPath.of("a"), text)).isEqualTo("z: 1\n" + written);
  }

  @Test
  void aValueInBracketsStaysInThem() {
    YamlPath inside = YamlPath.of("actions", "a-1", "results", "g-2");

    assertThat(set(FILE, inside.key("actual"), "1,200件"))
        .isEqualTo(FILE.replace("{actual: 3件", "{actual: '1,200件'"));
    assertThat(put(FILE, inside.key("label"), "甲、乙"))
        .isEqualTo(FILE.replace("{actual", "{label: 甲、乙, actual"));
    assertThat(put(FILE, inside.key("next"), "二\n行"))
        .isEqualTo(FILE.replace("note: x}", "note: x, next: \"二\\n行\"}"));
    assertThat(changed(FILE, new Change.Remove(inside.key("actual"))))
        .isEqualTo(FILE.replace("{actual: 3件, note", "{note"));
    assertThat(changed(FILE, new Change.Remove(inside.key("note"))))
        .isEqualTo(FILE.replace(", note: x}", "}"));
    assertThat(set("a: [１件, 2]\n", YamlPath.of("a").item(1), "3, 4"))
        .isEqualTo("a: [１件, '3, 4']\n");
  }

  @Test
  void aBlockOfTextStaysOneAndKeepsItsOtherLines() {
    YamlPath text = YamlPath.of("actions", "a-1", "text");

    assertThat(set(FILE, text, "進めた。\n\n- 一つ\n- 二つ\n"))
        .isEqualTo(FILE.replace("- 一つ\n", "- 一つ\n      - 二つ\n"));
    assertThat(set(FILE, text, "一行"))
        .isEqualTo(FILE.replace("      進めた。\n\n      - 一つ\n", "      一行\n"));
    assertThat(set(FILE, text, "  字下げ\nb"))
        .isEqualTo(FILE.replace("|\n      進めた。\n\n      - 一つ\n", "|2\n        字下げ\n      b\n"));
    assertThat(set("a: >- # c\n    b\n    c\nd: 1", YamlPath.of("a"), "x\ny"))
        .isEqualTo("a: |- # c\n    x\n    y\nd: 1");
    assertThat(set("a: |2- # c\n   b\n\nd: 1", YamlPath.of("a"), "x"))
        .isEqualTo("a: |2- # c\n  x\n\nd: 1");
    assertThat(set("a: | # c\n  b\n\n# d\nd: 1", YamlPath.of("a"), ""))
        .isEqualTo("a: # c\n\n# d\nd: 1");
    assertThat(set("- a: |\n    b\n", new YamlPath(List.of()).item(0).key("a"), "c\nd"))
        .isEqualTo("- a: |\n    c\n    d\n");
  }

  @Test
  void aTextOfSeveralLinesBecomesABlock() {
    assertThat(set(FILE, YamlPath.of("actions", "a-2", "text"), "一\r\n\r\n二"))
        .isEqualTo(FILE.replace("text: 済", "text: |\n      一\n\n      二"));
    assertThat(set("a: b # c\r\nd: 1", YamlPath.of("a"), "x\ny"))
        .isEqualTo("a: | # c\r\n  x\r\n  y\r\nd: 1");
    assertThat(set("a:\n- b\n- c", YamlPath.of("a").item(1), "x\ny"))
        .isEqualTo("a:\n- b\n- |\n  x\n  y");
  }

  @Test
  void aKeyIsAddedWhereItsOrderWantsIt() {
    YamlPath goal = YamlPath.of("actions", "a-1", "results", "g-1");

    assertThat(put(FILE, goal.key("reason"), "豪雨"))
        .isEqualTo(FILE.replace("集計'\n", "集計'\n        reason: 豪雨\n"));
    assertThat(put(FILE, goal.key("label"), "甲"))
        .isEqualTo(FILE.replace("        actual: ", "        label: 甲\n        actual: "));
    assertThat(set(FILE, YamlPath.of("actions", "a-3", "text"), "一\n二"))
        .isEqualTo(FILE + "  a-3:\n    text: |\n      一\n      二\n");
    assertThat(put(FILE, YamlPath.of("actions", "a-2", "results", "g: 3", "actual"), "3件"))
        .isEqualTo(FILE + "    results:\n      'g: 3':\n        actual: 3件\n");
  }

  @Test
  void aBlankValueTakesKeysAndItems() {
    assertThat(set("a:\nb: # c\n  # d\nz: 1", YamlPath.of("b", "c"), "1"))
        .isEqualTo("a:\nb: # c\n  c: 1\n  # d\nz: 1");
    assertThat(set("a: {} # none\n", YamlPath.of("a", "b"), "1")).isEqualTo("a: # none\n  b: 1\n");
    assertThat(
            changed(
                "a:\n    b: 1\nc:",
                new Change.Append(
                    YamlPath.of("c"), new Content.Mapping(ordered("id", "x", "text", "一\n二")))))
        .isEqualTo("a:\n    b: 1\nc:\n    - id: x\n      text: |\n          一\n          二");
  }

  @Test
  void anItemIsFoundByItsIdAndAddedAsTheOthersStand() {
    String plan = "goals:\n  -   id: g-1\n      target: 5件\n  -   id: g-2 # b\n# end\n";

    assertThat(set(plan, YamlPath.of("goals").itemWith("id", "g-1").key("target"), "未定"))
        .isEqualTo(plan.replace("5件", "未定"));
    assertThat(
            changed(
                plan,
                new Change.Append(
                    YamlPath.of("goals"), new Content.Mapping(ordered("id", "g-3", "target", "")))))
        .isEqualTo(plan.replace("# b\n", "# b\n  -   id: g-3\n      target:\n"));
  }

  @Test
  void aResultInShortBecomesOneInFull() {
    Content full = new Content.Mapping(ordered("actual", "28社", "note", "速報"));

    assertThat(
            changed(
                "results:\n  g-1: 28社 # c\n  g-2: 1\n",
                new Change.Put(YamlPath.of("results", "g-1"), full, List.of())))
        .isEqualTo("results:\n  g-1: # c\n    actual: 28社\n    note: 速報\n  g-2: 1\n");
  }

  @Test
  void aKeyGoesWithItsCommentsAndNothingElse() {
    assertThat(changed(FILE, new Change.Remove(YamlPath.of("actions", "a-1", "results", "g-2"))))
        .isEqualTo(FILE.replace("      # second\n      g-2: {actual: 3件, note: x}\n", ""));
    assertThat(changed(FILE, new Change.Remove(YamlPath.of("asOf"))))
        .isEqualTo(FILE.replace("asOf: R1.9末   # when\n", ""));
    assertThat(changed("a: 1\n\n# b\nb:\n  c: 1\n  # more", new Change.Remove(YamlPath.of("b"))))
        .isEqualTo("a: 1\n");
    assertThat(changed("a:\n  b: 1\nc: 2", new Change.Remove(YamlPath.of("a", "b"))))
        .isEqualTo("a:\nc: 2");
    assertThat(
            changed(
                "- a: 1\n  b: 2\n", new Change.Remove(new YamlPath(List.of()).item(0).key("a"))))
        .isEqualTo("- b: 2\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: &x 1~b: 2                | a    | FAULTY_FILE",
        "a: &x 1~b: *x               | b    | FAULTY_FILE",
        "a: 1~a: 2                   | a    | FAULTY_FILE",
        "b: 2~a：1                    | b    | FAULTY_FILE",
        "a: 1                        | a.b  | NOT_A_MAPPING",
        "- 1                         | a    | NOT_A_MAPPING",
        "a: [1]                      | a.b  | NOT_A_MAPPING",
        "a:~  b: 1                   | a    | WHOLE_BLOCK",
        "a:~  - b                    | a    | WHOLE_BLOCK",
        "? a~: 1                     | a    | ",
        "? a~:                       | a    | UNUSUAL_FORM",
        "{a, b: 1}                   | a    | UNUSUAL_FORM",
      })
  void whatCannotBeChangedForCertainIsRefused(String file, String path, String reason) {
    String text = file.replace("~", "\n") + "\n";

    EditResult result =
        YamlText.of("a.yaml", text).with(List.of(Change.set(YamlPath.of(path.split("\\.")), "5")));

    if (reason == null) {
      assertThat(result).isInstanceOf(EditResult.Edited.class);
    } else {
      assertThat(result)
          .isInstanceOfSatisfying(
              EditResult.Refused.class,
              refused -> assertThat(refused.reason()).isEqualTo(Refusal.valueOf(reason)));
    }
  }

  @Test
  void textsThatNoFileHoldsAreRefused() {
    assertThat(reason("a: 1", Change.set(YamlPath.of("a"), "\uD800")))
        .isEqualTo(Refusal.UNWRITABLE_TEXT);
    assertThat(reason("a: 1", Change.set(YamlPath.of("a"), "b\u0007")))
        .isEqualTo(Refusal.NOT_READ_BACK);
    assertThat(reason("a: 1", Change.set(YamlPath.of("a"), "b\u200Bc")))
        .isEqualTo(Refusal.NOT_READ_BACK);
    assertThat(reason("a:\n  b: 1", Change.set(YamlPath.of("a").item(0), "c")))
        .isEqualTo(Refusal.NO_SUCH_PLACE);
    assertThat(reason("a: 1", new Change.Append(YamlPath.of("a"), Content.of("c"))))
        .isEqualTo(Refusal.NOT_A_LIST);
    assertThat(reason("a: 1", new Change.Remove(YamlPath.of("a")))).isEqualTo(Refusal.LAST_ENTRY);
  }

  @Test
  void aRefusedChangeKeepsAllOthersFromBeingMade() {
    EditResult result =
        YamlText.of("a.yaml", "a: 1\nb: 2\n")
            .with(
                List.of(Change.set(YamlPath.of("a"), "3"), Change.set(YamlPath.of("b", "c"), "4")));

    assertThat(result)
        .isInstanceOfSatisfying(
            EditResult.Refused.class,
            refused -> {
              assertThat(refused.change().path()).hasToString("b.c");
              assertThat(refused.span().line()).isEqualTo(2);
            });
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusalHasItsSentenceInBothLanguages(Refusal refusal) {
    assertThat(refusal.text(Language.ENGLISH)).endsWith(".").isASCII();
    assertThat(refusal.text(Language.JAPANESE)).endsWith("。");
  }

  private static Map<String, Content> ordered(String... keysAndTexts) {
    Map<String, Content> entries = new LinkedHashMap<>();
    for (int i = 0; i < keysAndTexts.length; i += 2) {
      entries.put(keysAndTexts[i], Content.of(keysAndTexts[i + 1]));
    }
    return entries;
  }

  private static String set(String file, YamlPath path, String text) {
    return changed(file, Change.set(path, text));
  }

  private static String put(String file, YamlPath path, String text) {
    return changed(file, new Change.Put(path, Content.of(text), ORDER));
  }

  private static String changed(String file, Change change) {
    EditResult result = YamlText.of("a.yaml", file).with(List.of(change));
    assertThat(result).isInstanceOf(EditResult.Edited.class);
    return ((EditResult.Edited) result).file().text();
  }

  private static Refusal reason(String file, Change change) {
    EditResult result = YamlText.of("a.yaml", file).with(List.of(change));
    assertThat(result).isInstanceOf(EditResult.Refused.class);
    return ((EditResult.Refused) result).reason();
  }

  @Test
  void anItemIsTakenAwayWithTheCommentsAboveIt() {
    String file =
        """
        goals:
          - id: a
            target: 1

          # of b
          - id: b
            due: R1.9
            # also of b
          - {id: c}
        others: [{id: d}, {id: e}, {id: f}]
        """;
    assertThat(
            text(
                file,
                new Change.Remove(YamlPath.of("goals").itemWith("id", "b")),
                new Change.Remove(YamlPath.of("others").itemWith("id", "e")),
                new Change.Remove(YamlPath.of("others").item(0))))
        .isEqualTo(
            """
            goals:
              - id: a
                target: 1

              - {id: c}
            others: [{id: f}]
            """);
    assertThat(
            YamlText.of("a.yaml", "goals:\n  - id: a\n")
                .with(List.of(new Change.Remove(YamlPath.of("goals").item(0)))))
        .isInstanceOf(EditResult.Refused.class);
  }

  @Test
  void aListInBracketsIsWrittenInBrackets() {
    Content figures = new Content.Items(List.of(Content.of("5件"), Content.of("約7円")), true);
    assertThat(
            text(
                "a: [1, 2]\nb: x\n",
                new Change.Put(YamlPath.of("a"), figures, List.of()),
                new Change.Put(YamlPath.of("c"), figures, List.of("a", "c", "b"))))
        .isEqualTo("a: [5件, 約7円]\nc: [5件, 約7円]\nb: x\n");
  }

  private static String text(String file, Change... changes) {
    EditResult result = YamlText.of("a.yaml", file).with(List.of(changes));
    assertThat(result).isInstanceOf(EditResult.Edited.class);
    return ((EditResult.Edited) result).file().text();
  }
}
