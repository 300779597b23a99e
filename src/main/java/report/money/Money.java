package report.money;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The money of an action, an initiative or a theme as written, by item and year. It is never a goal
 * and has no rate: less money spent is no achievement, and more is none either.
 *
 * @param entries the amounts in the order of the file
 */
public record Money(List<Entry> entries) {
  /** No money. */
  public static final Money NONE = new Money(List.of());

  /** Copies the list and rejects two amounts of one item under the same heading. */
  public Money {
    entries = List.copyOf(entries);
    Set<Place> places = new HashSet<>();
    for (Entry entry : entries) {
      if (!places.add(entry.place())) {
        throw new IllegalArgumentException("two amounts: " + entry.place());
      }
    }
  }

  /**
   * One amount.
   *
   * @param item the name of the item (事業費); empty if there is only one
   * @param heading what the amount is of
   * @param amount the amount
   */
  public record Entry(String item, Heading heading, Amount amount) {
    Place place() {
      return new Place(item, heading);
    }
  }

  private record Place(String item, Heading heading) {}

  /**
   * Whether there is none.
   *
   * @return true without any amount
   */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * This money with what was reported later.
   *
   * @param later amounts that replace those of the same item and heading
   * @return all amounts
   */
  public Money with(Money later) {
    if (later.isEmpty()) {
      return this;
    }
    Map<Place, Entry> all = new LinkedHashMap<>();
    Stream.concat(entries.stream(), later.entries.stream())
        .forEach(entry -> all.put(entry.place(), entry));
    return new Money(List.copyOf(all.values()));
  }
}
