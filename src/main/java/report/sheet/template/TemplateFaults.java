package report.sheet.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;
import report.notation.Nearest;

/** Collects the errors of a template workbook, all of them in one run. */
public final class TemplateFaults {
  private final Source source;
  private final Findings findings;
  private final Set<Fault> kinds = EnumSet.noneOf(Fault.class);

  /**
   * No errors yet.
   *
   * @param path the path of the template as printed
   * @param findings receives the errors
   */
  public TemplateFaults(String path, Findings findings) {
    this.source = Source.withoutText(path);
    this.findings = findings;
  }

  /** What can be wrong. The bundle of rules has a text for each. */
  enum Fault {
    /** Not a workbook that can be read. */
    NOT_A_WORKBOOK("W002.not-a-workbook"),
    /** More in it than in any template. */
    TOO_LARGE("W002.too-large"),
    /** A part of the workbook that cannot be read. */
    UNREADABLE("W002.unreadable"),
    /** The height of a sample's row. */
    ROW_HEIGHT("W002.row-height"),
    /** The width of a column. */
    COLUMN_WIDTH("W002.column-width"),
    /** The font size. */
    LETTER_SIZE("W002.letter-size"),
    /** How far a sample is set in. */
    INDENT("W002.indent"),
    /** How far a sample is turned. */
    ROTATION("W002.rotation"),
    /** A margin of the page. */
    MARGIN("W002.margin"),
    /** How large the sheet is printed. */
    SCALE("W002.scale"),
    /** A text that does not fit any workbook or page. */
    LONG_TEXT("W002.long-text"),
    /** The name of a sample cell is missing. */
    MISSING_NAME("W002.missing-name"),
    /** A name that begins as those of samples and is none of them. */
    UNKNOWN_NAME("W002.unknown-name"),
    /** A name that refers to no cell, or to several. */
    NOT_ONE_CELL("W002.not-one-cell"),
    /** A sample cell is part of a merged area. */
    MERGED("W002.merged"),
    /** There are samples on several sheets. */
    OTHER_SHEET("W002.other-sheet"),
    /** The column headings are not in one row and in order. */
    HEADS_OUT_OF_ORDER("W002.heads-out-of-order"),
    /** The width of a digit of the Normal font is not known, so that of columns is not either. */
    NORMAL_FONT("W002.normal-font"),
    /** The font of a sample is proportional, so that lines cannot be predicted. */
    PROPORTIONAL_FONT("W002.proportional-font"),
    /** A paper size that is not known. */
    UNKNOWN_PAPER("W002.unknown-paper"),
    /** The columns are wider than the paper. */
    TOO_WIDE("W002.too-wide"),
    /** A row or a margin leaves no room on a page. */
    NO_ROOM("W002.no-room"),
    /** An unknown placeholder ${…} in a header or footer. */
    UNKNOWN_PLACEHOLDER("W002.unknown-placeholder"),
    /** An unknown placeholder ${…} in a sample cell. */
    UNKNOWN_WORD("W002.unknown-word"),
    /** The text of a sample omits a required placeholder. */
    MISSING_PLACEHOLDER("W002.missing-placeholder"),
    /** The sample of a mark has more than one character. */
    LONG_MARK("W002.long-mark"),
    /** A word that cannot be chosen. */
    UNKNOWN_CHOICE("W002.unknown-choice"),
    /** Columns of the 総括表 without that of the goals. */
    NO_GOALS("W002.no-goals");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }

    /**
     * The key of its message in the bundle of rules; {0} is the location, {1} the value, {2} the
     * valid values.
     */
    String sentence() {
      return sentence;
    }
  }

  /**
   * Reads a part of the workbook. POI reads a file lazily, piece by piece, and throws all kinds of
   * exceptions for unexpected content.
   *
   * @param place sheet and cell, or the part of the file
   * @param part reads it
   * @return its content; empty, with an error, if it cannot be read
   */
  <T> Optional<T> reading(String place, Supplier<T> part) {
    try {
      return Optional.of(part.get());
    } catch (RuntimeException | LinkageError | VirtualMachineError e) {
      add(Fault.UNREADABLE, place, "", "");
      return Optional.empty();
    }
  }

  void add(Fault fault, String place, String found, String expected) {
    add(fault, place, found, expected, List.of());
  }

  /** An error that may be a typo: the nearest of the valid words is suggested. */
  void addNearest(Fault fault, String place, String found, List<String> right) {
    add(
        fault,
        place,
        found,
        String.join("、", right),
        Nearest.to(found, right).map(List::of).orElse(List.of()));
  }

  private void add(Fault fault, String place, String found, String expected, List<String> instead) {
    kinds.add(fault);
    findings.add(
        Finding.of(Rule.SHEET_TEMPLATE, Span.start(source), place, found, expected)
            .withMessage(fault.sentence())
            .withSuggestedTexts(instead));
  }

  boolean any() {
    return !kinds.isEmpty();
  }

  boolean anyOf(Fault fault) {
    return kinds.contains(fault);
  }
}
