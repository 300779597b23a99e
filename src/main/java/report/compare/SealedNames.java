package report.compare;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.seal.Seal;
import report.seal.SealedItem;
import report.seal.SealedPart;

/** Describes sealed parts as a whole: those that are new or gone. */
final class SealedNames {
  private SealedNames() {}

  /** A theme with everything in it. */
  static String described(Seal.OfTheme items) {
    return Stream.of(
            Stream.of(items.own()).filter(own -> !own.values().isEmpty()),
            items.initiatives().values().stream(),
            items.actions().values().stream(),
            items.goals().values().stream())
        .flatMap(some -> some)
        .map(SealedNames::described)
        .collect(Collectors.joining("\n"));
  }

  /** The title, text or name of a part. */
  static String name(SealedItem item) {
    return Stream.of(SealedPart.TITLE, SealedPart.TEXT, SealedPart.NAME)
        .flatMap(part -> item.of(part).stream())
        .findFirst()
        .orElse("");
  }

  /** Its name with its target or date. */
  static String described(SealedItem item) {
    String target =
        item.line(SealedPart.TARGET)
            .or(() -> item.line(SealedPart.DUE))
            .map(words -> "（" + words + "）")
            .orElse("");
    return name(item) + target;
  }
}
