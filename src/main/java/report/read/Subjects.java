package report.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.Nearest;
import report.plan.Id;
import report.plan.Initiative;
import report.plan.MatterPath;
import report.plan.Subject;
import report.plan.Theme;
import report.read.field.MatterIndex;
import report.read.tree.ScalarNode;

/** What meetings of a book may discuss, by the paths used in files. */
final class Subjects {
  /** How a path names the vision. */
  static final String VISION = "vision";

  private static final String GOAL = "goal";
  private static final String PERSPECTIVES = "perspectives";

  /** The words for parts of a vision without an id. */
  static final List<String> PARTS = List.of(GOAL, PERSPECTIVES);

  private static final int NESTED = 4;

  private final Map<String, Subject> known = new LinkedHashMap<>();
  private boolean whole = true;

  /** Adds the vision and its parts. */
  void add(MatterIndex vision) {
    known.put(VISION, new Subject.WholeVision());
    known.put(VISION + "/" + GOAL, new Subject.VisionGoal());
    known.put(VISION + "/" + PERSPECTIVES, new Subject.Perspectives());
    vision.perspectives().stream()
        .filter(Id::isId)
        .forEach(id -> known.put(VISION + "/" + id, new Subject.OnePerspective(new Id(id))));
    vision.matters().stream()
        .map(path -> List.of(path.split("/")))
        .filter(path -> path.stream().allMatch(Id::isId) && path.size() < NESTED)
        .forEach(
            path ->
                known.put(
                    VISION + "/" + String.join("/", path),
                    new Subject.OneMatter(new MatterPath(path.stream().map(Id::new).toList()))));
    whole &= vision.isWhole();
  }

  /** Adds a theme and its initiatives. */
  void add(Theme theme) {
    String id = theme.id().text();
    known.putIfAbsent(id, new Subject.OneTheme(theme.id()));
    for (Initiative initiative : theme.initiatives()) {
      known.putIfAbsent(
          id + "/" + initiative.id(), new Subject.OneInitiative(theme.id(), initiative.id()));
    }
  }

  /** Records that there is more to discuss than could be read. */
  void lacksSome() {
    whole = false;
  }

  /** What a path refers to; empty, with a finding, if it does not exist. */
  Optional<Subject> of(ScalarNode written, Findings findings) {
    return of(written, Set.of(), findings);
  }

  /** Like {@link #of(ScalarNode, Findings)}; subjects that are already used are not suggested. */
  Optional<Subject> of(ScalarNode written, Set<String> taken, Findings findings) {
    String path = written.text().strip();
    @Nullable Subject subject = known.get(path);
    if (subject == null && whole) {
      findings.add(
          Finding.of(Rule.UNKNOWN_SUBJECT, written.span(), path, String.join(", ", known.keySet()))
              .withSuggestedTexts(Nearest.to(path, without(taken)).stream().toList()));
    }
    return Optional.ofNullable(subject);
  }

  private List<String> without(Set<String> taken) {
    return known.keySet().stream().filter(path -> !taken.contains(path)).toList();
  }
}
