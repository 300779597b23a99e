package report.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.compare.Change.Part;
import report.compare.Change.Place;
import report.document.Labels;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Method;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Reported;
import report.plan.Result;
import report.seal.Seal;
import report.seal.SealedItem;
import report.seal.SealedPart;

/** Finds what of a book is no longer as it was approved or published, each change once. */
public final class SealComparer {
  private static final String ARROW = " → ";

  private final Seal seal;
  private final Book book;
  private final Timing asOf;
  private final Labels labels;
  private final Places places;
  private final Map<Id, Seal.OfTheme> now;
  private final List<Change> changes = new ArrayList<>();

  private SealComparer(Seal seal, Book book, Labels labels) {
    this.seal = seal;
    this.book = book;
    this.labels = labels;
    this.places = new Places(labels);
    boolean isPublished = seal.approval().kind() == Seal.Kind.PUBLISHED;
    this.asOf =
        isPublished
            ? TimingGrammar.read(seal.approval().on(), book.year()).found().orElseGet(book::asOf)
            : book.asOf();
    this.now =
        (isPublished
                ? SealedBook.of(book, asOf, seal.approval(), List.of())
                : Seal.of(book, seal.approval(), List.of()))
            .themes();
  }

  /**
   * Compares a book with its seal. Results that were reported after the date of a publication are
   * no changes.
   *
   * @param seal what was approved or published
   * @param book the book as it is
   * @param labels the labels, in the language of the changes
   * @return what differs; nothing if the book is as it was sealed
   */
  public static Comparison of(Seal seal, Book book, Labels labels) {
    SealComparer comparer = new SealComparer(seal, book, labels);
    comparer.compare();
    boolean isPublished = seal.approval().kind() == Seal.Kind.PUBLISHED;
    String before =
        isPublished
            ? labels.get("diff.published", seal.publishedOn())
            : labels.get("diff.approved", seal.approval().approved());
    return new Comparison(
        before,
        labels.get("diff.current"),
        book.year().code() + "　" + book.title(),
        comparer.changes,
        isPublished);
  }

  private void compare() {
    Map<String, List<PlanNode>> nodes =
        PlanTree.of(book).stream()
            .filter(node -> node.part() == Part.GOAL || node.part() == Part.ACTION)
            .collect(
                Collectors.groupingBy(
                    node -> node.theme().id().text(), LinkedHashMap::new, Collectors.toList()));
    nodes.forEach(
        (theme, all) -> {
          Id id = new Id(theme);
          new OfTheme(seal.of(id), now.getOrDefault(id, Seal.OfTheme.NONE)).compare(all);
        });
    seal.themes()
        .forEach(
            (theme, items) -> {
              if (!now.containsKey(theme)) {
                gone(theme, items);
              }
            });
  }

  /** A theme that is no longer in the book. */
  private void gone(Id theme, Seal.OfTheme items) {
    String text =
        Stream.concat(items.actions().values().stream(), items.goals().values().stream())
            .map(SealComparer::described)
            .collect(Collectors.joining("\n"));
    changes.add(
        new Change(
            ChangeKind.REMOVED,
            new Place(Part.THEME, theme.text(), theme.text(), "", theme.text(), theme.text()),
            "",
            text,
            ""));
  }

  private static String name(SealedItem item) {
    return Stream.of(SealedPart.TEXT, SealedPart.NAME)
        .flatMap(part -> item.of(part).stream())
        .findFirst()
        .orElse("");
  }

  private static String described(SealedItem item) {
    String target =
        item.line(SealedPart.TARGET)
            .or(() -> item.line(SealedPart.DUE))
            .map(words -> "（" + words + "）")
            .orElse("");
    return name(item) + target;
  }

  /** The goals and actions of a theme. */
  private final class OfTheme {
    private final Seal.OfTheme was;
    private final Seal.OfTheme is;

    OfTheme(Seal.OfTheme was, Seal.OfTheme is) {
      this.was = was;
      this.is = is;
    }

    void compare(List<PlanNode> nodes) {
      Map<Part, Map<Id, SealedItem>> gone = new EnumMap<>(Part.class);
      gone.put(Part.ACTION, without(was.actions(), is.actions()));
      gone.put(Part.GOAL, without(was.goals(), is.goals()));
      nodes.forEach(node -> compare(node, gone.getOrDefault(node.part(), new LinkedHashMap<>())));
      PlanNode first = nodes.get(0);
      gone.forEach((part, items) -> items.forEach((id, item) -> gone(first, part, id, item)));
    }

