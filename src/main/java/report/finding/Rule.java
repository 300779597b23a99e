package report.finding;

import java.util.Locale;

/**
 * The rules. The letter of an id stands for the field: Y the YAML file, K its keys, P plan values,
 * R results, T text, B the book, V the vision and the meetings, L translations, C rule
 * configuration, W templates, F forms and other workbooks, I the import of tables. Ids are never
 * reused.
 *
 * <p>Message and help are in the bundle {@code report/finding/rules}, under the id. {@code
 * report/finding/rules/P/P001.md} explains what a rule reports and why it matters, in English and
 * Japanese, in two paragraphs each with lines of at most a hundred columns, followed by a wrong
 * example and its corrected version. The first line of an example names its file; its keys replace
 * those keys in the small plan {@code src/test/resources/report/finding/guide}, and a file that
 * this plan does not have is used as it is. {@code RuleGuidesTest} reads them all, and compares
 * {@code docs/rules.md} with them.
 */
public enum Rule {
  /** The file cannot be read at all. */
  UNREADABLE_FILE("Y001", Severity.ERROR),
  /** The file is not UTF-8. */
  NOT_UTF8("Y002", Severity.ERROR),
  /** The file is not YAML. */
  NOT_YAML("Y003", Severity.ERROR),
  /** A key appears twice in the same mapping. */
  REPEATED_KEY("Y004", Severity.ERROR),
  /** The file uses an unsupported feature of YAML: anchors, tags, several documents. */
  UNSUPPORTED_YAML("Y005", Severity.ERROR),
  /** The file is larger or nested deeper than any plan. */
  TOO_LARGE("Y006", Severity.ERROR),
  /** The file begins with a byte order mark. */
  BYTE_ORDER_MARK("Y007", Severity.INFO),
  /** A key that this kind of file does not have. */
  UNKNOWN_KEY("K001", Severity.ERROR),
  /** A required key is missing. */
  MISSING_KEY("K002", Severity.ERROR),
  /** A mapping, list or text in a place where another was expected. */
  WRONG_TYPE("K003", Severity.ERROR),
  /** A required text is empty. */
  EMPTY_VALUE("K004", Severity.ERROR),
  /** A value that is not one of the valid ones. */
  UNKNOWN_VALUE("K005", Severity.ERROR),
  /** An id is used twice. */
  REPEATED_ID("K006", Severity.ERROR),
  /** An id with characters other than lowercase letters, digits and hyphens. */
  MALFORMED_ID("K007", Severity.ERROR),
  /** A required file does not exist. */
  MISSING_FILE("K008", Severity.ERROR),
  /** A whole number is expected. */
  NOT_A_NUMBER("K009", Severity.ERROR),
  /** A quantity cannot be read for certain. */
  NOT_A_QUANTITY("P001", Severity.ERROR),
  /** A date cannot be read for certain. */
  NOT_A_DATE("P002", Severity.ERROR),
  /** A fiscal year cannot be read. */
  NOT_A_FISCAL_YEAR("P003", Severity.ERROR),
  /** Figures to be compared have different units. */
  UNITS_DIFFER("P004", Severity.ERROR),
  /** A goal has neither target, due date nor text. */
  NO_GOAL("P005", Severity.ERROR),
  /** A method that cannot be used for this goal. */
  METHOD_DOES_NOT_FIT("P006", Severity.ERROR),
  /** A list has not one entry for each measure. */
  MEASURES_DIFFER("P007", Severity.ERROR),
  /** Last year's figure is not the one last year's book reported. */
  PREVIOUS_DIFFERS("P008", Severity.WARNING),
  /** The target equals the baseline. */
  TARGET_IS_BASELINE("P009", Severity.WARNING),
  /** An implausible date outside the fiscal year. */
  OUTSIDE_YEAR("P010", Severity.WARNING),
  /** The percentage of a part of a whole exceeds 100. */
  SHARE_OVER_WHOLE("P011", Severity.WARNING),
  /** A theme or goal has another id than last year. */
  ID_CHANGED("P012", Severity.WARNING),
  /** A fiscal year named after an era that had ended: 平成32年度. */
  ERA_IS_OVER("P013", Severity.INFO),
  /** A number begins with a zero: 010回. */
  LEADING_ZERO("P014", Severity.WARNING),
  /** A goal leads to one that does not exist, or back to itself. */
  GOAL_LINK("P018", Severity.ERROR),
  /** Figures that are compared are counted in other words: 人 and 名. */
  COUNTED_IN_OTHER_WORDS("P021", Severity.WARNING),
  /** An amount of money cannot be read for certain. */
  NOT_MONEY("P030", Severity.ERROR),
  /** A sum of money differs from that of its parts. */
  SUMS_DIFFER("P031", Severity.WARNING),
  /** More was spent than budgeted. */
  OVER_BUDGET("P032", Severity.WARNING),
  /** A budget or settlement is written as a goal. */
  MONEY_AS_GOAL("P033", Severity.WARNING),
  /** The as-of date is reached, and a target is still to be decided. */
  TARGET_UNDECIDED("P041", Severity.WARNING),
  /** A goal of last year's book is gone without explanation. */
  GOAL_GONE("P042", Severity.WARNING),
  /** A target asks for less than last year's book did for the same year. */
  TARGET_LOWERED("P043", Severity.WARNING),
  /** The baseline is not that of last year's book. */
  BASELINE_CHANGED("P044", Severity.WARNING),
  /** The unit or the method changed, and nothing says that the series breaks. */
  SERIES_BROKEN("P045", Severity.WARNING),
  /** A target was missed in two years in a row. */
  MISSED_AGAIN("P046", Severity.WARNING),
  /** 見込み that cannot be declared or given in this way. */
  PROSPECT_DOES_NOT_FIT("P047", Severity.ERROR),
  /** A result for a goal or action that does not exist. */
  UNKNOWN_GOAL("R001", Severity.ERROR),
  /** A result has not the form its goal needs. */
  RESULT_DOES_NOT_FIT("R002", Severity.ERROR),
  /** A judgement is none of the book's ratings. */
  UNKNOWN_RATING("R003", Severity.ERROR),
  /** The place of a result is used twice in a text, or in a text without results. */
  MISPLACED_RESULT("R004", Severity.ERROR),
  /** A target was missed, but no reason is given. */
  MISSED_WITHOUT_REASON("R005", Severity.WARNING),
  /** A target was exceeded by more than half, but no reason is given. */
  EXCEEDED_WITHOUT_REASON("R006", Severity.WARNING),
  /** A result was due and is not there. */
  NOT_REPORTED("R007", Severity.WARNING),
  /** A report is later than the book. */
  REPORT_AFTER_BOOK("R008", Severity.WARNING),
  /** A milestone was completed before the year of its plan began. */
  DONE_BEFORE_YEAR("R009", Severity.WARNING),
  /** A judgement without evidence. */
  JUDGED_WITHOUT_EVIDENCE("R010", Severity.WARNING),
  /** A milestone was completed after the date of its report. */
  DONE_AFTER_REPORT("R011", Severity.WARNING),
  /** Two reports of a theme have the same date. */
  REPEATED_REPORT("R012", Severity.ERROR),
  /** The date in the name of a progress file differs from its as-of date. */
  REPORT_FILE_NAME("R013", Severity.WARNING),
  /** A glossary mark of an unknown term. */
  UNKNOWN_TERM("T001", Severity.ERROR),
  /** A link to something other than http, https, mailto or a place in the book. */
  UNSAFE_LINK("T002", Severity.ERROR),
  /** Unsupported Markdown: images, code, quotes, raw HTML. */
  UNSUPPORTED_MARKUP("T003", Severity.ERROR),
  /** A character that is not allowed in XML files. */
  CONTROL_CHARACTER("T004", Severity.ERROR),
  /** A table row has more or fewer cells than the header. */
  UNEVEN_TABLE("T005", Severity.ERROR),
  /** A term of the glossary that no text refers to. */
  UNUSED_TERM("T006", Severity.WARNING),
  /** Characters that are not in JIS X 0208 but in code pages of vendors: ①, ㈱, 髙. */
  MACHINE_DEPENDENT("T007", Severity.INFO),
  /** Half-width kana. */
  HALF_WIDTH_KANA("T008", Severity.INFO),
  /** A letter and its sound mark or accent are two characters: the text is not in form NFC. */
  DECOMPOSED_CHARACTER("T009", Severity.INFO),
  /** A character that only its author's computer can show (外字). */
  PRIVATE_USE("T010", Severity.WARNING),
  /** An invisible character. */
  INVISIBLE_CHARACTER("T011", Severity.WARNING),
  /** A typed bullet, number or sign where a separate line was intended. */
  TYPED_MARK("T012", Severity.WARNING),
  /** A placeholder of a new file that has not been filled in. */
  PLACEHOLDER("T013", Severity.WARNING),
  /** Characters that look like markup but are not: they would be printed. */
  LEFTOVER_MARKUP("T016", Severity.WARNING),
  /** A picture that cannot be shown. */
  PICTURE("T018", Severity.ERROR),
  /** Two themes have one number, or a theme is listed twice. */
  REPEATED_THEME("B001", Severity.ERROR),
  /** A theme folder that the book does not list. */
  UNLISTED_THEME("B002", Severity.WARNING),
  /** Two folders name one fiscal year. */
  REPEATED_YEAR("B003", Severity.ERROR),
  /** A YAML file in a location where none is read. */
  UNREAD_FILE("B004", Severity.WARNING),
  /** The bands of a rating scheme have gaps, overlap, or are out of order. */
  BANDS_DO_NOT_FIT("B005", Severity.ERROR),
  /** A repost without an original in the book. */
  REPOST_OF_NOTHING("B006", Severity.WARNING),
  /** An address, a host or a contact that pages cannot be published with. */
  UNUSABLE_SITE("B007", Severity.ERROR),
  /** The code of the publisher is none, or has a mistake. */
  PUBLISHER_CODE("B008", Severity.ERROR),
  /** A goal serves something that is not a matter of the vision. */
  UNKNOWN_MATTER("V001", Severity.ERROR),
  /** A meeting discusses something that the book does not have. */
  UNKNOWN_SUBJECT("V002", Severity.ERROR),
  /** A typed number where the tool adds one. */
  TYPED_NUMBER("V003", Severity.WARNING),
  /** The date of a meeting does not match its file or its year, or is not a day. */
  MEETING_DATE("V004", Severity.ERROR),
  /** The numbers of a council's meetings are not consecutive. */
  MEETING_ROUNDS("V005", Severity.WARNING),
  /** The materials of a meeting do not match its agenda. */
  MATERIALS("V006", Severity.ERROR),
  /** The vision that a book names does not exist, or is not the only one. */
  WHICH_VISION("V007", Severity.ERROR),
  /** A translation of something that the file it belongs to does not have. */
  TRANSLATION_OF_NOTHING("L001", Severity.ERROR),
  /** A figure, a date or a choice in a translation: it is the same in all editions. */
  SHARED_VALUE("L002", Severity.ERROR),
  /** A text that an edition shows in the original language. */
  UNTRANSLATED("L003", Severity.INFO),
  /** An unknown rule in .report.yaml or in a remark. */
  UNKNOWN_RULE("C001", Severity.WARNING),
  /** An attempt to disable, lower or ignore a rule that is an error by default. */
  FIXED_SEVERITY("C002", Severity.WARNING),
  /** A comment without a reason, which has no effect. */
  IGNORE_WITHOUT_REASON("C003", Severity.WARNING),
  /** A remark for a finding that does not exist. */
  UNUSED_IGNORE("C004", Severity.WARNING),
  /** A rule has more findings in a file than are shown. */
  MORE_FINDINGS("C005", Severity.INFO),
  /** An invalid page template. */
  PAGE_TEMPLATE("W001", Severity.ERROR),
  /** An invalid template workbook. */
  SHEET_TEMPLATE("W002", Severity.ERROR),
  /** A character that no font of a PDF file has. */
  MISSING_GLYPH("W003", Severity.WARNING),
  /** A font file that a PDF file cannot have. */
  UNUSABLE_FONT("W004", Severity.WARNING),
  /** A file that cannot be read as a workbook. */
  UNREADABLE_WORKBOOK("F001", Severity.ERROR),
  /** A workbook that is no form, or no longer one. */
  NOT_A_FORM("F002", Severity.ERROR),
  /** Rows, columns or sheets of a form that cannot be assigned. */
  FORM_KEYS("F003", Severity.ERROR),
  /** An entry of a form that cannot be read for certain. */
  ENTRY_UNREADABLE("F004", Severity.ERROR),
  /** How an entry of a form was read, where that is not evident. */
  ENTRY_READ_AS("F005", Severity.INFO),
  /** The plan was changed after a form was made from it. */
  PLAN_CHANGED("F006", Severity.WARNING),
  /** A form and a file were both changed. */
  CONFLICT("F007", Severity.ERROR),
  /** An entry of a form that cannot be written to its file. */
  NOT_WRITABLE("F008", Severity.ERROR),
  /** A goal or an action that a department proposes. */
  PROPOSAL("F009", Severity.INFO),
  /** What an entry of a form changes. */
  ENTRY_TAKEN("F010", Severity.INFO),
  /** Something in a form that is not read: changed print, macros, links. */
  FORM_ALTERED("F011", Severity.WARNING),
  /** A value of the plan that is no longer what was approved, and does not say so. */
  SEALED_VALUE_CHANGED("S001", Severity.ERROR),
  /** A seal that was edited by hand. */
  SEAL_EDITED("S002", Severity.ERROR),
  /** A theme, an action or a goal that was approved and is no longer in the plan. */
  SEALED_PART_GONE("S003", Severity.ERROR),
  /** A result that is no longer what was published, without a correction. */
  PUBLISHED_RESULT_CHANGED("S004", Severity.ERROR),
  /** A correction of a result that is still what was published. */
  NOTHING_CORRECTED("S005", Severity.WARNING),
  /** A mapping of a table that cannot be used. */
  TABLE_MAPPING("I001", Severity.ERROR),
  /** A cell that cannot be read for certain. */
  UNCLEAR_CELL("I002", Severity.WARNING),
  /** A cell whose reading is told. */
  READ_AS("I003", Severity.INFO),
  /** A published rate that does not follow from the figures. */
  PUBLISHED_RATE_DIFFERS("I004", Severity.WARNING),
  /** A file without a table of indicators. */
  NO_TABLE("I005", Severity.ERROR),
  /** A value that both the table and a person changed. */
  IMPORT_CONFLICT("I006", Severity.WARNING);

  private final String id;
  private final Severity severity;

  Rule(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /**
   * The id that is printed and never changes.
   *
   * @return a letter and three digits
   */
  public String id() {
    return id;
  }

  /**
   * The name in words, which never changes either.
   *
   * @return lowercase English words separated by hyphens: not-a-quantity
   */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The default severity.
   *
   * @return the usual severity
   */
  public Severity severity() {
    return severity;
  }
}
