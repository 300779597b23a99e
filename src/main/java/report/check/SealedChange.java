package report.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import report.amendment.AmendedPart;
import report.amendment.Amendment;
import report.notation.HalfWidth;
import report.plan.Goal;
import report.plan.Measure;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.QualitativeGoal;
import report.plan.Target;
import report.plan.TargetGrammar;
import report.quantity.Unit;
import report.seal.SealText;
import report.seal.SealedItem;
import report.seal.SealedPart;

/**
 * A value that is no longer what was approved.
 *
 * @param part what it is of its goal, action, initiative or theme
 * @param sealed what was approved
 * @param now what it is
 * @param amendments what the plan says of changes other than those of targets and dates
 * @param goal the goal, if it is of one
 */
record SealedChange(
    SealedPart part,
    SealedItem sealed,
    SealedItem now,
    List<Amendment> amendments,
    Optional<Goal> goal) {

  /** Whether the plan says what it was, or need not say it. */
  boolean isTold() {
    return switch (part) {
      case TARGET -> sealed.isUndecided() || isRevised() || isTold(from());
      case DUE -> isMoved() || isTold(from());
      case MEASURES -> isTold(from()) || isTold(sealed.of(SealedPart.TARGET));
      case NAME, TEXT, TARGETS, METHOD, STEPS, TITLE, DIRECTION, AIM -> isTold(from());
      case INSIDE, DEPARTMENT, RESULT, RATE, PROSPECT, PROGRESS, REASON -> true;
    };
  }

  private List<String> was() {
    return sealed.of(part);
  }

  /** What an amendment has to say. */
  private List<String> from() {
    List<String> said =
        !isOfKind()
            ? was()
            : Stream.of(SealedPart.TARGET, SealedPart.TARGETS, SealedPart.DUE)
                .map(sealed::of)
                .filter(texts -> texts.stream().anyMatch(text -> !text.isBlank()))
                .findFirst()
                .orElse(List.of());
    return said.isEmpty() ? List.of(Amendment.NOTHING) : said;
  }

  /** Whether the goal is of another kind than the approved one, or has a target that it had not. */
  private boolean isOfKind() {
    boolean isMilestone = goal.filter(Milestone.class::isInstance).isPresent();
    return switch (part) {
      case TARGET -> goal.isPresent() && (figures().isEmpty() || !isFilled());
      case DUE -> goal.isPresent() && (!isMilestone || was().isEmpty());
      case TARGETS, MEASURES, METHOD -> goal.isPresent() && figures().isEmpty();
      case STEPS -> goal.isPresent() && !isMilestone;
      case INSIDE,
          NAME,
          TEXT,
          TITLE,
          DIRECTION,
          AIM,
          DEPARTMENT,
          RESULT,
          RATE,
          PROSPECT,
          PROGRESS,
          REASON ->
          false;
    };
  }

  private boolean isTold(List<String> from) {
    return amendments.stream()
        .filter(one -> isAbout(one.part()))
        .anyMatch(one -> plain(one.from()).equals(plain(from)));
  }

  /** A changed number of measures changes the target too. */
  private boolean isAbout(AmendedPart amended) {
    return amended == amendedPart()
        || (isOfKind() && amended == AmendedPart.KIND)
        || (part == SealedPart.TARGET && amended == AmendedPart.MEASURES);
  }

  /** What is written after {@code what}. */
  private AmendedPart amendedPart() {
    return isOfKind() ? AmendedPart.KIND : amendedPart(part);
  }

  private AmendedPart amendedPart(SealedPart part) {
    return switch (part) {
      case TITLE -> AmendedPart.TITLE;
      case DIRECTION -> AmendedPart.DIRECTION;
      case AIM -> AmendedPart.AIM;
      case TEXT -> AmendedPart.TEXT;
      case NAME ->
          goal.filter(QualitativeGoal.class::isInstance).isPresent()
              ? AmendedPart.QUALITATIVE
              : AmendedPart.NAME;
      case INSIDE, TARGET, DUE, RESULT, RATE, PROSPECT, PROGRESS, REASON -> AmendedPart.UNIT;
      case TARGETS -> AmendedPart.TARGETS;
      case MEASURES -> AmendedPart.MEASURES;
      case METHOD -> AmendedPart.METHOD;
      case STEPS -> AmendedPart.STEPS;
      case DEPARTMENT -> AmendedPart.DEPARTMENT;
    };
  }

  /** The key that has the value. */
  String key() {
    return part == SealedPart.NAME ? amendedPart().key() : part.key();
  }

  private static List<String> plain(List<String> texts) {
    return texts.stream().map(HalfWidth::closedUp).toList();
  }

  private Optional<NumericGoal> figures() {
    return goal.filter(NumericGoal.class::isInstance).map(NumericGoal.class::cast);
  }

  /** Whether one of the earlier targets of each measure is the approved one. */
  private boolean isRevised() {
    List<String> approved = was();
    return figures()
        .map(NumericGoal::measures)
        .filter(measures -> measures.size() == approved.size())
        .filter(
            measures ->
                IntStream.range(0, approved.size())
                    .allMatch(i -> isRevised(measures.get(i), approved.get(i))))
        .isPresent();
  }

  private static boolean isRevised(Measure measure, String approved) {
    return Stream.concat(
            measure.target().stream(), measure.revisions().stream().map(one -> one.old()))
        .map(Target::written)
        .anyMatch(written -> HalfWidth.closedUp(written).equals(HalfWidth.closedUp(approved)));
  }

  private boolean isMoved() {
    return goal.orElse(null) instanceof Milestone milestone
        && milestone.moves().stream()
            .anyMatch(move -> plain(List.of(move.old().written())).equals(plain(was())));
  }

  private boolean isFilled() {
    return !was().isEmpty() && was().stream().noneMatch(String::isBlank);
  }

  /**
   * The entry of {@code revised} that says what it was.
   *
   * @param on the date of the change
   */
  String entry(String on) {
    boolean isOtherCount =
        part == SealedPart.MEASURES
            && sealed.of(SealedPart.TARGET).size() != now.of(SealedPart.TARGET).size();
    boolean isUsual =
        !isOfKind() && (part == SealedPart.DUE || (part == SealedPart.TARGET && !isOtherUnit()));
    List<String> from = isOtherCount ? sealed.of(SealedPart.TARGET) : from();
    String written =
        from.size() == 1
            ? SealText.quoted(from.get(0))
            : from.stream().map(SealText::quoted).collect(Collectors.joining(", ", "[", "]"));
    return "{"
        + (isUsual ? "" : "what: " + amendedPart().key() + ", ")
        + "from: "
        + written
        + ", on: "
        + on
        + ", reason: …}";
  }

  /** Whether an entry about the measures tells of the targets too. */
  boolean isToldBy(SealedChange other) {
    return part == SealedPart.TARGET
        && other.part == SealedPart.MEASURES
        && sealed.of(part).size() != now.of(part).size();
  }

  /** Whether the target cannot be compared with what it was. */
  private boolean isOtherUnit() {
    List<Measure> measures = figures().map(NumericGoal::measures).orElse(List.of());
    return measures.size() != was().size()
        || IntStream.range(0, measures.size())
            .anyMatch(i -> unit(was().get(i)).filter(differs(measures.get(i))).isPresent());
  }

  private static Predicate<Unit> differs(Measure measure) {
    return unit -> !measure.unit().equals(Unit.NONE) && !unit.countsAs(measure.unit());
  }

  private static Optional<Unit> unit(String written) {
    return TargetGrammar.read(written).found().flatMap(Target::unit);
  }
}
