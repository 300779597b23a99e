package report.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.amendment.AmendedPart;
import report.amendment.Amendment;
import report.calendar.Timing;
import report.document.Labels;
import report.plan.Goal;
import report.plan.Reported;
import report.plan.Result;
import report.seal.SealedPart;

/** When and why values are no longer as they were sealed, if the files say so. */
final class SealReasons {
  private final Timing asOf;
  private final Labels labels;

  SealReasons(Timing asOf, Labels labels) {
    this.asOf = asOf;
    this.labels = labels;
  }

  String of(PlanNode node, SealedPart part) {
    List<Amendment> amendments = Reasons.of(node);
    return switch (part) {
      case TITLE -> Reasons.about(amendments, AmendedPart.TITLE);
      case DIRECTION -> Reasons.about(amendments, AmendedPart.DIRECTION);
      case AIM -> Reasons.about(amendments, AmendedPart.AIM);
      case TEXT -> Reasons.about(amendments, AmendedPart.TEXT);
      case NAME -> Reasons.about(amendments, AmendedPart.NAME, AmendedPart.QUALITATIVE);
      case TARGETS -> Reasons.about(amendments, AmendedPart.TARGETS);
      case MEASURES -> Reasons.about(amendments, AmendedPart.MEASURES);
      case METHOD -> Reasons.about(amendments, AmendedPart.METHOD);
      case STEPS -> Reasons.about(amendments, AmendedPart.STEPS);
      case DEPARTMENT -> Reasons.about(amendments, AmendedPart.DEPARTMENT);
      case TARGET ->
          joined(
              Reasons.ofTargets(node).stream(),
              Stream.of(
                  Reasons.about(
                      amendments, AmendedPart.KIND, AmendedPart.UNIT, AmendedPart.MEASURES)));
      case DUE ->
          joined(
              Reasons.ofTargets(node).stream(),
              Stream.of(Reasons.about(amendments, AmendedPart.KIND)));
      case RESULT -> joined(corrections(node), Stream.of());
      case INSIDE, RATE, PROSPECT, PROGRESS, REASON -> "";
    };
  }

  private static String joined(Stream<String> some, Stream<String> others) {
    return Stream.concat(some, others)
        .filter(reason -> !reason.isEmpty())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private Stream<String> corrections(PlanNode node) {
    Goal goal = node.goal().orElseThrow();
    return Reported.asOf(node.theme(), asOf).flatMap(all -> all.of(node.owner())).stream()
        .flatMap(entry -> entry.of(goal.id()).stream())
        .map(Result::corrections)
        .flatMap(List::stream)
        .map(one -> labels.get("diff.corrected", one.on().written(), one.reason()));
  }
}
