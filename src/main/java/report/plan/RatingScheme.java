package report.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The bands rates fall into (評価).
 *
 * @param name its name in book files
 * @param title its name on paper
 * @param source the guideline it follows, empty for a custom scheme
 * @param bands the bands from best to worst: those that rates fall into, without gaps or overlaps,
 *     each beginning where the one above ends and the last without a lower bound, and those that
 *     are only given by a person
 */
public record RatingScheme(String name, String title, String source, List<Band> bands) {
  /** The name of a custom scheme of a book. */
  public static final String OWN = "own";

  /** The default: ◎ 100 % and more, ○ 80 %, △ 50 %, × below. */
  public static final RatingScheme STANDARD =
      new RatingScheme(
          "standard",
          "標準（◎○△×）",
          "",
          List.of(band("◎", 100), band("○", 80), band("△", 50), lowest("×")));

  /**
   * Whether this is a custom scheme of a book.
   *
   * @return true if its title is only known from the book
   */
  public boolean isOwn() {
    return name.equals(OWN);
  }

  /** Copies the list; rejects bands out of order, repeated symbols and a bounded last band. */
  public RatingScheme {
    bands = List.copyOf(bands);
    List<Band> computed = computed(bands);
    if (bands.isEmpty()) {
      throw new IllegalArgumentException("no band");
    }
    if (bands.stream().map(Band::symbol).distinct().count() != bands.size()) {
      throw new IllegalArgumentException("a symbol is repeated");
    }
    if (!computed.isEmpty() && computed.get(computed.size() - 1).from().isPresent()) {
      throw new IllegalArgumentException("the lowest band must have no lower edge");
    }
    for (int i = 1; i < computed.size() - 1; i++) {
      if (edge(computed.get(i)).compareTo(edge(computed.get(i - 1))) >= 0) {
        throw new IllegalArgumentException("bands out of order");
      }
    }
    if (computed.size() > 1) {
      edge(computed.get(0));
    }
  }

  /**
   * The band of a symbol.
   *
   * @param symbol a printed symbol
   * @return the band, if it exists
   */
  public Optional<Band> of(String symbol) {
    return bands.stream().filter(band -> band.symbol().equals(symbol)).findFirst();
  }

  /**
   * The bands that rates fall into.
   *
   * @return the bands from best to worst; empty if all are given by a person
   */
  public List<Band> computed() {
    return computed(bands);
  }

  private static List<Band> computed(List<Band> bands) {
    return bands.stream().filter(band -> !band.judged()).toList();
  }

  private static BigDecimal edge(Band band) {
    return band.from().orElseThrow(() -> new IllegalArgumentException("an edge is missing"));
  }

  private static Band band(String symbol, int from) {
    return Band.computed(symbol, "", Optional.of(BigDecimal.valueOf(from)));
  }

  private static Band lowest(String symbol) {
    return Band.computed(symbol, "", Optional.empty());
  }
}
