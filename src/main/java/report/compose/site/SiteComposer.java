package report.compose.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.compose.site.ThemeChanges.Change;
import report.document.Labels;
import report.document.SitePart;
import report.document.SitePart.Event;
import report.document.SitePart.Kind;
import report.plan.Book;
import report.plan.Theme;
import report.seal.Seal;

/**
 * What was published and changed of a book, from the dates that its files declare: nothing depends
 * on the day of a build.
 */
public final class SiteComposer {
  /** The most changes of a day that are named. */
  private static final int MOST_NAMED = 20;

  private static final Comparator<Event> LATEST_FIRST =
      Comparator.comparing(Event::day).reversed().thenComparing(Event::kind);

  private final Book book;
  private final Labels labels;
  private final List<Event> events = new ArrayList<>();

  private SiteComposer(Book book, Labels labels) {
    this.book = book;
    this.labels = labels;
  }

  /**
   * What a book says of itself.
   *
   * @param book the book
   * @param asOf the date of its results
   * @param published what was published of it
   * @param labels the labels, in the language of the document
   * @return empty if the book does not say where it is published
   */
  public static Optional<SitePart> of(
      Book book, Timing asOf, Optional<Seal> published, Labels labels) {
    return book.site()
        .map(
            web ->
                new SitePart(
                    labels.language().equals("ja") ? web : web.inside(labels.language()),
                    book.year().firstDay(),
                    book.year().lastDay(),
                    new SiteComposer(book, labels).events(asOf, published)));
  }

  private List<Event> events(Timing asOf, Optional<Seal> published) {
    add(Kind.AS_OF, asOf, labels.get("site.as-of", labels.get("asOf", asOf.written())), List.of());
    published.ifPresent(this::published);
    Map<Day, List<Change>> changes = new LinkedHashMap<>();
    for (Theme theme : book.themes()) {
      for (Change change : ThemeChanges.of(theme, labels)) {
        changes
            .computeIfAbsent(new Day(change.kind(), change.on().last()), none -> new ArrayList<>())
            .add(change);
      }
    }
    changes.values().forEach(this::changed);
    return events.stream().sorted(LATEST_FIRST).toList();
  }

  /** The changes of one kind and day are one event. */
  private record Day(Kind kind, LocalDate day) {}

  private void published(Seal seal) {
    date(seal.approval().approved())
        .ifPresent(on -> add(Kind.PUBLISHED, on, labels.get("site.published"), List.of()));
    for (Seal.Renewal renewal : seal.renewals()) {
      date(renewal.on())
          .ifPresent(
              on ->
                  add(
                      Kind.PUBLISHED,
                      on,
                      labels.get("site.published.again"),
                      List.of(renewal.reason())));
    }
  }

  /** A date that was written freely, such as what was approved by which council, may be none. */
  private Optional<Timing> date(String written) {
    return TimingGrammar.read(written, book.year()).found();
  }

  private void changed(List<Change> changes) {
    Change first = changes.get(0);
    List<String> texts = new ArrayList<>();
    for (Change change : changes.subList(0, Math.min(MOST_NAMED, changes.size()))) {
      texts.add(labels.get("site.change", change.part(), change.reason()));
    }
    if (changes.size() > MOST_NAMED) {
      texts.add(labels.get("page.first.more", changes.size() - MOST_NAMED));
    }
    add(
        first.kind(),
        first.on(),
        labels.get(
            first.kind() == Kind.CORRECTED ? "site.corrected" : "site.revised", changes.size()),
        texts);
  }

  private void add(Kind kind, Timing on, String title, List<String> texts) {
    events.add(new Event(kind, on.last(), on.written(), title, texts));
  }
}
