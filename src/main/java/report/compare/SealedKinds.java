package report.compare;

import report.seal.SealedPart;

/** Which kind of change it is that a sealed value is another one. */
final class SealedKinds {
  private SealedKinds() {}

  /** The kind of change. */
  static ChangeKind of(SealedPart part) {
    return switch (part) {
      case NAME, TEXT, MEASURES, PROGRESS, REASON, TITLE, DIRECTION, AIM -> ChangeKind.REWORDED;
      case TARGET, TARGETS -> ChangeKind.TARGET;
      case METHOD -> ChangeKind.METHOD;
      case DUE -> ChangeKind.DUE_DATE;
      case STEPS -> ChangeKind.SETTING;
      case DEPARTMENT -> ChangeKind.DEPARTMENT;
      case RESULT -> ChangeKind.RESULT;
      case RATE -> ChangeKind.RATING;
      case INSIDE -> ChangeKind.MOVED;
      case PROSPECT -> ChangeKind.PROSPECT;
    };
  }

  /** What was changed: the end of the key of its label. */
  static String what(SealedPart part) {
    return switch (part) {
      case NAME, TEXT -> "text";
      case TARGET -> "target";
      case TARGETS -> "targets";
      case MEASURES -> "measureName";
      case METHOD -> "method";
      case DUE -> "due";
      case STEPS -> "steps";
      case RESULT -> "result";
      case RATE -> "rating";
      case INSIDE, TITLE, DIRECTION, AIM, DEPARTMENT, PROSPECT, PROGRESS, REASON -> part.key();
    };
  }
}
