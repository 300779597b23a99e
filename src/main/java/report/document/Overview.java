package report.document;

import java.util.List;
import java.util.Optional;

/**
 * A book without the texts of its themes: the content that is shown outside of them, and on every
 * page.
 *
 * @param code the short name of its year, R1
 * @param year the year as printed, 令和元年度
 * @param publisher who publishes it
 * @param publisherCode its code among local governments, empty if that is not given
 * @param title its title
 * @param asOf the as-of date as printed, R2.3月末時点
 * @param themes its themes in order
 * @param notes the glossary terms that its texts refer to, by number
 * @param facts its facts in the order of the themes; none if it {@link #isLarge()}
 * @param tally a summary of all its goals
 * @param departments the goals by department, in the order of its first theme
 * @param owed the outstanding results, by due date
 * @param late the milestones that were completed late or are overdue, in the order of the themes
 * @param legend the meanings of its symbols, and how its rates were calculated
 * @param vision its vision
 * @param matrix which goals serve the vision: its own, or that of another year
 * @param packs the meetings that discuss it, from the first to the last, each with its papers
 * @param labels the labels, in its language
 * @param money the money of its themes, and their sum
 * @param trend how its goals moved since the year before
 * @param changes what changed since an earlier date, the approval or the year before
 * @param highlights the goals that a reader looks at first
 * @param site what it says of itself on the web; empty if it does not say where it is published
 * @param editions where its other edition and other books are
 */
public record Overview(
    String code,
    String year,
    String publisher,
    String publisherCode,
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
    Labels labels,
    MoneyPart money,
    TrendSummary trend,
    List<ChangesPart> changes,
    Highlights highlights,
    Optional<SitePart> site,
    EditionLinks editions) {
  /**
   * The maximum number of goals whose facts are shown together on one page. For larger books, they
   * are shown on the pages of the themes: nobody reads a table of ten thousand rows.
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
    changes = List.copyOf(changes);
  }

  /**
   * A book without money.
   *
   * @param code the short name of its year, R1
   * @param year the year as printed
   * @param publisher who publishes it
   * @param title its title
   * @param asOf the as-of date as printed
   * @param themes its themes in order
   * @param notes the glossary terms that its texts refer to, by number
   * @param facts its facts in the order of the themes
   * @param tally a summary of all its goals
   * @param departments the goals by department
   * @param owed the outstanding results, by due date
   * @param late the milestones that were completed late or are overdue
   * @param legend the meanings of its symbols
   * @param vision its vision
   * @param matrix which goals serve the vision
   * @param packs the meetings that discuss it
   * @param labels the labels, in its language
   */
  public Overview(
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
    this(
        code,
        year,
        publisher,
        "",
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
        matrix,
        packs,
        labels,
        MoneyPart.NONE,
        TrendSummary.NONE,
        List.of(),
        Highlights.NONE,
        Optional.empty(),
        EditionLinks.NONE);
  }

  /**
   * The same book with what changed, and where it is published.
   *
   * @param all the comparisons of its pages
   * @param said what it says of itself on the web
   * @return the book
   */
  public Overview with(List<ChangesPart> all, Optional<SitePart> said) {
    return with(all, said, editions);
  }

  /**
   * The same book with what changed, and where it is published, alone or beside another edition.
   *
   * @param all the comparisons of its pages
   * @param said what it says of itself on the web
   * @param links where its other edition and other books are
   * @return the book
   */
  public Overview with(List<ChangesPart> all, Optional<SitePart> said, EditionLinks links) {
    return new Overview(
        code,
        year,
        publisher,
        publisherCode,
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
        matrix,
        packs,
        labels,
        money,
        trend,
        all,
        highlights,
        said,
        links);
  }

  /**
   * Whether its facts are only shown with their themes.
   *
   * @return true if it has more goals than one table shows
   */
  public boolean isLarge() {
    return tally.goals() > MOST_GOALS_TOGETHER;
  }
}
