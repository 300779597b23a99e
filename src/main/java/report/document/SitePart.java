package report.document;

import java.time.LocalDate;
import java.util.List;
import report.site.WebSite;

/**
 * What a book says of itself to those who find it on the web.
 *
 * @param web where it is published
 * @param first the first day of its year
 * @param last the last day of its year
 * @param events what was published and changed, the latest first, none of them today's by a clock
 */
public record SitePart(WebSite web, LocalDate first, LocalDate last, List<Event> events) {
  /** Copies the list. */
  public SitePart {
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("nothing was ever published");
    }
  }

  /**
   * Something that was published or changed.
   *
   * @param kind what happened
   * @param day the day, or the last one that a coarser date may mean
   * @param written the date as written
   * @param title what happened, in words
   * @param texts what it was about, and why
   */
  public record Event(Kind kind, LocalDate day, String written, String title, List<String> texts) {
    /** Copies the list. */
    public Event {
      texts = List.copyOf(texts);
    }
  }

  /** The kinds of events, in the order in which those of one day are listed. */
  public enum Kind {
    /** A book was published, or published again. */
    PUBLISHED,
    /** A published result was corrected. */
    CORRECTED,
    /** A part of the plan was changed. */
    REVISED,
    /** The date of the results. */
    AS_OF
  }

  /**
   * The latest event.
   *
   * @return the one that the date of the last change is taken from
   */
  public Event latest() {
    return events.get(0);
  }
}
