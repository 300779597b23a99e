package report.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The bands rates fall into (評価).
 *
 * @param name its name in book files
 * @param bands the bands from best to worst, without gap or overlap: each begins where the one
 *     above ends, and the last has no lower edge
 */
public record RatingScheme(String name, List<Band> bands) {

  /**
   * One band.
   *
   * @param symbol how it is printed
   * @param from the lower edge in per cent, belonging to the band; nothing for the last
   */
  public record Band(String symbol, Optional<BigDecimal> from) {}

  /** The default: ◎ 100 % and more, ○ 80 %, △ 50 %, × below. */
  public static final RatingScheme STANDARD =
      new RatingScheme(
          "standard",
          List.of(band("◎", 100), band("○", 80), band("△", 50), new Band("×", Optional.empty())));

  /** Copies the list; rejects bands out of order, repeated symbols and a bounded last band. */
  public RatingScheme {
    bands = List.copyOf(bands);
    if (bands.isEmpty() || bands.get(bands.size() - 1).from().isPresent()) {
      throw new IllegalArgumentException("the last band must have no lower edge");
    }
    if (bands.stream().map(Band::symbol).distinct().count() != bands.size()) {
      throw new IllegalArgumentException("a symbol is repeated");
    }
    for (int i = 1; i < bands.size() - 1; i++) {
      if (edge(bands.get(i)).compareTo(edge(bands.get(i - 1))) >= 0) {
        throw new IllegalArgumentException("bands out of order");
      }
    }
  }

  /**
   * The band of a symbol.
   *
   * @param symbol a printed symbol
   * @return the band, if there is one
   */
  public Optional<Band> of(String symbol) {
    return bands.stream().filter(band -> band.symbol().equals(symbol)).findFirst();
  }

  private static BigDecimal edge(Band band) {
    return band.from().orElseThrow(() -> new IllegalArgumentException("an edge is missing"));
  }

  private static Band band(String symbol, int from) {
    return new Band(symbol, Optional.of(BigDecimal.valueOf(from)));
  }
}
