package report.read.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.notation.Nearest;
import report.read.markdown.MarkedText;
import report.read.markdown.Mention;
import report.read.theme.PlanIndex.KnownGoal;

/** Checks the places for results in the progress text of an action. */
final class Slots {
  private final PlanIndex index;
  private final Owner owner;
  private final Findings findings;

  Slots(PlanIndex index, Owner owner, Findings findings) {
    this.index = index;
    this.owner = owner;
    this.findings = findings;
  }

  void check(MarkedText text) {
    Map<String, Span> used = new LinkedHashMap<>();
    for (Mention slot : text.slots()) {
      @Nullable Span first = used.putIfAbsent(slot.id(), slot.span());
      if (first != null) {
        findings.add(finding(slot, "R004.twice").withRelated(first));
      } else {
        checkGoal(slot);
      }
    }
    List<String> goals = index.goalIds(owner);
    text.braced().stream()
        .filter(word -> goals.contains(word.id()))
        .forEach(word -> findings.add(finding(word, "R004.not-alone")));
  }

  private void checkGoal(Mention slot) {
    Optional<KnownGoal> goal = index.goal(slot.id());
    if (goal.isEmpty() && index.lacks(slot.id())) {
      List<String> near =
          Nearest.to(slot.id(), index.goalIds(owner)).map(id -> "{" + id + "}").stream().toList();
      findings.add(finding(slot, "R004").withSuggestedTexts(near));
    }
    goal.filter(known -> known.isOfOther(owner))
        .ifPresent(
            known -> findings.add(finding(slot, "R004.other-action").withRelated(known.span())));
  }

  private Finding finding(Mention slot, String sentence) {
    return Finding.of(Rule.MISPLACED_RESULT, slot.span(), slot.id(), owner.id())
        .withMessage(sentence);
  }
}
