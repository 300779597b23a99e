package report.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import report.finding.Rule;
import report.plan.Book;
import report.plan.Term;
import report.plan.Texts;
import report.plan.Theme;
import report.prose.ProseWalk;

/** Looks for terms that no text marks; they are not printed. */
final class GlossaryCheck {
  private final Book book;
  private final Notice notice;
  private final Set<String> marked = new HashSet<>();

  GlossaryCheck(Book book, Notice notice) {
    this.book = book;
    this.notice = notice;
  }

  /** Notes what the texts of a theme mark. */
  void note(Theme theme) {
    Texts.of(theme).flatMap(ProseWalk::terms).forEach(marked::add);
  }

  /** Looks for terms that nothing marks, when all themes are noted. */
  void finish() {
    Stream.concat(Texts.besideThemes(book), book.glossary().stream().map(Term::definition))
        .flatMap(ProseWalk::terms)
        .forEach(marked::add);
    Stream<Term> notes = book.vision().stream().flatMap(vision -> vision.notes().stream());
    Stream.concat(book.glossary().stream(), notes)
        .filter(term -> !marked.contains(term.id().text()))
        .forEach(term -> notice.add(term, Rule.UNUSED_TERM, term.name(), term.id().text()));
  }
}
