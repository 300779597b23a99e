package report.plan;

import java.util.List;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.Timing;

/**
 * Everything published for one fiscal year by one body (冊子).
 *
 * @param year the fiscal year
 * @param publisher who publishes it
 * @param title its title
 * @param asOf the date it speaks for
 * @param firstNote the number of the first glossary note, from 1
 * @param rating the bands its rates fall into
 * @param policy how its rates are printed and combined
 * @param glossary its terms, in the order of the file
 * @param themes its themes in the order in which they are printed
 */
public record Book(
    FiscalYear year,
    String publisher,
    String title,
    Timing asOf,
    int firstNote,
    RatingScheme rating,
    RatePolicy policy,
    List<Term> glossary,
    List<Theme> themes) {
  /** Copies the lists; rejects note numbers below 1 and repeated ids. */
  public Book {
    glossary = List.copyOf(glossary);
    themes = List.copyOf(themes);
    if (firstNote < 1) {
      throw new IllegalArgumentException("no note number: " + firstNote);
    }
    Repetition.reject("term", glossary.stream().map(Term::id));
    Repetition.reject("theme", themes.stream().map(Theme::id));
  }

  /**
   * A term of the glossary.
   *
   * @param id the id texts mark it by
   * @return the term, if there is one
   */
  public Optional<Term> term(String id) {
    return glossary.stream().filter(term -> term.id().text().equals(id)).findFirst();
  }

  /**
   * This book with one theme.
   *
   * @param theme one of its themes
   * @return the same book without the others
   */
  public Book only(Theme theme) {
    return new Book(
        year, publisher, title, asOf, firstNote, rating, policy, glossary, List.of(theme));
  }
}
