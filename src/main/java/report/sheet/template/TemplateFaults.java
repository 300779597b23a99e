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

/** Collects the faults of a template workbook, all of them in one run. */
public final class TemplateFaults {
  private final Source source;
  private final Findings findings;
  private final Set<Fault> kinds = EnumSet.noneOf(Fault.class);

  /**
   * No faults yet.
   *
   * @param path the path of the template as it is printed
   * @param findings where the faults go
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
    /** The size of letters. */
    LETTER_SIZE("W002.letter-size"),
    /** How far a sample is set in. */
    INDENT("W002.indent"),
    /** How far a sample is turned. */
    ROTATION("W002.rotation"),
    /** A margin of the page. */
    MARGIN("W002.margin"),
    /** How large the sheet is printed. */
    SCALE("W002.scale"),
    /** A text that no workbook or page has room for. */
    LONG_TEXT("W002.long-text"),
    /** The name of a sample cell is missing. */
    MISSING_NAME("W002.missing-name"),
    /** A name that begins as those of samples and is none of them. */
    UNKNOWN_NAME("W002.unknown-name"),
    /** A name that stands for no cell, or for several. */
    NOT_ONE_CELL("W002.not-one-cell"),
    /** A sample cell is part of a merged area. */
    MERGED("W002.merged"),
    /** Samples stand on several sheets. */
    OTHER_SHEET("W002.other-sheet"),
    /** The heads of the columns do not stand in one row and in order. */
    HEADS_OUT_OF_ORDER("W002.heads-out-of-order"),
    /** The Normal font is proportional, so that lines cannot be predicted. */
    PROPORTIONAL_FONT("W002.proportional-font"),
    /** A paper size that is not known. */
    UNKNOWN_PAPER("W002.unknown-paper"),
    /** The columns are wider than the paper. */
    TOO_WIDE("W002.too-wide"),
    /** A row or a margin leaves no room on a page. */
    NO_ROOM("W002.no-room"),
    /** ${…} in a header or footer that there is no value for. */
    UNKNOWN_PLACEHOLDER("W002.unknown-placeholder"),
    /** ${…} in a sample cell that there is no value for. */
    UNKNOWN_WORD("W002.unknown-word"),
    /** The words of a sample leave out what must be printed there. */
    MISSING_PLACEHOLDER("W002.missing-placeholder"),
    /** The sample of a mark has more than one letter. */
    LONG_MARK("W002.long-mark");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }

    /**
     * The key of its sentence in the bundle of rules; {0} is where, {1} what, {2} what is right.
     */
    String sentence() {
      return sentence;
    }
  }

  /**
   * Reads a part of the workbook. POI reads a file piece by piece, when it is asked, and throws all
   * kinds of exceptions at what it does not expect.
   *
   * @param place sheet and cell, or the part of the file
   * @param part reads it
   * @return what it says; nothing, and a fault, if it cannot be read
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

  /** A fault that may be a slip of the pen: the nearest of the right words is suggested. */
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
