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

/** Finds terms that no text refers to; they are not printed. */
final class GlossaryCheck {
  private final Book book;
  private final Notice notice;
  private final Set<String> marked = new HashSet<>();

  GlossaryCheck(Book book, Notice notice) {
    this.book = book;
    this.notice = notice;
  }

  /** Records the terms that the texts of a theme refer to. */
  void note(Theme theme) {
    Texts.of(theme).flatMap(ProseWalk::terms).forEach(marked::add);
  }

  /** Finds unused terms, once all themes are recorded. */
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
