package report.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.quantity.Figure;
import report.quantity.Unit;

/**
 * One figure of a numeric goal.
 *
 * @param name the name (件数, 金額), if a goal has several measures
 * @param target this year's target; without one the figure is only watched and has no rate
 * @param previous last year's figure (昨年度)
 * @param baseline the figure progress is measured from (基準値)
 * @param course its trajectory over the years
 * @param revisions the earlier targets, the oldest first
 * @param past what is known from the years before
 * @param beside what stands beside last year's figure and the baseline, or in their place
 */
public record Measure(
    Optional<String> name,
    Optional<Target> target,
    Optional<Figure> previous,
    Optional<Figure> baseline,
    Trajectory course,
    List<Target.Revision> revisions,
    Past past,
    Beside beside) {
  /**
   * What stands beside the earlier figures of a measure.
   *
   * @param previous beside last year's figure, or in its place
   * @param baseline beside the baseline, or in its place
   */
  public record Beside(Comparative previous, Comparative baseline) {
    /** Figures alone, or none. */
    public static final Beside NONE = new Beside(Comparative.NONE, Comparative.NONE);
  }

  /**
   * Copies the list and rejects figures whose units differ. An earlier figure may be of a single
   * year beside a cumulative target.
   */
  public Measure {
    revisions = List.copyOf(revisions);
    boolean differ =
        !areAlike(
            units(target, previous, baseline, course, revisions, past)
                .map(unit -> new Unit(unit.name())));
    if (differ || !areAlike(targets(target, course, revisions))) {
      throw new IllegalArgumentException("units differ");
    }
  }

  /**
   * A measure whose earlier figures have nothing beside them.
   *
   * @param name the name
   * @param target the target
   * @param previous last year's figure
   * @param baseline the figure progress is measured from
   * @param course its trajectory over the years
   * @param revisions the earlier targets, the oldest first
   * @param past what is known from the years before
   */
  public Measure(
      Optional<String> name,
      Optional<Target> target,
      Optional<Figure> previous,
      Optional<Figure> baseline,
      Trajectory course,
      List<Target.Revision> revisions,
      Past past) {
    this(name, target, previous, baseline, course, revisions, past, Beside.NONE);
  }

  /**
   * A measure of whose past nothing is known but the figures of the plan.
   *
   * @param name the name
   * @param target the target
   * @param previous last year's figure
   * @param baseline the figure progress is measured from
   * @param course its trajectory over the years
   * @param revisions the earlier targets, the oldest first
   */
  public Measure(
      Optional<String> name,
      Optional<Target> target,
      Optional<Figure> previous,
      Optional<Figure> baseline,
      Trajectory course,
      List<Target.Revision> revisions) {
    this(name, target, previous, baseline, course, revisions, Past.NONE);
  }

  /**
   * A measure for a single year, whose target was never changed.
   *
   * @param name the name
   * @param target the target
   * @param previous last year's figure
   * @param baseline the figure progress is measured from
   */
  public Measure(
      Optional<String> name,
      Optional<Target> target,
      Optional<Figure> previous,
      Optional<Figure> baseline) {
    this(name, target, previous, baseline, Trajectory.NONE, List.of());
  }

  /**
   * The unit of all its figures.
   *
   * @return the unit; {@link Unit#NONE} if no figure is given
   */
  public Unit unit() {
    return units(target, previous, baseline, course, revisions, past).findFirst().orElse(Unit.NONE);
  }

  /**
   * The same against another target.
   *
   * @param other the target
   * @return the measure with it instead of its own
   */
  public Measure against(Target other) {
    return new Measure(
        name, Optional.of(other), previous, baseline, course, revisions, past, beside);
  }

  /** The units of its figures, those of targets first. */
  private static Stream<Unit> units(
      Optional<Target> target,
      Optional<Figure> previous,
      Optional<Figure> baseline,
      Trajectory course,
      List<Target.Revision> revisions,
      Past past) {
    return Stream.of(
            targets(target, course, List.of()),
            previous.map(Figure::unit).stream(),
            baseline.map(Figure::unit).stream(),
            targets(Optional.empty(), Trajectory.NONE, revisions),
            past.history().stream()
                .map(Past.Recorded::actual)
                .filter(Actual.Known.class::isInstance)
                .map(actual -> ((Actual.Known) actual).figure().unit()))
        .flatMap(units -> units);
  }

  private static boolean areAlike(Stream<Unit> units) {
    List<Unit> all = units.toList();
    return all.stream().allMatch(unit -> unit.countsAs(all.get(0)));
  }

  private static Stream<Unit> targets(
      Optional<Target> target, Trajectory course, List<Target.Revision> revisions) {
    return Stream.of(
            target.flatMap(Target::unit).stream(),
            course.years().map(one -> one.target().unit()),
            revisions.stream().flatMap(revision -> revision.old().unit().stream()))
        .flatMap(units -> units);
  }
}
