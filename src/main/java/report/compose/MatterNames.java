package report.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.compose.numeral.Ordinals;
import report.plan.Id;
import report.plan.Matter;
import report.plan.MatterPath;
import report.plan.Perspective;
import report.plan.Vision;

/** The names of the matters of a vision outside its sheet: II-② and a name. */
final class MatterNames {

  /**
   * A matter's number and name.
   *
   * @param number that of its perspective and its own, or that of the matter around it
   * @param name the matter as plain text
   */
  record Called(String number, String name) {}

  private final Map<MatterPath, Called> called = new LinkedHashMap<>();
  private final Map<Id, String> perspectives = new LinkedHashMap<>();

  MatterNames(Vision vision) {
    for (Perspective perspective : vision.perspectives()) {
      String roman = Ordinals.roman(perspectives.size() + 1);
      perspectives.put(perspective.id(), roman);
      int number = 0;
      for (Matter matter : perspective.matters()) {
        number++;
        add(perspective, matter, roman + "-" + Ordinals.circled(number));
      }
    }
  }

  private void add(Perspective perspective, Matter matter, String number) {
    MatterPath path = new MatterPath(List.of(perspective.id(), matter.id()));
    called.put(path, new Called(number, PlainText.of(matter.name())));
    for (Matter nested : matter.matters()) {
      called.put(
          new MatterPath(List.of(perspective.id(), matter.id(), nested.id())),
          new Called(number, PlainText.of(nested.name())));
    }
  }

  Called of(MatterPath path) {
    return Optional.ofNullable(called.get(path)).orElseThrow();
  }

  /** The number of a perspective. */
  String of(Id perspective) {
    return Optional.ofNullable(perspectives.get(perspective)).orElseThrow();
  }
}