    private static Map<Id, SealedItem> without(
        Map<Id, SealedItem> before, Map<Id, SealedItem> after) {
      Map<Id, SealedItem> gone = new LinkedHashMap<>(before);
      gone.keySet().removeAll(after.keySet());
      return gone;
    }

    private void compare(PlanNode node, Map<Id, SealedItem> gone) {
      boolean isGoal = node.part() == Part.GOAL;
      Id id = new Id(node.id());
      SealedItem current =
          (isGoal ? is.goals() : is.actions()).getOrDefault(id, new SealedItem(Map.of()));
      Optional<SealedItem> sealed =
          Optional.ofNullable((isGoal ? was.goals() : was.actions()).get(id));
      Optional<Id> renamed = sealed.isPresent() ? Optional.empty() : same(current, gone);
      renamed.ifPresent(
          old ->
              changes.add(
                  new Change(ChangeKind.RENAMED, places.of(node), "", old.text(), node.id())));
      sealed = sealed.or(() -> renamed.map(gone::remove));
      if (sealed.isPresent()) {
        changed(node, sealed.get(), current);
      } else {
        changes.add(new Change(ChangeKind.ADDED, places.of(node), "", "", described(current)));
      }
    }

    private void gone(PlanNode first, Part part, Id id, SealedItem item) {
      String theme = first.theme().id().text();
      changes.add(
          new Change(
              ChangeKind.REMOVED,
              new Place(
                  part, theme, places.of(first).theme(), "", id.text(), Places.brief(name(item))),
              "",
              described(item),
              ""));
    }

    /** The only sealed part that is gone and has the same text. */
    private Optional<Id> same(SealedItem item, Map<Id, SealedItem> gone) {
      List<Id> found =
          gone.entrySet().stream()
              .filter(one -> name(one.getValue()).equals(name(item)))
              .map(Map.Entry::getKey)
              .toList();
      return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
  }

  private void changed(PlanNode node, SealedItem was, SealedItem is) {
    List<SealedPart> parts = was.changed(is);
    String rate =
        parts.contains(SealedPart.RATE) && parts.size() > 1
            ? line(was, SealedPart.RATE) + ARROW + line(is, SealedPart.RATE)
            : "";
    boolean isFirst = true;
    for (SealedPart part : parts) {
      if (part != SealedPart.RATE || parts.size() == 1) {
        changes.add(
            new Change(
                kind(part),
                places.of(node),
                labels.get("diff." + what(part)),
                line(was, part),
                line(is, part),
                isFirst ? rate : "",
                reason(node, part)));
        isFirst = false;
      }
    }
  }

  private String line(SealedItem item, SealedPart part) {
    List<String> texts = item.of(part);
    return part == SealedPart.METHOD
        ? texts.stream()
            .map(key -> Method.of(key).isPresent() ? labels.get("method." + key) : key)
            .collect(Collectors.joining())
        : texts.size() == 1 ? texts.get(0) : String.join("、", texts);
  }

  private static ChangeKind kind(SealedPart part) {
    return switch (part) {
      case NAME, TEXT, MEASURES, PROGRESS, REASON -> ChangeKind.REWORDED;
      case TARGET, TARGETS -> ChangeKind.TARGET;
      case METHOD -> ChangeKind.METHOD;
      case DUE -> ChangeKind.DUE_DATE;
      case STEPS -> ChangeKind.SETTING;
      case RESULT -> ChangeKind.RESULT;
      case RATE -> ChangeKind.RATING;
    };
  }

  private static String what(SealedPart part) {
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
      case PROGRESS -> "progress";
      case REASON -> "reason";
    };
  }

  /** When and why a target, date or result was changed, if the files say so. */
  private String reason(PlanNode node, SealedPart part) {
    Optional<Goal> goal = node.goal();
    Stream<String> reasons = Stream.of();
    if (part == SealedPart.TARGET && goal.orElse(null) instanceof NumericGoal numeric) {
      reasons =
          numeric.measures().stream()
              .flatMap(measure -> measure.revisions().stream())
              .map(one -> one.on().written() + " " + one.reason());
    } else if (part == SealedPart.DUE && goal.orElse(null) instanceof Milestone milestone) {
      reasons = milestone.moves().stream().map(one -> one.on().written() + " " + one.reason());
    } else if (part == SealedPart.RESULT && goal.isPresent()) {
      reasons =
          Reported.asOf(node.theme(), asOf).flatMap(all -> all.of(node.owner())).stream()
              .flatMap(entry -> entry.of(goal.get().id()).stream())
              .map(Result::corrections)
              .flatMap(List::stream)
              .map(one -> labels.get("diff.corrected", one.on().written(), one.reason()));
    }
    return reasons.distinct().collect(Collectors.joining("、"));
  }
}
