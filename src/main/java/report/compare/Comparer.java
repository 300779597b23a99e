package report.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.compare.Change.Part;
import report.document.Fact;
import report.document.Labels;
import report.plan.Book;

/** Finds all changes from one version of a book to another, each once. */
public final class Comparer {
  private final BookVersion before;
  private final BookVersion after;
  private final Labels labels;
  private final Places places;
  private final List<PlanNode> were;
  private final List<PlanNode> are;
  private final Pairing pairing;
  private final Printed was;
  private final Printed is;
  private final List<At> changes = new ArrayList<>();

  /** Whether equal themes have equal rates and prospects. */
  private final boolean isAlike;

  /** Whether two themes are equal, by their ids: they are compared for each of their parts. */
  private final Map<List<String>, Boolean> equalThemes = new HashMap<>();

  private Comparer(BookVersion before, BookVersion after, Labels labels) {
    this.before = before;
    this.after = after;
    this.labels = labels;
    this.places = new Places(labels);
    this.were = PlanTree.of(before.book());
    this.are = PlanTree.of(after.book());
    this.pairing = Pairing.of(were, are, before.book().year());
    this.was = new Printed(before, labels);
    this.is = new Printed(after, labels);
    this.isAlike = isJudgedAlike();
  }

  /** A change at a place in the order of the book. */
  private record At(double place, Change change) {}

  /**
   * Compares two versions of a book, or the books of two years.
   *
   * @param before the first version
   * @param after the second version
   * @param labels the labels, in the language of the changes
   * @return what was added, left out, moved or changed; nothing if both are equal
   */
  public static Comparison of(BookVersion before, BookVersion after, Labels labels) {
    Comparer comparer = new Comparer(before, after, labels);
    List<Change> all = new ArrayList<>(new BookChanges(labels).of(before.book(), after.book()));
    comparer.parts();
    comparer.changes.stream()
        .sorted(Comparator.comparingDouble(At::place))
        .forEach(at -> all.add(at.change()));
    return new Comparison(before.name(), after.name(), titled(after.book(), labels), all, false);
  }

  /**
   * Compares two versions of a book of which one may not have it.
   *
   * @param from the name of the first version
   * @param before the book in the first version
   * @param to the name of the second version
   * @param after the book in the second version
   * @param labels the labels, in the language of the changes
   * @return what differs; a book that only one version has is one change
   * @throws IllegalArgumentException if neither has it
   */
  public static Comparison of(
      String from,
      Optional<BookVersion> before,
      String to,
      Optional<BookVersion> after,
      Labels labels) {
    if (before.isPresent() && after.isPresent()) {
      return of(before.get(), after.get(), labels);
    }
    Book only = after.or(() -> before).orElseThrow(IllegalArgumentException::new).book();
    ChangeKind kind = after.isPresent() ? ChangeKind.ADDED : ChangeKind.REMOVED;
    String title = titled(only, labels);
    Change change =
        new Change(
            kind,
            new Places(labels).of(Part.BOOK, only.year().code(), only.title()),
            "",
            after.isPresent() ? "" : title,
            after.isPresent() ? title : "");
    return new Comparison(from, to, title, List.of(change), false);
  }

  private static String titled(Book book, Labels labels) {
    return labels.code(book.year().code()) + labels.get("words.gap") + book.title();
  }

  private void parts() {
    Set<PlanNode> moved = movedAmongSiblings();
    for (int i = 0; i < are.size(); i++) {
      PlanNode node = are.get(i);
      Optional<PlanNode> same = pairing.before(node);
      if (same.isPresent()) {
        for (Change change : changed(same.get(), node, moved.contains(node))) {
          changes.add(new At(i, change));
        }
      } else if (node.parent().flatMap(pairing::before).isPresent() || node.parent().isEmpty()) {
        changes.add(
            new At(
                i,
                new Change(ChangeKind.ADDED, places.of(node), "", "", described(node, are, is))));
      }
    }
    removed();
  }

  /** What is left out stands behind what it stood behind. */
  private void removed() {
    Map<PlanNode, Integer> order = new HashMap<>();
    for (int i = 0; i < are.size(); i++) {
      order.put(are.get(i), i);
    }
    double last = 0;
    for (PlanNode node : were) {
      Optional<PlanNode> same = pairing.after(node);
      if (same.isPresent()) {
        last = order.getOrDefault(same.get(), 0);
      } else if (node.parent().flatMap(pairing::after).isPresent() || node.parent().isEmpty()) {
        changes.add(
            new At(
                last + 0.5,
                new Change(
                    ChangeKind.REMOVED,
                    places.of(node),
                    "",
                    described(node, were, was),
                    "",
                    "",
                    dropped(node))));
      }
    }
  }

