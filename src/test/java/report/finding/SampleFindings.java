package report.finding;

import java.util.List;

/** One set of findings that every printer is tried with: wide, combining and control characters. */
public final class SampleFindings {
  private static final Source PLAN =
      new Source(
          "plans/R1/theme-3/plan.yaml",
          List.of(
              "number: 3",
              "goals:",
              "  - id: seminar-count",
              "    target: 五十社",
              "\tname: \t回数\u001b[31m",
              "  - id: seminar-count",
              "    text: " + "あ".repeat(80) + "誤り" + "い".repeat(80),
              "    note: か\u3099き 😀 誤り",
              "    name： 100％ <\"引用\" & 'quotes'>"));

  private static final Source ODD =
      new Source("plans/令和 元年度/a,b:100%.yaml", List.of("\uFFFE 文字 \uD800", "", ""));

  private SampleFindings() {}

  /** A source of the set. */
  static Source plan() {
    return PLAN;
  }

  /** The findings, by place. */
  public static List<Finding> all() {
    Findings findings = new Findings();
    findings.addAll(
        List.of(
            Finding.of(Rule.UNREADABLE_FILE, Span.start(Source.withoutText("plans/R1/book.yaml"))),
            Finding.of(Rule.NOT_A_QUANTITY, Span.of(PLAN, 4, 13, 3), "五十社")
                .withMessage("quantity.not-a-quantity")
                .withSuggestedTexts(List.of("50社")),
            Finding.of(Rule.UNKNOWN_KEY, Span.of(PLAN, 5, 9, 4), "回数", "name"),
            Finding.of(Rule.REPEATED_ID, Span.of(PLAN, 6, 9, 13), "seminar-count")
                .withRelated(Span.of(PLAN, 3, 9, 13)),
            Finding.of(Rule.UNKNOWN_TERM, Span.of(PLAN, 7, 91, 2), "誤り"),
            Finding.of(Rule.UNKNOWN_TERM, Span.of(PLAN, 8, 18, 2), "誤り"),
            Finding.of(Rule.EMPTY_VALUE, Span.of(PLAN, 2, 7, 0), "goals"),
            Finding.of(Rule.WRONG_TYPE, new Span(PLAN, 3, 5, 6, 22), "goals")
                .withMessage("K003.list"),
            Finding.of(Rule.UNLISTED_THEME, Span.start(PLAN), "theme-4").as(Severity.INFO),
            Finding.of(Rule.NOT_YAML, Span.of(PLAN, 9, 9, 1), "name")
                .withMessage("Y003.full-width-colon")
                .withSuggestedTexts(List.of("name: 100％ <\"引用\" & 'quotes'>"))
                .withFix(new Edit(Span.of(PLAN, 9, 9, 1), ":")),
            Finding.of(Rule.UNLISTED_THEME, Span.of(ODD, 1, 3, 2), "一行目\n二行目, \"三\": 100%\r\u0007"),
            Finding.of(Rule.UNKNOWN_TERM, Span.start(ODD), "\uFFFE\uD800]]>"),
            Finding.of(Rule.UNREAD_FILE, Span.of(ODD, 2, 1, 0)),
            Finding.of(Rule.UNREAD_FILE, Span.of(ODD, 3, 1, 0))));
    return findings.sorted();
  }
}
