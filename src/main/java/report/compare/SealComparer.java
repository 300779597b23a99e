package report.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import report.calendar.Timing;
import report.calendar.TimingGrammar;
import report.compare.Change.Part;
import report.compare.Change.Place;
import report.document.Labels;
import report.plan.Book;
import report.plan.Id;
import report.plan.Method;
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
  private final SealReasons reasons;
  private final Map<Id, Seal.OfTheme> now;
  private final boolean hasProspects;

  /** The parts of a theme that have other ids now, under which others are found inside them. */
  private final Map<String, String> names = new HashMap<>();

  private final List<Change> changes = new ArrayList<>();

  private SealComparer(Seal seal, Book book, List<Book> all, Labels labels) {
    this.seal = seal;
    this.book = book;
    this.labels = labels;
    this.places = new Places(labels);
    boolean isPublished = seal.approval().kind() == Seal.Kind.PUBLISHED;
    this.asOf =
        isPublished
            ? TimingGrammar.read(seal.approval().on(), book.year()).found().orElseGet(book::asOf)
            : book.asOf();
    this.hasProspects = seal.keeps(SealedPart.PROSPECT);
    this.reasons = new SealReasons(asOf, labels);
    this.now =
        (isPublished
                ? SealedBook.of(book, all, asOf, seal.approval(), List.of())
                : Seal.of(book, seal.approval(), List.of()))
            .themes();
  }

  /**
   * Compares a book with its seal. Results that were reported after the date of a publication are
   * no changes.
   *
   * @param seal what was approved or published
   * @param book the book as it is
   * @param all all books: prospects follow from those of earlier years
   * @param labels the labels, in the language of the changes
   * @return what differs; nothing if the book is as it was sealed
   */
  public static Comparison of(Seal seal, Book book, List<Book> all, Labels labels) {
    SealComparer comparer = new SealComparer(seal, book, all, labels);
    comparer.compare();
    boolean isPublished = seal.approval().kind() == Seal.Kind.PUBLISHED;
    String before =
        isPublished
            ? labels.get("diff.published", seal.publishedOn())
            : labels.get("diff.approved", seal.approval().approved());
    return new Comparison(
        before,
        labels.get("diff.current"),
        labels.code(book.year().code()) + labels.get("words.gap") + book.title(),
        comparer.changes,
        isPublished);
  }

  private void compare() {
    Map<String, List<PlanNode>> nodes =
        PlanTree.of(book).stream()
            .collect(
                Collectors.groupingBy(
                    node -> node.theme().id().text(), LinkedHashMap::new, Collectors.toList()));
    nodes.forEach(
        (theme, all) -> {
          Id id = new Id(theme);
          Seal.OfTheme is = now.getOrDefault(id, Seal.OfTheme.NONE);
          if (seal.themes().containsKey(id)) {
            new OfTheme(seal.of(id), is).compare(all);
          } else {
            changes.add(
                new Change(
                    ChangeKind.ADDED, places.of(all.get(0)), "", "", SealedNames.described(is)));
          }
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
    String title = items.own().line(SealedPart.TITLE).orElse(theme.text());
    changes.add(
        new Change(
            ChangeKind.REMOVED,
            new Place(Part.THEME, theme.text(), title, "", theme.text(), title),
            "",
            SealedNames.described(items),
            ""));
  }

  /** A theme with its parts. */
  private final class OfTheme {
    private final Seal.OfTheme was;
    private final Seal.OfTheme is;

    OfTheme(Seal.OfTheme was, Seal.OfTheme is) {
      this.was = was;
      this.is = is;
    }

    void compare(List<PlanNode> nodes) {
      names.clear();
      Map<Part, Map<Id, SealedItem>> gone = new EnumMap<>(Part.class);
      for (Part part : List.of(Part.INITIATIVE, Part.ACTION, Part.GOAL)) {
        gone.put(part, without(items(was, part), items(is, part)));
      }
      PlanNode first = nodes.get(0);
      nodes.stream()
          .filter(node -> isKept(node.part()))
          .forEach(
              node -> {
                if (node.part() == Part.THEME) {
                  changed(node, was.own(), is.own());
                } else {
                  compare(node, gone.getOrDefault(node.part(), new LinkedHashMap<>()));
                }
              });
      gone.forEach((part, items) -> items.forEach((id, item) -> gone(first, part, id, item)));
    }

    /** Seals of earlier versions keep nothing of themes and initiatives. */
    private boolean isKept(Part part) {
      return part == Part.ACTION || part == Part.GOAL || was.hasTitles();
    }

    private static Map<Id, SealedItem> items(Seal.OfTheme theme, Part part) {
      return switch (part) {
        case INITIATIVE -> theme.initiatives();
        case ACTION -> theme.actions();
        case GOAL -> theme.goals();
        case BOOK, TERM, VISION, MEETING, THEME -> Map.of();
      };
    }

    private static Map<Id, SealedItem> without(
        Map<Id, SealedItem> before, Map<Id, SealedItem> after) {
      Map<Id, SealedItem> gone = new LinkedHashMap<>(before);
      gone.keySet().removeAll(after.keySet());
      return gone;
    }

    private void compare(PlanNode node, Map<Id, SealedItem> gone) {
      Id id = new Id(node.id());
      SealedItem current = items(is, node.part()).getOrDefault(id, new SealedItem(Map.of()));
      Optional<SealedItem> sealed = Optional.ofNullable(items(was, node.part()).get(id));
      Optional<Id> renamed = sealed.isPresent() ? Optional.empty() : same(current, gone);
      renamed.ifPresent(
          old ->
              changes.add(
                  new Change(ChangeKind.RENAMED, places.of(node), "", old.text(), node.id())));
      renamed.ifPresent(
          old ->
              names.put(
                  node.part().code() + " " + old.text(), node.part().code() + " " + node.id()));
      sealed = sealed.or(() -> renamed.map(gone::remove));
      if (sealed.isPresent()) {
        changed(node, sealed.get(), current);
      } else {
        changes.add(
            new Change(ChangeKind.ADDED, places.of(node), "", "", SealedNames.described(current)));
      }
    }

    private void gone(PlanNode first, Part part, Id id, SealedItem item) {
      String theme = first.theme().id().text();
      changes.add(
          new Change(
              ChangeKind.REMOVED,
              new Place(
                  part,
                  theme,
                  places.of(first).theme(),
                  "",
                  id.text(),
                  Places.brief(SealedNames.name(item))),
              "",
              SealedNames.described(item),
              ""));
    }

    private void changed(PlanNode node, SealedItem before, SealedItem after) {
      SealComparer.this.changed(node, before, after, was.hasTitles());
    }

    /** The only sealed part that is gone and has the same text. */
    private static Optional<Id> same(SealedItem item, Map<Id, SealedItem> gone) {
      List<Id> found =
          gone.entrySet().stream()
              .filter(one -> SealedNames.name(one.getValue()).equals(SealedNames.name(item)))
              .map(Map.Entry::getKey)
              .toList();
      return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
  }

  private void changed(PlanNode node, SealedItem was, SealedItem is, boolean hasDepartments) {
    List<SealedPart> parts =
        was.changed(is).stream()
            .filter(part -> hasDepartments || part != SealedPart.DEPARTMENT)
            .filter(part -> hasProspects || part != SealedPart.PROSPECT)
            .filter(part -> part != SealedPart.INSIDE || isMoved(was, is))
            .toList();
    String rate =
        parts.contains(SealedPart.RATE) && parts.size() > 1
            ? line(was, SealedPart.RATE) + ARROW + line(is, SealedPart.RATE)
            : "";
    boolean isFirst = true;
    for (SealedPart part : parts) {
      if (part != SealedPart.RATE || parts.size() == 1) {
        boolean isPlace = part == SealedPart.INSIDE;
        changes.add(
            new Change(
                SealedKinds.of(part),
                places.of(node),
                isPlace ? "" : labels.get("diff." + SealedKinds.what(part)),
                isPlace ? place(node, line(was, part)) : line(was, part),
                isPlace ? places.parent(node) : line(is, part),
                isFirst ? rate : "",
                reasons.of(node, part)));
        isFirst = false;
      }
    }
  }

  /** A part that another one belonged to, as it is named now, or was when it was sealed. */
  private String place(PlanNode node, String inside) {
    int space = inside.indexOf(' ');
    Id id = new Id(inside.substring(space + 1));
    Seal.OfTheme theme = seal.of(node.theme().id());
    SealedItem sealed =
        switch (inside.substring(0, Math.max(space, 0))) {
          case "action" -> theme.actions().getOrDefault(id, theme.own());
          case "initiative" -> theme.initiatives().getOrDefault(id, theme.own());
          default -> theme.own();
        };
    return id.text() + "　" + Places.brief(SealedNames.name(sealed));
  }

  /** Seals of earlier versions do not keep where a part belongs. */
  private boolean isMoved(SealedItem was, SealedItem is) {
    Optional<String> before = was.line(SealedPart.INSIDE);
    return before.isPresent()
        && !before
            .map(place -> names.getOrDefault(place, place))
            .equals(is.line(SealedPart.INSIDE));
  }

  private String line(SealedItem item, SealedPart part) {
    List<String> texts = item.of(part);
    return part == SealedPart.METHOD
        ? texts.stream()
            .map(key -> Method.of(key).isPresent() ? labels.get("method." + key) : key)
            .collect(Collectors.joining())
        : texts.size() == 1 ? texts.get(0) : labels.list(texts);
  }
}
