package report.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import report.finding.Source;
import report.finding.Span;
import report.pack.PackedBytes;
import report.pack.Packing;
import report.plan.Id;
import report.plan.Theme;

/** A theme in little room, with the places where its parts were written. */
final class PackedTheme implements KeptTheme {
  private final Id id;
  private final PackedBytes theme;
  private final PackedBytes places;
  private final List<Source> sources;

  private PackedTheme(Id id, PackedBytes theme, PackedBytes places, List<Source> sources) {
    this.id = id;
    this.theme = theme;
    this.places = places;
    this.sources = List.copyOf(sources);
  }

  /**
   * Where a part was written.
   *
   * @param part which record of the theme it is
   * @param source which of the sources
   * @param line where the place starts
   * @param column its first column
   * @param endLine where it ends
   * @param endColumn the column behind it
   */
  private record Place(int part, int source, int line, int column, int endLine, int endColumn) {

    Span in(List<Source> sources) {
      return new Span(sources.get(source), line, column, endLine, endColumn);
    }
  }

  /**
   * Packs a theme.
   *
   * @param theme what was read
   * @param origins where its parts were written
   * @param packing what packs it
   */
  static PackedTheme of(Theme theme, Origins origins, Packing packing) {
    List<Source> sources = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    PackedBytes bytes =
        packing.pack(
            theme,
            (part, record) ->
                origins.of(record).ifPresent(span -> places.add(place(part, span, sources))));
    return new PackedTheme(theme.id(), bytes, packing.pack(places, (part, record) -> {}), sources);
  }

  @Override
  public Id id() {
    return id;
  }

  private static Place place(int part, Span span, List<Source> sources) {
    int source = 0;
    while (source < sources.size() && !sources.get(source).path().equals(span.source().path())) {
      source++;
    }
    if (source == sources.size()) {
      sources.add(span.source());
    }
    return new Place(part, source, span.line(), span.column(), span.endLine(), span.endColumn());
  }

  /**
   * Makes the theme again.
   *
   * @param packing what packed it
   * @param origins takes the places of its parts, for as long as somebody holds them
   */
  Theme unpack(Packing packing, PassingPlaces origins) {
    Map<Integer, Span> spans = new HashMap<>();
    for (Object place : (List<?>) packing.unpack(places, (part, record) -> {})) {
      Place known = (Place) place;
      spans.put(known.part(), known.in(sources));
    }
    return (Theme)
        packing.unpack(
            theme,
            (part, record) -> {
              Span span = spans.get(part);
              if (span != null) {
                origins.add(record, span);
              }
            });
  }
}
