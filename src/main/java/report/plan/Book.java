package report.plan;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.calendar.Timing;
import report.prospect.Prospects;
import report.site.LocalGovernmentCode;
import report.site.WebSite;

/**
 * Everything published for one fiscal year by one body (冊子).
 *
 * @param year the fiscal year
 * @param publisher who publishes it
 * @param publisherCode its code among local governments, if that is given
 * @param title its title
 * @param asOf the as-of date
 * @param firstNote the number of the first glossary note, from 1
 * @param rating the bands its rates fall into
 * @param policy how its rates are printed and combined
 * @param glossary its terms, in the order of the file
 * @param themes its themes in the order in which they are printed
 * @param vision its own vision
 * @param servedVision the year whose book has the vision that its themes serve, if it is not this
 *     one
 * @param meetings the meetings that discuss it, from the first to the last
 * @param style how its figures are printed
 * @param dropped the themes of last year's book that it leaves out, and why
 * @param prospects how it says whether final targets will be reached; empty if it does not
 * @param site where it is published on the web; empty if that is not said
 */
public record Book(
    FiscalYear year,
    String publisher,
    Optional<LocalGovernmentCode> publisherCode,
    String title,
    Timing asOf,
    int firstNote,
    RatingScheme rating,
    RatePolicy policy,
    List<Term> glossary,
    List<Theme> themes,
    Optional<Vision> vision,
    Optional<FiscalYear> servedVision,
    List<Meeting> meetings,
    FigureStyle style,
    Map<Id, String> dropped,
    Optional<Prospects> prospects,
    Optional<WebSite> site) {
  /**
   * Copies the lists, except for themes that are not held in memory; rejects note numbers below 1,
   * duplicate ids, another vision in addition to its own, and meetings about papers that it does
   * not have.
   */
  public Book {
    glossary = List.copyOf(glossary);
    themes = themes instanceof LazyThemes ? themes : List.copyOf(themes);
    meetings = List.copyOf(meetings);
    dropped = Collections.unmodifiableMap(new LinkedHashMap<>(dropped));
    if (firstNote < 1) {
      throw new IllegalArgumentException("no note number: " + firstNote);
    }
    Repetition.reject("term", glossary.stream().map(Term::id));
    List<Id> ids = ids(themes);
    Repetition.reject("theme", ids.stream());
    Repetition.reject("meeting", meetings.stream().map(Meeting::id));
    if (vision.isPresent() && servedVision.isPresent()) {
      throw new IllegalArgumentException("two visions: " + year);
    }
    Set<Material> papers = papers(ids, vision);
    if (meetings.stream().flatMap(Book::ownPapers).anyMatch(paper -> !papers.contains(paper))) {
      throw new IllegalArgumentException("a paper that is not there: " + year);
    }
  }

  /**
   * A book that contains only themes.
   *
   * @param year the fiscal year
   * @param publisher who publishes it
   * @param title its title
   * @param asOf the as-of date
   * @param firstNote the number of the first glossary note, from 1
   * @param rating the bands its rates fall into
   * @param policy how its rates are printed and combined
   * @param glossary its terms
   * @param themes its themes
   */
  public Book(
      FiscalYear year,
      String publisher,
      String title,
      Timing asOf,
      int firstNote,
      RatingScheme rating,
      RatePolicy policy,
      List<Term> glossary,
      List<Theme> themes) {
    this(
        year,
        publisher,
        Optional.empty(),
        title,
        asOf,
        firstNote,
        rating,
        policy,
        glossary,
        themes,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        FigureStyle.WRITTEN,
        Map.of(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A book whose figures are printed as written.
   *
   * @param year the fiscal year
   * @param publisher who publishes it
   * @param title its title
   * @param asOf the as-of date
   * @param firstNote the number of the first glossary note, from 1
   * @param rating the bands its rates fall into
   * @param policy how its rates are printed and combined
   * @param glossary its terms
   * @param themes its themes
   * @param vision its own vision
   * @param servedVision the year whose book has the vision that its themes serve
   * @param meetings the meetings that discuss it
   */
  public Book(
      FiscalYear year,
      String publisher,
      String title,
      Timing asOf,
      int firstNote,
      RatingScheme rating,
      RatePolicy policy,
      List<Term> glossary,
      List<Theme> themes,
      Optional<Vision> vision,
      Optional<FiscalYear> servedVision,
      List<Meeting> meetings) {
    this(
        year,
        publisher,
        Optional.empty(),
        title,
        asOf,
        firstNote,
        rating,
        policy,
        glossary,
        themes,
        vision,
        servedVision,
        meetings,
        FigureStyle.WRITTEN,
        Map.of(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A term of the glossary.
   *
   * @param id the id that texts refer to it by
   * @return the term, if it exists
   */
  public Optional<Term> term(String id) {
    return glossary.stream().filter(term -> term.id().text().equals(id)).findFirst();
  }

  /**
   * The ids of its themes.
   *
   * @return the ids in the order of the themes, none of which is created for this
   */
  public List<Id> themeIds() {
    return ids(themes);
  }

  /**
   * A theme of the book.
   *
   * @param id the name of its folder
   * @return the theme, if it exists; no other is created for this
   */
  public Optional<Theme> theme(Id id) {
    return themes instanceof LazyThemes lazy
        ? lazy.theme(id)
        : themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
  }

  /**
   * The year whose book has the vision that the themes of this one serve.
   *
   * @return this year or another; empty if they serve none
   */
  public Optional<FiscalYear> visionYear() {
    return vision.isPresent() ? Optional.of(year) : servedVision;
  }

  /**
   * This book with one theme.
   *
   * @param theme one of its themes
   * @return the same book without the others, its vision and its meetings
   */
  public Book only(Theme theme) {
    return new Book(
        year,
        publisher,
        publisherCode,
        title,
        asOf,
        firstNote,
        rating,
        policy,
        glossary,
        List.of(theme),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        style,
        dropped,
        prospects,
        site);
  }

  /**
   * The papers of one of its meetings.
   *
   * @param meeting one of its meetings
   * @return the same book with that meeting and, of themes and vision, those among its materials,
   *     the themes in the order of the materials
   */
  public Book before(Meeting meeting) {
    List<Theme> discussed =
        themeIds().stream()
            .filter(id -> meeting.number(new Material.OfTheme(id)).isPresent())
            .sorted(
                Comparator.comparing(id -> meeting.number(new Material.OfTheme(id)).orElseThrow()))
            .flatMap(id -> theme(id).stream())
            .toList();
    boolean lies = meeting.number(new Material.OfVision()).isPresent();
    return new Book(
        year,
        publisher,
        publisherCode,
        title,
        asOf,
        firstNote,
        rating,
        policy,
        glossary,
        discussed,
        lies ? vision : Optional.empty(),
        servedVision,
        List.of(meeting),
        style,
        dropped,
        prospects,
        site);
  }

  private static List<Id> ids(List<Theme> themes) {
    return themes instanceof LazyThemes lazy ? lazy.ids() : themes.stream().map(Theme::id).toList();
  }

  private static Set<Material> papers(List<Id> themes, Optional<Vision> vision) {
    return Stream.<Material>concat(
            vision.stream().map(own -> new Material.OfVision()),
            themes.stream().map(Material.OfTheme::new))
        .collect(Collectors.toSet());
  }

  private static Stream<Material> ownPapers(Meeting meeting) {
    return meeting.materials().stream().filter(material -> !(material instanceof Material.Handout));
  }
}
