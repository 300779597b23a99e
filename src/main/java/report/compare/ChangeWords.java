package report.compare;

import java.util.List;
import java.util.Locale;
import report.document.Labels;

/** Says in words what was changed. */
public final class ChangeWords {
  private ChangeWords() {}

  /**
   * One sentence for each kind of change.
   *
   * @param comparison what differs
   * @param labels the labels, in the language of the sentences
   * @return the sentences; a single one if nothing differs
   */
  public static List<String> summary(Comparison comparison, Labels labels) {
    if (comparison.changes().isEmpty()) {
      return List.of(labels.get("diff.none"));
    }
    return comparison.byKind().entrySet().stream()
        .map(kind -> labels.get("diff.sum." + kind.getKey(), kind.getValue().size()))
        .toList();
  }

  /**
   * What was changed in one line: 「目標値の変更：目標 visitors（延べ宿泊者数）目標」.
   *
   * @param change the change
   * @param labels the labels
   * @return the kind of change, the part and what of it
   */
  public static String head(Change change, Labels labels) {
    return kind(change, labels) + labels.get("diff.colon") + part(change, labels, true);
  }

  /** The kind of a change. */
  static String kind(Change change, Labels labels) {
    return labels.get("diff.kind." + change.kind());
  }

  /** The part that changed and what of it, for readers without its id. */
  static String item(Change change, Labels labels) {
    return part(change, labels, false);
  }

  private static String part(Change change, Labels labels, boolean withId) {
    Change.Place place = change.place();
    String part = labels.get("diff.part." + place.part());
    String named = place.id().isEmpty() || !withId ? part : part + " " + place.id();
    return named
        + labels.get("diff.quoted", place.title())
        + (saysIt(kind(change, labels), change.what()) ? "" : " " + change.what());
  }

  /** Whether the name of a kind of change says what was changed. */
  private static boolean saysIt(String kind, String what) {
    return kind.toLowerCase(Locale.ROOT).contains(what.toLowerCase(Locale.ROOT));
  }
}
