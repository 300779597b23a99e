package report.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.finding.Rule;
import report.plan.Book;
import report.plan.Term;
import report.plan.Texts;
import report.prose.ProseWalk;

/** Looks for terms that no text marks; they are not printed. */
final class GlossaryCheck {
  private final Notice notice;

  GlossaryCheck(Notice notice) {
    this.notice = notice;
  }

  void check(Book book) {
    Set<String> marked =
        Stream.concat(Texts.of(book), book.glossary().stream().map(Term::definition))
            .flatMap(ProseWalk::terms)
            .collect(Collectors.toSet());
    Stream<Term> notes = book.vision().stream().flatMap(vision -> vision.notes().stream());
    Stream.concat(book.glossary().stream(), notes)
        .filter(term -> !marked.contains(term.id().text()))
        .forEach(term -> notice.add(term, Rule.UNUSED_TERM, term.name(), term.id().text()));
  }
}
