package report.wording;

import java.util.List;
import java.util.function.BiConsumer;
import report.plan.Book;
import report.plan.LazyThemes;
import report.plan.Meeting;
import report.plan.Theme;

/**
 * A book as an edition words it. It is made of a book that was read and checked: checks are about
 * what was written.
 */
public final class WordedBook {
  private final Wording wording;
  private final BiConsumer<Object, Object> copied;

  /**
   * Books in a wording.
   *
   * @param wording the wording
   * @param copied receives each part of a book with its copy
   */
  public WordedBook(Wording wording, BiConsumer<Object, Object> copied) {
    this.wording = wording;
    this.copied = copied;
  }

  /**
   * A book in the wording.
   *
   * @param book the book as read
   * @return the book; themes that are created on demand are worded on demand
   */
  public Book of(Book book) {
    List<Theme> themes =
        book.themes() instanceof LazyThemes lazy
            ? lazy.changed(theme -> theme(theme, book))
            : book.themes().stream().map(theme -> theme(theme, book)).toList();
    Book worded =
        new Book(
            book.year(),
            book.publisher(),
            book.publisherCode(),
            book.title(),
            wording.timing(book.asOf()),
            book.firstNote(),
            book.rating(),
            book.policy(),
            book.glossary(),
            themes,
            book.vision(),
            book.servedVision(),
            book.meetings().stream().map(this::meeting).toList(),
            book.style(),
            book.dropped(),
            book.prospects(),
            book.site());
    copied.accept(book, worded);
    return worded;
  }

  private Theme theme(Theme theme, Book book) {
    return new WordedTheme(wording, book.year(), copied).of(theme);
  }

  private Meeting meeting(Meeting meeting) {
    return new Meeting(
        meeting.id(),
        meeting.round(),
        meeting.name(),
        wording.timing(meeting.date()),
        meeting.time(),
        meeting.place(),
        meeting.agenda(),
        meeting.materials());
  }
}