  /** Why a goal was left out, if the second version says so. */
  private String dropped(PlanNode node) {
    return node.goal().stream()
        .flatMap(
            goal ->
                pairing.after(node.path().get(0)).stream()
                    .flatMap(
                        theme ->
                            Optional.ofNullable(theme.theme().continuity().dropped().get(goal.id()))
                                .stream()))
        .findFirst()
        .orElse("");
  }

  private List<Change> changed(PlanNode old, PlanNode node, boolean isMoved) {
    List<Change> found = new ArrayList<>();
    Change.Place place = places.of(node);
    if (!old.parent().flatMap(pairing::after).equals(node.parent())) {
      found.add(new Change(ChangeKind.MOVED, place, "", places.parent(old), places.parent(node)));
    } else if (isMoved) {
      found.add(new Change(ChangeKind.MOVED, place, "", ordinal(old, were), ordinal(node, are)));
    }
    if (!old.id().equals(node.id())) {
      found.add(new Change(ChangeKind.RENAMED, place, "", old.id(), node.id()));
    }
    if (!isUnchanged(old, node)) {
      found.addAll(
          new PartChanges(labels, place, was.of(old), is.of(node), isSameYear()).of(old, node));
    }
    return found;
  }

  /** Whether nothing of a whole theme can have changed, which spares composing it. */
  private boolean isUnchanged(PlanNode old, PlanNode node) {
    return isSameYear()
        && before.asOf().equals(after.asOf())
        && isAlike
        && equalThemes.computeIfAbsent(
            List.of(old.theme().id().text(), node.theme().id().text()),
            ids -> old.theme().equals(node.theme()));
  }

  private boolean isJudgedAlike() {
    Book some = before.book();
    Book other = after.book();
    return some.rating().equals(other.rating())
        && some.policy().equals(other.policy())
        && some.style().equals(other.style())
        && some.prospects().equals(other.prospects())
        && before.earlier().equals(after.earlier());
  }

  private boolean isSameYear() {
    return before.book().year().equals(after.book().year());
  }

  private String ordinal(PlanNode node, List<PlanNode> all) {
    long at =
        all.stream()
            .filter(other -> other.part() == node.part() && other.parent().equals(node.parent()))
            .takeWhile(other -> !other.equals(node))
            .count();
    return labels.get("diff.ordinal", at + 1);
  }

  /** The parts that stayed where they belong, but stand elsewhere among the others there. */
  private Set<PlanNode> movedAmongSiblings() {
    Map<PlanNode, Integer> order = new HashMap<>();
    for (int i = 0; i < were.size(); i++) {
      order.put(were.get(i), i);
    }
    Map<List<Object>, List<PlanNode>> siblings = new LinkedHashMap<>();
    for (PlanNode node : are) {
      Optional<PlanNode> old = pairing.before(node);
      if (old.isPresent() && old.get().parent().flatMap(pairing::after).equals(node.parent())) {
        siblings
            .computeIfAbsent(List.of(node.part(), node.parent()), none -> new ArrayList<>())
            .add(node);
      }
    }
    Set<PlanNode> moved = new HashSet<>();
    for (List<PlanNode> some : siblings.values()) {
      Map<Integer, PlanNode> byPlace = new LinkedHashMap<>();
      some.forEach(
          node ->
              pairing.before(node).ifPresent(old -> byPlace.put(order.getOrDefault(old, 0), node)));
      Siblings.moved(List.copyOf(byPlace.keySet()))
          .forEach(place -> Optional.ofNullable(byPlace.get(place)).ifPresent(moved::add));
    }
    return moved;
  }

  /** A part with the texts and targets of all parts inside it that are not in both versions. */
  private String described(PlanNode node, List<PlanNode> all, Printed printed) {
    List<String> lines = new ArrayList<>();
    for (PlanNode other : all.subList(all.indexOf(node), all.size())) {
      List<PlanNode> path = other.path();
      if (!path.contains(node)) {
        break;
      }
      if (pairing.after(other).isEmpty() && pairing.before(other).isEmpty()) {
        String indent = labels.get("words.indent").repeat(path.size() - node.path().size());
        (other.text() + targets(other, printed)).lines().forEach(line -> lines.add(indent + line));
      }
    }
    return String.join("\n", lines);
  }

  private String targets(PlanNode node, Printed printed) {
    if (node.part() != Part.GOAL) {
      return "";
    }
    StringBuilder targets = new StringBuilder();
    for (Fact fact : printed.of(node).facts(node.id())) {
      if (!fact.target().printed().isEmpty()) {
        String name = fact.measure() + (fact.measure().isEmpty() ? "" : " ");
        targets.append(labels.inBrackets(name + fact.target().printed()));
      }
    }
    return targets.toString();
  }
}
