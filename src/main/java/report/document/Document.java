package report.document;

import java.util.List;
import java.util.Optional;

/**
 * A book as printed.
 *
 * @param code the short name of its year, R1
 * @param year the year as printed, 令和元年度
 * @param publisher who publishes it
 * @param title its title
 * @param asOf the as-of date as printed, R2.3月末時点
 * @param themes its themes in order
 * @param notes the glossary terms that its texts mark, by number
 * @param facts its facts in the order of the themes
 * @param tally a summary of all its goals
 * @param departments the goals by department, in the order of its first theme
 * @param owed the outstanding results, by due date
 * @param legend the meanings of its symbols, and how its rates were calculated
 * @param explanations how the rate of each fact was calculated, in the order of the facts
 * @param vision its vision
 * @param matrix which goals serve the vision: its own, or that of another year
 * @param packs the meetings that discuss it, from the first to the last, each with its papers
 * @param labels the labels, in its language
 */
public record Document(
    String code,
    String year,
    String publisher,
    String title,
    String asOf,
    List<ThemePart> themes,
    List<Note> notes,
    List<Fact> facts,
    Tally tally,
    List<DepartmentPart> departments,
    List<OutstandingResult> owed,
    List<LegendEntry> legend,
    List<Explanation> explanations,
    Optional<VisionPart> vision,
    Optional<MatrixPart> matrix,
    List<MeetingPapers> packs,
    Labels labels) {
  /** Copies the lists. */
  public Document {
    packs = List.copyOf(packs);
    themes = List.copyOf(themes);
    notes = List.copyOf(notes);
    facts = List.copyOf(facts);
    departments = List.copyOf(departments);
    owed = List.copyOf(owed);
    legend = List.copyOf(legend);
    explanations = List.copyOf(explanations);
  }

  /**
   * A document of themes alone.
   *
   * @param code the short name of its year
   * @param year the year as printed
   * @param publisher who publishes it
   * @param title its title
   * @param asOf the as-of date as printed
   * @param themes its themes in order
   * @param notes the glossary terms that its texts mark
   * @param facts its facts
   * @param tally a summary of all its goals
   * @param departments the goals by department
   * @param owed the outstanding results
   * @param legend what its symbols mean
   * @param explanations how the rate of each fact was calculated
   * @param labels the labels
   */
  public Document(
      String code,
      String year,
      String publisher,
      String title,
      String asOf,
      List<ThemePart> themes,
      List<Note> notes,
      List<Fact> facts,
      Tally tally,
      List<DepartmentPart> departments,
      List<OutstandingResult> owed,
      List<LegendEntry> legend,
      List<Explanation> explanations,
      Labels labels) {
    this(
        code,
        year,
        publisher,
        title,
        asOf,
        themes,
        notes,
        facts,
        tally,
        departments,
        owed,
        legend,
        explanations,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        labels);
  }
}
