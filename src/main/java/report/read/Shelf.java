package report.read;

import java.util.List;
import report.pack.Packing;
import report.plan.ShelvedThemes;
import report.plan.Theme;

/** The packed themes of a book. Threads may share it. */
final class Shelf extends ShelvedThemes {
  private final List<PackedTheme> themes;
  private final Packing packing;
  private final PassingPlaces origins;

  /**
   * A shelf.
   *
   * @param themes the themes in their order
   * @param packing what packed them
   * @param origins takes the places of the parts of each theme that is made again
   */
  Shelf(List<PackedTheme> themes, Packing packing, PassingPlaces origins) {
    super(themes.stream().map(PackedTheme::id).toList());
    this.themes = List.copyOf(themes);
    this.packing = packing;
    this.origins = origins;
  }

  @Override
  public Theme get(int place) {
    return themes.get(place).unpack(packing, origins);
  }
}
