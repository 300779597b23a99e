package report.sheet.layout;

import java.util.List;

/**
 * The vertical lines along a strip.
 *
 * @param between where lines between its columns stand, in units
 * @param framed whether it is part of a frame, which has lines at both edges of the sheet
 */
record Uprights(List<Integer> between, boolean framed) {
  /** No lines. */
  static final Uprights NONE = new Uprights(List.of(), false);

  /** A frame around something without columns. */
  static final Uprights FRAME = new Uprights(List.of(), true);

  /** Copies the list. */
  Uprights {
    between = List.copyOf(between);
  }

  /** The lines between the columns of a sheet: in the middle of gutters, or where columns meet. */
  static Uprights of(Columns columns) {
    List<Integer> starts = columns.places().values().stream().map(Extent::from).toList();
    return new Uprights(
        starts.stream()
            .filter(start -> start > 0)
            .map(
                start ->
                    columns.gutters().stream()
                        .map(Columns.Gutter::extent)
                        .filter(gutter -> gutter.to() == start)
                        .findFirst()
                        .map(gutter -> gutter.from() + gutter.width() / 2)
                        .orElse(start))
            .toList(),
        true);
  }
}
