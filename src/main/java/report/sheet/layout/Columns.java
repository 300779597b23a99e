package report.sheet.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a theme's sheet, according to the template.
 *
 * @param places the place of each column, from left to right; optional ones may be missing
 * @param gutters what stands between the columns
 */
public record Columns(Map<ThemeColumn, Extent> places, List<Gutter> gutters) {
  /** Copies map and list; rejects missing columns, and columns out of order. */
  public Columns {
    places = Collections.unmodifiableMap(new EnumMap<>(places));
    gutters = List.copyOf(gutters);
    int edge = 0;
    for (ThemeColumn column : ThemeColumn.values()) {
      @Nullable Extent place = places.get(column);
      if (place == null ? !column.isOptional() : place.from() < edge) {
        throw new IllegalArgumentException("missing or out of order: " + column);
      }
      edge = place == null ? edge : place.to();
    }
  }

  /**
   * The gutter between two columns.
   *
   * @param extent the location
   * @param word the arrow in the row of the headings, possibly empty
   */
  public record Gutter(Extent extent, String word) {}

  /**
   * The place of a column that every template has.
   *
   * @param column the column
   * @return where it is
   * @throws java.util.NoSuchElementException if it is optional and the template lacks it
   */
  public Extent of(ThemeColumn column) {
    return find(column).orElseThrow();
  }

  /**
   * The place of a column.
   *
   * @param column the column
   * @return where it is; empty if the template lacks it
   */
  public Optional<Extent> find(ThemeColumn column) {
    return Optional.ofNullable(places.get(column));
  }

  /**
   * How wide the sheet is.
   *
   * @return units
   */
  public int width() {
    return places.values().stream().mapToInt(Extent::to).max().orElseThrow();
  }

  /**
   * The same columns on a sheet of another width.
   *
   * @param width its width in units, at least one for each column
   * @return the columns, each as wide in proportion
   */
  Columns scaledTo(int width) {
    Map<ThemeColumn, Extent> scaled = new EnumMap<>(ThemeColumn.class);
    places.forEach((column, place) -> scaled.put(column, scaled(place, width)));
    return new Columns(
        scaled,
        gutters.stream().map(g -> new Gutter(scaled(g.extent(), width), g.word())).toList());
  }

  private Extent scaled(Extent place, int width) {
    return new Extent(place.from() * width / width(), place.to() * width / width());
  }

  /**
   * The whole sheet.
   *
   * @return from the left edge of the first column to the right edge of the last
   */
  public Extent whole() {
    return new Extent(0, width());
  }
}
