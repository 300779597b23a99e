package report.document;

import java.util.List;
import java.util.Optional;

/**
 * A book without the texts of its themes: what is told outside of them, and on every page.
 *
 * @param code the short name of its year, R1
 * @param year the year as printed, 令和元年度
 * @param publisher who publishes it
 * @param title its title
 * @param asOf the date it speaks for as printed, R2.3月末時点
 * @param themes its themes in order
 * @param notes the glossary terms that its texts mark, by number
 * @param facts its facts in the order of the themes; none if it {@link #isLarge()}
 * @param tally how all its goals stand
 * @param departments how the goals of each department stand, in the order of its first theme
 * @param owed the results that are still to come, by due date
 * @param late the milestones that were done late or are overdue, in the order of the themes
 * @param legend what its symbols mean and how its rates were computed
 * @param vision its vision
 * @param matrix which goals serve the vision: its own, or that of another year
 * @param packs the meetings that discuss it, from the first to the last, each with its papers
 * @param labels the fixed words around it, in its language
 */
public record Overview(
    String code,
    String year,
    String publisher,
    String title,
    String asOf,
    List<ThemeHead> themes,
    List<Note> notes,
    List<Fact> facts,
    Tally tally,
    List<DepartmentPart> departments,
    List<OutstandingResult> owed,
    List<Fact> late,
    List<LegendEntry> legend,
    Optional<VisionPart> vision,
    Optional<MatrixPart> matrix,
    List<MeetingPapers> packs,
    Labels labels) {
  /**
   * Goals of the largest book whose facts stand together on one page. Those of larger ones stand on
   * the pages of their themes: nobody reads a table of ten thousand rows.
   */
  public static final int MOST_GOALS_TOGETHER = 1000;

  /** Copies the lists. */
  public Overview {
    themes = List.copyOf(themes);
    notes = List.copyOf(notes);
    facts = tally.goals() > MOST_GOALS_TOGETHER ? List.of() : List.copyOf(facts);
    departments = List.copyOf(departments);
    owed = List.copyOf(owed);
    late = List.copyOf(late);
    legend = List.copyOf(legend);
    packs = List.copyOf(packs);
  }

  /**
   * The overview of a book.
   *
   * @param document the book
   * @return the same without the texts of its themes
   */
  public static Overview of(Document document) {
    return new Overview(
        document.code(),
        document.year(),
        document.publisher(),
        document.title(),
        document.asOf(),
        document.themes().stream().map(ThemeHead::of).toList(),
        document.notes(),
        document.facts(),
        document.tally(),
        document.departments(),
        document.owed(),
        document.facts().stream().filter(Fact::isLate).toList(),
        document.legend(),
        document.vision(),
        document.matrix(),
        document.packs(),
        document.labels());
  }

  /**
   * Whether its facts stand with their themes alone.
   *
   * @return true if it has more goals than one table shows
   */
  public boolean isLarge() {
    return tally.goals() > MOST_GOALS_TOGETHER;
  }

  /** The same with what stands around the themes. */
  public Overview around(Optional<MatrixPart> matrixOfGoals, List<MeetingPapers> meetings) {
    return new Overview(
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
        late,
        legend,
        vision,
        matrixOfGoals,
        meetings,
        labels);
  }

  /**
   * The whole book.
   *
   * @param chapters its themes with their texts, in the order of {@link #themes()}
   * @return the book as it is printed
   */
  public Document with(List<Chapter> chapters) {
    return new Document(
        code,
        year,
        publisher,
        title,
        asOf,
        chapters.stream().map(Chapter::theme).toList(),
        notes,
        chapters.stream().flatMap(chapter -> chapter.facts().stream()).toList(),
        tally,
        departments,
        owed,
        legend,
        chapters.stream().flatMap(chapter -> chapter.explanations().stream()).toList(),
        vision,
        matrix,
        packs,
        labels);
  }
}
