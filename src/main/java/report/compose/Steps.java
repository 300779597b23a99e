package report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.document.Explanation;
import report.document.Labels;

/** Collects the steps of one explanation. */
final class Steps {
  private final Labels labels;
  private final List<Explanation.Step> steps = new ArrayList<>();

  Steps(Labels labels) {
    this.labels = labels;
  }

  /** Adds a step whose text is in the bundle under its own key. */
  void say(String key, String sentence, Object... arguments) {
    add(key, labels.get("explain." + sentence, arguments));
  }

  void add(String key, String text) {
    add(key, text, text);
  }

  private void add(String key, String text, String printed) {
    steps.add(new Explanation.Step(key, labels.get("explain." + key), text, printed));
  }

  /** Adds the value as written, its location, and how it was read. */
  void written(String key, String written, Optional<String> place, String read) {
    String where = place.map(labels::inBrackets).orElse("");
    String meant = read.isEmpty() || read.equals(written) ? "" : " → " + read;
    add(key, written + where + meant, written + meant);
  }

  List<Explanation.Step> list() {
    return List.copyOf(steps);
  }
}
